package org.cpip.reporting.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.slide.Shape;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/** The brief as a slide: ratings and dates on the left, what needs somebody on the right. */
final class BriefSlide {

    /** Three lines of half a slide. */
    private static final int LONG_ITEM = 185;

    /** Two lines, and one. */
    private static final int ITEM = 120;

    private static final int SHORT_ITEM = 64;

    private static final int SENTENCE = 220;
    private static final int LEFT = 12;
    private static final int RIGHT = 174;
    private static final int HALF = 153;

    private final ReportDocument document;
    private final Wording words;

    BriefSlide(ReportDocument document, Wording words) {
        this.document = document;
        this.words = words;
    }

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>(List.of(SummarySlide.dates(document), summary()));
        document.table("ratings").flatMap(this::chart).ifPresent(shapes::add);
        list("next", new Shape.Box(LEFT, 123, HALF, 33), SHORT_ITEM, "milestone", "expected")
                .ifPresent(shapes::add);
        list("unanswered", new Shape.Box(LEFT, 160, HALF, 24), SHORT_ITEM, "unanswered", "open")
                .ifPresent(shapes::add);
        list(
                        "worst",
                        new Shape.Box(RIGHT, 58, HALF, 85),
                        LONG_ITEM,
                        "wording",
                        "lead",
                        "rating",
                        "days-overdue",
                        "reason",
                        "remedy")
                .ifPresent(shapes::add);
        list("decisions", new Shape.Box(RIGHT, 146, HALF, 38), ITEM, "decision").ifPresent(shapes::add);
        return shapes;
    }

    /** What there is no history of stands below the figures, smaller. */
    private Shape summary() {
        List<Shape.Line> lines = new ArrayList<>();
        for (String sentence : document.summary()) {
            lines.add(new Shape.Line(
                    Shortened.to(SENTENCE, sentence), lines.size() < 2 ? Shape.Style.SENTENCE : Shape.Style.NOTE));
        }
        return new Shape.Text("Summary", new Shape.Box(LEFT, 33, 315, 24), lines);
    }

    private Optional<Shape> chart(ReportTable table) {
        RatingsChart chart = new RatingsChart(table, words.language());
        int top = document.summary().size() > 2 ? 59 : 51;
        return chart.isBlank()
                ? Optional.empty()
                : Optional.of(new Shape.Chart(
                        table.title(),
                        new Shape.Box(LEFT, top, HALF, 121 - top),
                        words.text("word.chart", chart.description()),
                        chart::write));
    }

    /** A table as a list: the first cell, and of these columns what stands there; figures with the column's title. */
    private Optional<Shape> list(String id, Shape.Box box, int longest, String... columns) {
        return document.table(id).map(table -> {
            List<Shape.Line> lines = new ArrayList<>(List.of(new Shape.Line(table.title(), Shape.Style.HEADING)));
            for (RowGroup group : table.groups()) {
                if (group.rows().isEmpty()) {
                    lines.add(new Shape.Line(group.caption(), Shape.Style.NOTE));
                }
                group.rows()
                        .forEach(row -> lines.add(new Shape.Line(
                                Shortened.to(longest, item(table, row, List.of(columns))), Shape.Style.ITEM)));
            }
            return new Shape.Text(table.title(), box, lines);
        });
    }

    private static String item(ReportTable table, Row row, List<String> columns) {
        List<String> facts = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            String words = String.join(", ", row.cells().get(i).lines());
            if (columns.contains(column.id()) && !words.isEmpty()) {
                facts.add(column.kind() == Column.Kind.FIGURE ? column.title() + ": " + words : words);
            }
        }
        return String.join(" ", row.cells().get(0).lines()) + ": " + String.join("; ", facts);
    }
}
