package org.cpip.reporting.docx;

import org.cpip.spi.report.ReportChart.Kind;
import org.cpip.spi.report.ReportChart.Role;

/** How a series looks, by its role: colours that are told apart by light and pattern too (ECMA-376 part 1, 20.1.8). */
final class SeriesStyle {

    private static final String INK = "1B2733";

    private SeriesStyle() {}

    /** The properties of a series, and the marks of its points in a chart of lines. */
    static String of(DrawnSeries series, Kind kind) {
        if (series.role().isEmpty()) {
            return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>";
        }
        Role role = series.role().get();
        return kind == Kind.LINE ? line(role) : bar(role) + "<c:invertIfNegative val=\"0\"/>";
    }

    /** The colour of figures that stand on the series, or beside it in a chart of lines. */
    static String label(Role role, Kind kind) {
        if (kind == Kind.LINE) {
            return INK;
        }
        return switch (role) {
            case DUE, CANCELLED, COUNT, TARGET, GREEN, RED, EXPECTED -> "FFFFFF";
            default -> "000000";
        };
    }

    private static String bar(Role role) {
        if (role == Role.PLANNED) {
            return "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"19050\">" + solid(role)
                    + "</a:ln></c:spPr>";
        }
        String fill = role == Role.OVERDUE
                ? "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"F4A47C\"/></a:fgClr><a:bgClr>"
                        + "<a:srgbClr val=\"" + colour(role) + "\"/></a:bgClr></a:pattFill>"
                : solid(role);
        return "<c:spPr>" + fill + "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"5D6F7D\"/></a:solidFill></a:ln>"
                + "</c:spPr>";
    }

    /** What is done, planned and expected as lines alone; readings as a line with round marks, the others as marks of another shape without a line. */
    private static String line(Role role) {
        String dash =
                switch (role) {
                    case PLANNED -> "<a:prstDash val=\"dash\"/>";
                    case EXPECTED -> "<a:prstDash val=\"sysDot\"/>";
                    default -> "";
                };
        if (role == Role.DONE || !dash.isEmpty()) {
            return "<c:spPr><a:ln w=\"28575\">" + solid(role) + dash
                    + "</a:ln></c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>";
        }
        boolean joined = role == Role.READING;
        String mark =
                switch (role) {
                    case TARGET -> "<c:symbol val=\"diamond\"/><c:size val=\"9\"/>";
                    case BASELINE -> "<c:symbol val=\"square\"/><c:size val=\"9\"/>";
                    default -> "<c:symbol val=\"circle\"/><c:size val=\"7\"/>";
                };
        return "<c:spPr><a:ln w=\"28575\">" + (joined ? solid(role) : "<a:noFill/>") + "</a:ln></c:spPr><c:marker>"
                + mark + "<c:spPr>" + solid(role) + "</c:spPr></c:marker>";
    }

    private static String solid(Role role) {
        return "<a:solidFill><a:srgbClr val=\"" + colour(role) + "\"/></a:solidFill>";
    }

    private static String colour(Role role) {
        return switch (role) {
            case DONE -> "2B9C93";
            case DUE, COUNT, READING, BASELINE, PLANNED -> "002D54";
            case OVERDUE, AMBER_RED -> "E5682A";
            case CANCELLED, TARGET, EXPECTED -> "6A2063";
            case UNDATED -> "E6EBEE";
            case NOT_STARTED -> "B9C6CF";
            case IN_PROGRESS -> "8FC1E3";
            case PAUSED, AMBER -> "F8B133";
            case GREEN -> "00703C";
            case AMBER_GREEN -> "A9C23F";
            case RED -> "B10E1E";
        };
    }
}
