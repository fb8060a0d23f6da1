package org.example.frozen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.spi.ReportRenderer;

/** One line that says how many actions are done, due and overdue. */
public final class FrozenRenderer implements ReportRenderer {

    private static final Format FORMAT = new Format(
            "frozen-line", "One line", List.of("text/plain"), List.of("line"), Set.of(), List.of(), List.of());

    public FrozenRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ProgressReport report, OutputStream out, WriteOptions options) throws IOException {
        String line = report.title() + " as at " + report.asAt() + ": " + report.actionTally().done() + " of "
                + report.actionTally().total() + " done, "
                + report.actions(ProgressState.OVERDUE).size() + " overdue, "
                + report.milestones().size() + " milestones\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
