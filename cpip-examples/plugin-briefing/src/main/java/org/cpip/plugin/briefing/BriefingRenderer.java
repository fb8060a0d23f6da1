package org.cpip.plugin.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/**
 * Renders a briefing to be pasted into a mail: figures, what is overdue and who leads it, what falls due soon. Plain text in
 * UTF-8 with lines of at most 72 characters. Stateless and safe for use by many threads.
 */
public final class BriefingRenderer implements ReportRenderer {

    private static final FormatOption WEEKS = FormatOption.choice(
            "weeks", List.of("4", "8", "13", "26"), "13", "How many weeks ahead the briefing looks for what falls due");

    private static final Format FORMAT = new Format(
            "briefing",
            "Briefing, plain text for mail",
            List.of("text/plain"),
            List.of("txt"),
            Set.of(),
            List.of(),
            List.of(WEEKS));

    /** For {@link java.util.ServiceLoader}. */
    public BriefingRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    /**
     * Renders a report, flushes the stream and leaves it open.
     *
     * @throws IllegalArgumentException if the option {@code weeks} has a value that is none of its choices
     */
    @Override
    public void render(ReportDocument report, OutputStream out, RenderOptions options) throws IOException {
        String weeks = options.text(WEEKS);
        if (!WEEKS.accepts(weeks)) {
            throw new IllegalArgumentException(
                    "weeks=\"" + weeks + "\" is no choice; there are " + String.join(", ", WEEKS.choices()));
        }
        LocalDate until = report.asAt().plusWeeks(Long.parseLong(weeks));
        out.write(new Briefing(report, until).text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
