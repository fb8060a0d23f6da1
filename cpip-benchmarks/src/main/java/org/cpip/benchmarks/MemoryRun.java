package org.cpip.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.WriteOptions;

/** Whether 200,000 actions can be written as DOCX in 128 MB beside the programme itself. */
final class MemoryRun {

    private static final int ACTIONS = 200_000;
    private static final int BESIDE = 128;

    private MemoryRun() {}

    /**
     * Two processes: the first says how much heap the programme takes, the second has that and 128 MB more, and writes.
     * The serial collector, because it can use a small heap to the last byte.
     */
    static String measure() throws IOException, InterruptedException {
        long model = Long.parseLong(run("-Xmx4g", "weigh"));
        String written = run("-Xmx" + (model + BESIDE) + "m", "write");
        return "200,000 actions as DOCX beyond the programme's own " + model + " MB (-Xmx" + (model + BESIDE) + "m): "
                + (written.isEmpty() ? "not met, out of memory" : "met, " + written + " bytes written");
    }

    private static String run(String heap, String task) throws IOException, InterruptedException {
        Process process = ShortRun.java(List.of("-XX:+UseSerialGC", heap), MemoryRun.class, task);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String last = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
            return process.waitFor() == 0 ? last : "";
        }
    }

    /** {@code weigh} prints the megabytes of the programme, {@code write} the bytes written. */
    public static void main(String[] args) throws Exception {
        Programme programme = RowsPlan.of(ACTIONS);
        if (args[0].equals("weigh")) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long used = runtime.totalMemory() - runtime.freeMemory();
            System.out.println((used >> 20) + (programme.workstreams().isEmpty() ? 0 : 1));
        } else {
            Counting out = new Counting();
            ProgrammeIO.load().write(programme, "docx", out, WriteOptions.defaults());
            System.out.println(out.count);
        }
    }

    private static final class Counting extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
