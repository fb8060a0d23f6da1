package org.example.frozen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/** Writes the page that the importer reads: a table with number, wording, lead and date. */
public final class FrozenExporter implements ProgrammeExporter {

    static final FormatOption BULLET =
            FormatOption.choice("bullet", List.of("star", "none"), "star", "How milestones are listed.");

    public FrozenExporter() {}

    @Override
    public Format format() {
        return FrozenImporter.FORMAT;
    }

    @Override
    public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
        StringBuilder page = new StringBuilder("#frozen\n= ").append(programme.title()).append("\n");
        List<Loss> losses = new ArrayList<>();
        long done = 0;
        for (int w = 0; w < programme.workstreams().size(); w++) {
            Workstream workstream = programme.workstreams().get(w);
            page.append("== ").append(workstream.title()).append("\n");
            page.append("| No. | Action | Lead | Due\n");
            for (int a = 0; a < workstream.actions().size(); a++) {
                Action action = workstream.actions().get(a);
                options.progress().advanced(done++, programme.actions().size());
                row(programme, action, page);
                if (!action.dependsOn().isEmpty()) {
                    losses.add(new Loss("workstreams[" + w + "].actions[" + a + "].dependsOn", "A page has no links."));
                }
            }
            if (options.text(BULLET).equals("star")) {
                workstream.actions().stream()
                        .flatMap(action -> action.milestones().stream())
                        .filter(milestone -> milestone.due().isPresent())
                        .forEach(milestone -> page.append("* ").append(line(milestone)).append("\n"));
            }
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return losses.isEmpty() ? ExportResult.complete() : new ExportResult(losses);
    }

    private static void row(Programme programme, Action action, StringBuilder page) {
        String lead = action.leads().stream()
                .map(id -> programme.party(id).map(party -> party.name()).orElse(id))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String due = action.milestones().stream()
                .flatMap(milestone -> milestone.due().stream())
                .flatMap(date -> date.words().stream())
                .findFirst()
                .orElse("");
        page.append("| ").append(action.number()).append(" | ").append(action.wording());
        page.append(" | ").append(lead).append(" | ").append(due).append("\n");
    }

    private static String line(Milestone milestone) {
        return milestone.title() + ": " + milestone.due().orElseThrow().period();
    }
}
