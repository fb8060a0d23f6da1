package org.cpip.reporting.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.WordWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.reporting.docx.Chart.Series;

/**
 * A chart as a part of the package (ECMA-376 part 1, 21.2), and the frame that shows it (20.4.2.8). Its values are cached
 * ones; there is no workbook behind them, so that it holds no figure but those it shows.
 *
 * @param number from 1
 * @param chart what it shows
 * @param countTitle what the axis of counts says
 */
record ChartPart(int number, Chart chart, String countTitle) {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int LONGEST_CATEGORY = 60;
    /** Longer than this nobody listens; the table has the figures. */
    private static final int LONGEST_ALT = 2_000;

    private static final int EMU_IN_POINT = 12_700;
    private static final int EMU_IN_TWENTIETH = 635;

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

    /** Writes the frame, as wide as the text, in a run. */
    void frame(WordWriter word, int textWidth) throws IOException {
        int height = chart.kind() == Chart.Kind.STACKED
                ? 80 + 22 * chart.categories().size()
                : 220;
        XmlWriter xml = word.xml();
        xml.markup("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\""
                + textWidth * EMU_IN_TWENTIETH + "\" cy=\"" + Math.min(height, 480) * EMU_IN_POINT
                + "\"/><wp:docPr id=\"" + number + "\" name=\"Chart " + number + "\" descr=\"");
        xml.attribute(Shortened.to(LONGEST_ALT, chart.alt()));
        xml.markup("\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"" + MAIN + "\"><a:graphicData uri=\"" + CHART
                + "\"><c:chart xmlns:c=\"" + CHART + "\" r:id=\"" + id()
                + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private void write(XmlWriter xml) throws IOException {
        boolean lines = chart.kind() == Chart.Kind.LINES;
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<c:chartSpace xmlns:c=\"" + CHART + "\" xmlns:a=\"" + MAIN + "\"><c:roundedCorners val=\"0\"/>"
                + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
        xml.markup(
                switch (chart.kind()) {
                    case STACKED -> "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>";
                    case COLUMNS -> "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"stacked\"/>";
                    case LINES -> "<c:lineChart><c:grouping val=\"standard\"/>";
                });
        xml.markup("<c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i), xml);
        }
        xml.markup(lines ? "<c:marker val=\"1\"/>" : "<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/>");
        xml.markup("<c:axId val=\"1\"/><c:axId val=\"2\"/>" + (lines ? "</c:lineChart>" : "</c:barChart>"));
        axes(xml);
        xml.markup("</c:plotArea>");
        if (chart.series().size() > 1) {
            xml.markup("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
        }
        xml.markup("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:txPr><a:bodyPr/><a:p><a:pPr>"
                + "<a:defRPr sz=\"1000\"/></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr></c:chartSpace>");
    }

    private void series(int index, Series series, XmlWriter xml) throws IOException {
        boolean lines = chart.kind() == Chart.Kind.LINES;
        String column = column(index + 1);
        xml.markup("<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:strRef><c:f>Figures!$"
                + column + "$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>");
        xml.text(series.name());
        xml.markup("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
        xml.markup(lines ? Look.line(series.id()) : Look.bar(series.id()) + "<c:invertIfNegative val=\"0\"/>");
        xml.markup("<c:dLbls><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"1\">"
                + "<a:solidFill><a:srgbClr val=\"" + (lines ? Look.INK : Look.on(series.id()))
                + "\"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr><c:dLblPos val=\""
                + (lines ? "t" : "ctr")
                + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        categories(xml);
        values(column, series.values(), xml);
        xml.markup(lines ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
    }

    private void categories(XmlWriter xml) throws IOException {
        List<String> categories = chart.categories();
        xml.markup("<c:cat><c:strRef><c:f>Figures!$A$2:$A$" + (categories.size() + 1)
                + "</c:f><c:strCache><c:ptCount val=\"" + categories.size() + "\"/>");
        for (int i = 0; i < categories.size(); i++) {
            xml.markup("<c:pt idx=\"" + i + "\"><c:v>");
            xml.text(Shortened.to(LONGEST_CATEGORY, categories.get(i)));
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
        boolean lying = chart.kind() == Chart.Kind.STACKED;
        boolean lines = chart.kind() == Chart.Kind.LINES;
        xml.markup("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"" + (lying ? "maxMin" : "minMax")
                + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + (lying ? "l" : "b") + "\"/>");
        title(chart.across(), xml);
        xml.markup("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/>"
                + "<c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"
                + "<c:noMultiLvlLbl val=\"1\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling>"
                + "<c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""
                + (lying ? "b" : "l")
                + "\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"C5D0D8\"/></a:solidFill>"
                + "</a:ln></c:spPr></c:majorGridlines>");
        title(lines ? "" : countTitle, xml);
        xml.markup("<c:numFmt formatCode=\"" + (lines ? "General" : "0") + "\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
                + "<c:crossAx val=\"1\"/><c:crosses val=\"" + (lying ? "max" : "autoZero")
                + "\"/><c:crossBetween val=\"between\"/></c:valAx>");
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

    /** Colours of the house, told apart by light and pattern too. */
    private static final class Look {

        static final String INK = "1B2733";

        private Look() {}

        static String bar(String id) {
            String fill = id.equals("overdue")
                    ? "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"F4A47C\"/></a:fgClr><a:bgClr>"
                            + "<a:srgbClr val=\"E5682A\"/></a:bgClr></a:pattFill>"
                    : "<a:solidFill><a:srgbClr val=\"" + colour(id) + "\"/></a:solidFill>";
            return "<c:spPr>" + fill + "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"5D6F7D\"/></a:solidFill></a:ln>"
                    + "</c:spPr>";
        }

        /** Readings as a line with round marks, targets as marks of another shape without a line. */
        static String line(String id) {
            boolean target = id.equals("cancelled");
            String colour = "<a:solidFill><a:srgbClr val=\"" + colour(id) + "\"/></a:solidFill>";
            return "<c:spPr><a:ln w=\"28575\">" + (target ? "<a:noFill/>" : colour) + "</a:ln></c:spPr><c:marker>"
                    + "<c:symbol val=\"" + (target ? "diamond" : "circle") + "\"/><c:size val=\"" + (target ? 9 : 7)
                    + "\"/><c:spPr>" + colour + "</c:spPr></c:marker>";
        }

        static String on(String id) {
            return id.equals("due") || id.equals("cancelled") ? "FFFFFF" : "000000";
        }

        private static String colour(String id) {
            return switch (id) {
                case "done" -> "2B9C93";
                case "due" -> "002D54";
                case "overdue" -> "E5682A";
                case "cancelled" -> "6A2063";
                default -> "E6EBEE";
            };
        }
    }
}
