package ${package};

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.exchange.Loss;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/** Writes one plan, and notes what it leaves out. A new one for each call: calls share nothing. */
final class PlanWriter {

    private final Writer out;
    private final boolean dates;
    private final List<Loss> losses = new ArrayList<>();

    PlanWriter(OutputStream out, boolean dates) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.dates = dates;
    }

    void write(Programme programme) throws IOException {
        line("", programme.title());
        lose("summary", programme.summary().isPresent());
        lose("period", programme.period().isPresent());
        lose("owner", programme.owner().isPresent());
        lose("indicators", !programme.indicators().isEmpty());
        lose("parties", !programme.parties().isEmpty());
        lose("references", !programme.references().isEmpty());
        lose("recommendations", !programme.recommendations().isEmpty());
        lose("cycles", !programme.cycles().isEmpty());
        lose("sources", !programme.sources().isEmpty());
        for (int w = 0; w < programme.workstreams().size(); w++) {
            Workstream workstream = programme.workstreams().get(w);
            line("", "");
            line("", workstream.title());
            lose("workstreams[" + w + "].lead", workstream.lead().isPresent());
            for (int a = 0; a < workstream.actions().size(); a++) {
                String path = "workstreams[" + w + "].actions[" + a + "].";
                write(workstream.actions().get(a), path);
            }
        }
        out.flush(); // and no close: the stream is the caller's
    }

    private void write(Action action, String path) throws IOException {
        line("  ", action.number() + " " + action.wording());
        lose(path + "leads", !action.leads().isEmpty());
        lose(path + "title", action.title().isPresent());
        lose(path + "type", action.type().isPresent());
        lose(path + "status", action.status().isPresent());
        lose(path + "partners", !action.partners().isEmpty());
        lose(path + "dependsOn", !action.dependsOn().isEmpty());
        lose(path + "citations", !action.citations().isEmpty());
        lose(path + "indicators", !action.indicators().isEmpty());
        lose(path + "updates", !action.updates().isEmpty());
        lose(path + "provenance", action.provenance().isPresent());
        for (int m = 0; m < action.milestones().size(); m++) {
            write(action.milestones().get(m), path + "milestones[" + m + "]");
        }
    }

    private void write(Milestone milestone, String path) throws IOException {
        if (!dates || milestone.due().isEmpty()) {
            lose(path, true);
            return;
        }
        line("    ", milestone.due().get() + " " + milestone.title());
        lose(path + ".recurrence", milestone.recurrence().isPresent());
        lose(path + ".condition", milestone.condition().isPresent());
        lose(path + ".baseline", milestone.baseline().isPresent());
        lose(path + ".forecast", milestone.forecast().isPresent());
        lose(path + ".achieved", milestone.achieved().isPresent());
        lose(path + ".provenance", milestone.provenance().isPresent());
    }

    /** A text with line breaks stays where it is indented; an operating system's own line end would differ by machine. */
    private void line(String indent, String text) throws IOException {
        out.write(indent);
        out.write(text.replace("\n", "\n" + indent));
        out.write('\n');
    }

    private void lose(String path, boolean isThere) {
        if (isThere) {
            losses.add(new Loss(path, "an outline has no place for it"));
        }
    }

    List<Loss> losses() {
        return losses;
    }
}
