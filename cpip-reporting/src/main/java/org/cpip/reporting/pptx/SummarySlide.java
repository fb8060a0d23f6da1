package org.cpip.reporting.pptx;

import java.util.List;
import org.cpip.office.internal.slide.Shape;
import org.cpip.reporting.text.Shortened;
import org.cpip.spi.report.ReportDocument;

/** The summary of a report as a slide. */
final class SummarySlide {

    /** More sentences do not fit below each other. */
    private static final int MOST = 10;

    /** Three lines. */
    private static final int LONGEST = 360;

    private SummarySlide() {}

    static List<Shape> shapes(ReportDocument document) {
        return List.of(
                dates(document),
                new Shape.Text(
                        "Summary",
                        new Shape.Box(12, 36, 315, 148),
                        document.summary().stream()
                                .limit(MOST)
                                .map(sentence -> new Shape.Line(Shortened.to(LONGEST, sentence), Shape.Style.SENTENCE))
                                .toList()));
    }

    static Shape dates(ReportDocument document) {
        return new Shape.Text(
                "Dates",
                new Shape.Box(12, 25, 315, 7),
                List.of(new Shape.Line(document.dateLine(), Shape.Style.SUBTITLE)));
    }
}
