package org.cpip.reporting.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.WordWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.reporting.text.DueDays;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Kind;
import org.cpip.spi.report.ReportDocument;

/**
 * A chart as a part of the package (ECMA-376 part 1, 21.2), and the frame that shows it (20.4.2.8). Its values are cached
 * ones; there is no workbook behind them, so that it holds no figure but those it shows.
 *
 * @param number from 1
 * @param chart what it shows
 * @param labels what stands at the categories
 * @param series how that is drawn; one at least
 * @param description what a screen reader says of it
 */
record ChartPart(int number, ReportChart chart, List<String> labels, List<DrawnSeries> series, String description) {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int LONGEST_CATEGORY = 60;
    /** Longer than this nobody listens; the table has the figures. */
    private static final int LONGEST_ALT = 2_000;

    /** More categories than these nobody can read; the table has them all. */
    private static final int MOST = 40;

    /** In points. */
    private static final int HIGHEST = 480;

    private static final int ROOM_FOR_HEADINGS = 110;
    private static final int TWENTIETHS_IN_POINT = 20;
    /** More points than these on an axis have no room for a label each. */
    private static final int MOST_LABELS = 12;

    private static final int EMU_IN_POINT = 12_700;
    private static final int EMU_IN_TWENTIETH = 635;

    /** The charts of a report that Word can draw and that have something to show. */
    static List<ChartPart> of(ReportDocument document, Wording words) {
        List<ChartPart> parts = new ArrayList<>();
        for (ReportChart each : document.charts()) {
            boolean flat = FlatTimeline.isNeeded(each);
            ReportChart chart = flat ? FlatTimeline.of(each, words) : each;
            List<DrawnSeries> series = DrawnSeries.of(chart);
            if (!chart.isBlank() && !series.isEmpty() && isReadable(chart)) {
                parts.add(new ChartPart(
                        parts.size() + 1,
                        chart,
                        flat ? titles(chart) : DrawnSeries.labels(chart, words),
                        series,
                        words.text("word.chart", chart.description())));
            }
        }
        return parts;
    }

    /** A line has room for as many points as it is wide. */
    private static boolean isReadable(ReportChart chart) {
        return chart.kind() == Kind.LINE || chart.categories().size() <= MOST;
    }

    private static List<String> titles(ReportChart chart) {
        return chart.categories().stream().map(ReportChart.Category::title).toList();
    }

    Part part() {
        return new Part(
                "word/charts/chart" + number + ".xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                Part.DOCUMENT,
                id(),
                Part.RELATIONSHIPS + "/chart",
                this::write);
    }

    private String id() {
        return "rIdChart" + number;
    }

