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

/** Writes one plan, and notes what it leaves out because of a value. A new one for each call: calls share nothing. */
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
        for (int w = 0; w < programme.workstreams().size(); w++) {
            Workstream workstream = programme.workstreams().get(w);
            line("", "");
            line("", workstream.title());
            for (int a = 0; a < workstream.actions().size(); a++) {
                write(workstream.actions().get(a), "workstreams[" + w + "].actions[" + a + "]");
            }
        }
        out.flush(); // and no close: the stream is the caller's
    }

    private void write(Action action, String path) throws IOException {
        line("  ", action.number() + " " + action.wording());
        for (int m = 0; m < action.milestones().size(); m++) {
            write(action.milestones().get(m), path + ".milestones[" + m + "]");
        }
    }

    private void write(Milestone milestone, String path) throws IOException {
        if (!dates || milestone.due().isEmpty()) {
            losses.add(new Loss(path, "an outline has milestones with dates only"));
        } else {
            line("    ", milestone.due().get() + " " + milestone.title());
        }
    }

    /** A text with line breaks stays where it is indented; an operating system's own line end would differ by machine. */
    private void line(String indent, String text) throws IOException {
        out.write(indent);
        out.write(text.replace("\n", "\n" + indent));
        out.write('\n');
    }

    List<Loss> losses() {
        return losses;
    }
}
