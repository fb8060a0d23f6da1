package org.cpip.reporting.pptx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.reporting.text.Shortened;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;

/**
 * Open actions by rating as bars, one a workstream, or one of all where there are many (ECMA-376 part 1, 21.2). The values are
 * those of the table; there is no workbook behind them.
 */
final class RatingsChart {

    /** Fill and ink by the ids of columns. Each figure stands on its bar, and the bars have white between them. */
    private static final Map<String, List<String>> COLOURS = Map.of(
            "green", List.of("00703C", "FFFFFF"),
            "amber-green", List.of("A9C23F", "000000"),
            "amber", List.of("F8B133", "000000"),
            "amber-red", List.of("E5682A", "000000"),
            "red", List.of("B10E1E", "FFFFFF"),
            "unrated", List.of("D5DDE2", "000000"));

    private static final int MOST = 7;
    private static final int LONGEST = 34;

    private final ReportTable table;
    private final String language;
    private final List<Row> rows;
    private final List<Integer> columns;

    RatingsChart(ReportTable table, String language) {
        this.table = table;
        this.language = language;
        List<Row> all = table.rows();
        this.rows = all.size() <= MOST ? all : table.total().stream().toList();
        this.columns = IntStream.range(0, table.columns().size())
                .filter(i -> COLOURS.containsKey(table.columns().get(i).id()))
                .boxed()
                .toList();
    }

    boolean isBlank() {
        return rows.stream().noneMatch(row -> columns.stream().anyMatch(column -> value(row, column) > 0));
    }

    /** "Ports: Green 3, Red 1. Roads: Amber 2." */
    String description() {
        return rows.stream()
                .map(row -> title(row) + ": "
                        + columns.stream()
                                .filter(column -> value(row, column) > 0)
                                .map(column -> table.columns().get(column).title() + " " + value(row, column))
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" ", table.title() + ". ", ""));
    }

    void write(XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION + "<c:chartSpace"
                + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:roundedCorners val=\"0\"/><c:chart><c:title>"
                + "<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang=\"" + language + "\" sz=\"1400\" b=\"1\"/><a:t>");
        xml.text(table.title());
        xml.markup(
                "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"
                        + "<c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>");
        int index = 0;
        for (int column : columns) {
            if (rows.stream().anyMatch(row -> value(row, column) > 0)) {
                series(index++, column, xml);
            }
        }
        xml.markup("<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/>"
                + "<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"1\"/>"
                + "<c:axPos val=\"b\"/><c:numFmt formatCode=\"0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"none\"/><c:crossAx val=\"1\"/><c:crosses val=\"max\"/>"
                + "<c:crossBetween val=\"between\"/></c:valAx></c:plotArea><c:legend><c:legendPos val=\"b\"/>"
                + "<c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
                + "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\"/></a:pPr><a:endParaRPr lang=\"" + language
                + "\"/></a:p></c:txPr></c:chartSpace>");
    }

    private void series(int index, int column, XmlWriter xml) throws IOException {
        List<String> colours = COLOURS.get(table.columns().get(column).id());
        String letter = String.valueOf((char) ('B' + index));
        xml.markup("<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:strRef><c:f>Figures!$"
                + letter + "$1</c:f>");
        strings(List.of(table.columns().get(column).title()), xml);
        xml.markup("</c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"" + colours.get(0)
                + "\"/></a:solidFill><a:ln w=\"19050\"><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:ln></c:spPr>"
                + "<c:invertIfNegative val=\"0\"/><c:dLbls><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>"
                + "<a:defRPr sz=\"1200\" b=\"1\"><a:solidFill><a:srgbClr val=\"" + colours.get(1)
                + "\"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"" + language
                + "\"/></a:p></c:txPr><c:dLblPos val=\"ctr\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
                + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
                + "</c:dLbls><c:cat><c:strRef><c:f>Figures!$A$2:$A$" + (rows.size() + 1) + "</c:f>");
        strings(rows.stream().map(row -> Shortened.to(LONGEST, title(row))).toList(), xml);
        xml.markup("</c:strRef></c:cat><c:val><c:numRef><c:f>Figures!$" + letter + "$2:$" + letter + "$"
                + (rows.size() + 1) + "</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\""
                + rows.size() + "\"/>");
        for (int i = 0; i < rows.size(); i++) {
            // A bar of nothing has no figure on it.
            if (value(rows.get(i), column) > 0) {
                xml.markup("<c:pt idx=\"" + i + "\"><c:v>" + value(rows.get(i), column) + "</c:v></c:pt>");
            }
        }
        xml.markup("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static void strings(List<String> texts, XmlWriter xml) throws IOException {
        xml.markup("<c:strCache><c:ptCount val=\"" + texts.size() + "\"/>");
        for (int i = 0; i < texts.size(); i++) {
            xml.markup("<c:pt idx=\"" + i + "\"><c:v>");
            xml.text(texts.get(i));
            xml.markup("</c:v></c:pt>");
        }
        xml.markup("</c:strCache>");
    }

    private static String title(Row row) {
        return String.join(" ", row.cells().get(0).lines());
    }

    private static int value(Row row, int column) {
        return row.cells().get(column) instanceof Cell.Figure figure
                ? figure.value().intValueExact()
                : 0;
    }
}
