package org.cpip.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.Slugs;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.WorkstreamBuilder;
import org.cpip.model.date.TargetDate;

/** Whether 200,000 actions can be written as DOCX in 128 MB beside the programme itself. */
final class MemoryRun {

    private static final int ACTIONS = 200_000;
    private static final int PER_WORKSTREAM = 35;
    private static final int BESIDE = 128;

    private static final Map<String, DeliveryStatus> STATUSES = Map.of(
            "Not started", DeliveryStatus.NOT_STARTED,
            "In progress", DeliveryStatus.IN_PROGRESS,
            "On track", DeliveryStatus.ON_TRACK,
            "Completed", DeliveryStatus.COMPLETED);

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
        Programme programme = programme();
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

    /** Made a row at a time, so that nothing but the programme is ever held. */
    private static Programme programme() {
        var programme = Programme.builder().id("rows").title("Rows");
        for (String lead : Rows.LEADS) {
            programme.addParty(Party.builder().id(Slugs.of(lead)).name(lead).build());
        }
        for (int from = 0; from < ACTIONS; from += PER_WORKSTREAM) {
            programme.addWorkstream(workstream(from));
        }
        return programme.build();
    }

    private static Workstream workstream(int from) {
        int index = from / PER_WORKSTREAM + 1;
        WorkstreamBuilder workstream =
                Workstream.builder().id("workstream-" + index).title("Workstream " + index);
        for (int i = from; i < Math.min(ACTIONS, from + PER_WORKSTREAM); i++) {
            List<String> row = Rows.row(i);
            workstream.addAction(action("workstream-" + index + "-" + row.get(1), row));
        }
        return workstream.build();
    }

    /** All that reading the same row from a tracker gives, the wording's quote included. */
    private static Action action(String id, List<String> row) {
        Provenance provenance = Provenance.builder()
                .heading(row.get(0))
                .number(row.get(1))
                .end(row.get(2).length())
                .quote(row.get(2))
                .confidence(1)
                .build();
        DeliveryStatus status = STATUSES.get(row.get(5));
        Action action = Action.builder()
                .id(id)
                .number(row.get(1))
                .wording(row.get(2))
                .status(status)
                .addLead(Slugs.of(row.get(3)))
                .addUpdate(StatusUpdate.builder()
                        .status(status)
                        .narrative(row.get(6).isEmpty() ? Optional.empty() : Optional.of(row.get(6)))
                        .build())
                .provenance(provenance)
                .build();
        if (row.get(4).isEmpty()) {
            return action;
        }
        String year = row.get(4).substring("by March ".length());
        return action.toBuilder()
                .addMilestone(Milestone.builder()
                        .id(id + "-m1")
                        .title(row.get(2).substring(0, 40))
                        .due(TargetDate.parse("../" + year + "-03"))
                        .provenance(provenance)
                        .build())
                .build();
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
