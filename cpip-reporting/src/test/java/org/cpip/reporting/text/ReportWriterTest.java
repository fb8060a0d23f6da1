package org.cpip.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWriterTest {

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "7, false",
        "9, true",
        "10, true",
        "13, true",
        "27, false",
        "127, false",
        "133, false",
        "160, true",
        "55296, false",
        "57343, false",
        "65534, false",
        "65533, true",
        "64976, false",
        "8238, true"
    })
    void keepsWhatATextFileCanHoldAndMarksTheRest(int character, boolean kept) throws IOException {
        assertThat(written("a" + (char) character + "b")).isEqualTo(kept ? "a" + (char) character + "b" : "a\ufffdb");
    }

    @Test
    void keepsSurrogatePairsThatArriveInHalves() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = new ReportWriter(out);
        writer.write("x\ud83d");
        writer.write("\ude00y");
        writer.flush();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("x\ud83d\ude00y");
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = new ReportWriter(out);
        writer.write(text);
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