    /** Writes the frame, as wide as the text and no higher than leaves room for its heading and caption, in a run. */
    void frame(WordWriter word, int textWidth, int textHeight) throws IOException {
        int most = Math.min(HIGHEST, textHeight / TWENTIETHS_IN_POINT - ROOM_FOR_HEADINGS);
        int height = isLine() ? 220 : 80 + 22 * chart.categories().size();
        XmlWriter xml = word.xml();
        xml.markup("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\""
                + textWidth * EMU_IN_TWENTIETH + "\" cy=\"" + Math.min(height, most) * EMU_IN_POINT
                + "\"/><wp:docPr id=\"" + number + "\" name=\"Chart " + number + "\" descr=\"");
        xml.attribute(Shortened.to(LONGEST_ALT, description));
        xml.markup("\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"" + MAIN + "\"><a:graphicData uri=\"" + CHART
                + "\"><c:chart xmlns:c=\"" + CHART + "\" r:id=\"" + id()
                + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private void write(XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<c:chartSpace xmlns:c=\"" + CHART + "\" xmlns:a=\"" + MAIN + "\"><c:roundedCorners val=\"0\"/>"
                + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
        xml.markup(
                isLine()
                        ? "<c:lineChart><c:grouping val=\"standard\"/>"
                        : "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>");
        xml.markup("<c:varyColors val=\"0\"/>");
        for (int i = 0; i < series.size(); i++) {
            series(i, series.get(i), xml);
        }
        xml.markup(isLine() ? "<c:marker val=\"1\"/>" : "<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/>");
        xml.markup("<c:axId val=\"1\"/><c:axId val=\"2\"/>" + (isLine() ? "</c:lineChart>" : "</c:barChart>"));
        axes(xml);
        xml.markup("</c:plotArea>");
        if (series.size() > 1) {
            xml.markup("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
        }
        xml.markup("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:txPr><a:bodyPr/><a:p><a:pPr>"
                + "<a:defRPr sz=\"1000\"/></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr></c:chartSpace>");
    }

    private void series(int index, DrawnSeries drawn, XmlWriter xml) throws IOException {
        String column = column(index + 1);
        xml.markup("<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:strRef><c:f>Figures!$"
                + column + "$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>");
        xml.text(drawn.title());
        xml.markup("</c:v></c:pt></c:strCache></c:strRef></c:tx>" + SeriesStyle.of(drawn, chart.kind()));
        labels(drawn, xml);
        categories(xml);
        values(column, drawn.values(), xml);
        xml.markup(isLine() ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
    }

    private void labels(DrawnSeries drawn, XmlWriter xml) throws IOException {
        if (!drawn.labelled() || drawn.role().isEmpty()) {
            return;
        }
        xml.markup("<c:dLbls><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"1\">"
                + "<a:solidFill><a:srgbClr val=\""
                + SeriesStyle.label(drawn.role().get(), chart.kind())
                + "\"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr><c:dLblPos val=\""
                + (isLine() ? "t" : "ctr")
                + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
    }

    private void categories(XmlWriter xml) throws IOException {
        xml.markup("<c:cat><c:strRef><c:f>Figures!$A$2:$A$" + (labels.size() + 1)
                + "</c:f><c:strCache><c:ptCount val=\"" + labels.size() + "\"/>");
        for (int i = 0; i < labels.size(); i++) {
            xml.markup("<c:pt idx=\"" + i + "\"><c:v>");
            xml.text(Shortened.to(LONGEST_CATEGORY, labels.get(i)));
            xml.markup("</c:v></c:pt>");
        }
        xml.markup("</c:strCache></c:strRef></c:cat>");
    }

    private static void values(String column, List<Optional<BigDecimal>> values, XmlWriter xml) throws IOException {
        xml.markup("<c:val><c:numRef><c:f>Figures!$" + column + "$2:$" + column + "$" + (values.size() + 1)
                + "</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"" + values.size() + "\"/>");
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                xml.markup("<c:pt idx=\"" + i + "\"><c:v>" + values.get(i).get() + "</c:v></c:pt>");
            }
        }
        xml.markup("</c:numCache></c:numRef></c:val>");
    }

    /** Categories from top to bottom or from left to right; values in whole numbers where they are counts. */
    private void axes(XmlWriter xml) throws IOException {
        boolean lying = !isLine();
        xml.markup("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"" + (lying ? "maxMin" : "minMax")
                + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + (lying ? "l" : "b") + "\"/>");
        title(chart.categoryTitle(), xml);
        xml.markup("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
                + (crowded()
                        ? "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"800\"/></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>"
                        : "")
                + "<c:crossAx val=\"2\"/>"
                + "<c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"
                + skip() + "<c:noMultiLvlLbl val=\"1\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling>"
                + "<c:orientation val=\"minMax\"/>" + bounds() + "</c:scaling><c:delete val=\"0\"/><c:axPos val=\""
                + (lying ? "b" : "l")
                + "\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"C5D0D8\"/></a:solidFill>"
                + "</a:ln></c:spPr></c:majorGridlines>");
        title(chart.valueTitle().isEmpty() ? chart.unit() : chart.valueTitle(), xml);
        xml.markup("<c:numFmt formatCode=\"" + numberFormat() + "\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
                + "<c:crossAx val=\"1\"/><c:crosses val=\"" + (lying ? "max" : "autoZero")
                + "\"/><c:crossBetween val=\"between\"/>" + step() + "</c:valAx>");
    }

    private String skip() {
        int every = (labels.size() + MOST_LABELS - 1) / MOST_LABELS;
        return isLine() && every > 1 || crowded() ? "<c:tickLblSkip val=\"" + (isLine() ? every : 1) + "\"/>" : "";
    }

    /** Whether bars stand so close that programs would leave out every other label of theirs. */
    private boolean crowded() {
        return !isLine() && labels.size() > MOST_LABELS;
    }

    private boolean isLine() {
        return chart.kind() == Kind.LINE;
    }

    private String numberFormat() {
        return switch (chart.kind()) {
            case BAR, STACKED_BAR -> "0";
            case LINE -> "General";
            // Numbers, because names of months would be those of the reader's program and not of the report.
            case TIMELINE -> "yyyy\\-mm";
        };
    }

    /** A timeline begins with the month of its first date; the bars up to there would begin at 1900. */
    private String bounds() {
        return chart.kind() == Kind.TIMELINE
                ? "<c:max val=\"" + DrawnSeries.serial(until()) + "\"/><c:min val=\"" + DrawnSeries.serial(from())
                        + "\"/>"
                : "";
    }

    /** A handful of dates on the axis of a timeline. */
    private String step() {
        if (chart.kind() != Kind.TIMELINE) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(from(), until());
        return "<c:majorUnit val=\"" + Math.max(31, days / 5) + "\"/>";
    }

    private LocalDate from() {
        return DrawnSeries.days(chart).stream()
                .map(DueDays::first)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfMonth(1);
    }

    private LocalDate until() {
        return DrawnSeries.days(chart).stream()
                .map(DueDays::last)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
    }

    private static void title(String text, XmlWriter xml) throws IOException {
        if (!text.isEmpty()) {
            xml.markup("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang=\"en-GB\" sz=\"1000\" b=\"0\"/><a:t>");
            xml.text(text);
            xml.markup("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        }
    }

    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
