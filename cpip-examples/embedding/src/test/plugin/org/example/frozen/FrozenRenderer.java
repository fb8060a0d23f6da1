package org.example.frozen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

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
    public void render(ReportDocument report, OutputStream out, RenderOptions options) throws IOException {
        StringBuilder line = new StringBuilder(report.title() + " as at " + report.asAt() + ":");
        for (ReportChart chart : report.overview()) {
            line.append(' ').append(chart.title()).append(',');
            for (ReportChart.Series series : chart.series()) {
                line.append(' ').append(series.number(0).orElseThrow()).append(' ').append(series.role());
            }
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
