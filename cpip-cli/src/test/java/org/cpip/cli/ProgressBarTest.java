package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    @Test
    void theRunnerGoesToAndFro() {
        assertThat(ProgressBar.frame("Reading", 0, 0)).isEqualTo("Reading [=====                   ] 0 s");
        assertThat(ProgressBar.frame("Reading", 120, 0)).isEqualTo("Reading [ =====                  ] 0 s");
        assertThat(ProgressBar.frame("Reading", 19 * 120, 0)).isEqualTo("Reading [                   =====] 2 s");
        assertThat(ProgressBar.frame("Reading", 38 * 120, 0)).isEqualTo("Reading [=====                   ] 4 s");
    }

    @Test
    void theBarFillsAsFarAsIsKnown() {
        assertThat(ProgressBar.frame("Reading", 1000, 0.01)).isEqualTo("Reading [=                       ] 1 s");
        assertThat(ProgressBar.frame("Reading", 1000, 0.5)).isEqualTo("Reading [============            ] 1 s");
        assertThat(ProgressBar.frame("Reading", 1000, 1)).isEqualTo("Reading [========================] 1 s");
    }

    @Test
    void printsNothingWhenNobodyLooks() throws Exception {
        StringWriter err = new StringWriter();
        CountDownLatch asked = new CountDownLatch(1);
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), stream -> {
            asked.countDown();
            return false;
        });
        String result = ProgressBar.during(console, "Reading", progress -> await(asked, "done"));
        assertThat(result).isEqualTo("done");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void wipesTheBarWhenTheWorkIsDone() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        StringWriter text = new StringWriter();
        PrintWriter err = new PrintWriter(text) {
            @Override
            public void flush() {
                super.flush();
                drawn.countDown();
            }
        };
        Console console = new Console(new PrintWriter(new StringWriter()), err, stream -> true);
        ProgressBar.during(console, "Reading plan.docx", progress -> await(drawn, "done"));
        assertThat(text.toString()).contains("Reading plan.docx [").endsWith(" \r");
    }

    private static String await(CountDownLatch latch, String result) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return result;
    }
}
