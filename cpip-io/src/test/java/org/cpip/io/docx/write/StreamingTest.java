package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.io.docx.DocxExporter;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;

class StreamingTest {

    /** Less than the XML of one action: any copy of the document, as text, as bytes or as a tree, goes beyond it. */
    private static final long MOST_BYTES_PER_ACTION = 1_000;

    @Test
    void allocatesFarLessThanItWrites() throws IOException {
        int actions = 20_000;
        Programme programme = Plans.large(actions);
        write(Plans.large(10));

        long before = allocatedBytes();
        long written = write(programme);
        long allocated = allocatedBytes() - before;

        assertThat(written).isGreaterThan(100_000);
        assertThat(allocated / actions).isLessThan(MOST_BYTES_PER_ACTION);
    }

    /** What this thread has allocated so far. By reflection, because the module under test does not read that module. */
    private static long allocatedBytes() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Class<?> counting = Class.forName("com.sun.management.ThreadMXBean");
            assumeTrue(counting.isInstance(threads), "this JVM does not count allocated bytes");
            return (long) counting.getMethod("getThreadAllocatedBytes", long.class)
                    .invoke(threads, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            return abort("this JVM does not count allocated bytes: " + e);
        }
    }

    private static long write(Programme programme) throws IOException {
        Counter counter = new Counter();
        new DocxExporter().write(programme, counter, WriteOptions.defaults());
        return counter.bytes;
    }

    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] data, int from, int length) {
            bytes += length;
        }
    }
}
