package org.cpip.reporting.html;

import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Role;

/**
 * A bar: one segment for each part that is not 0, in the order of the series.
 *
 * @param id unique in the page, for its title and description
 * @param title what it shows
 * @param description its parts in words
 * @param segments from left to right; none where every part is 0
 */
record Bar(String id, String title, String description, List<Segment> segments) {

    /** Room for a digit on a phone, as a part of a bar. */
    private static final double DIGIT = 1 / 30.0;

    /** Lays the parts out over the whole width: shares. */
    static Bar of(String id, String title, List<Part> parts, Wording words) {
        double total = total(parts);
        return of(id, title, parts, total, words);
    }

    /** Lays the parts out where {@code full} has the whole width. */
    static Bar of(String id, String title, List<Part> parts, double full, Wording words) {
        List<Segment> segments = new ArrayList<>();
        double before = 0;
        for (Part part : parts) {
            double size = part.size();
            if (size > 0) {
                segments.add(new Segment(
                        part.role(),
                        part.figure().shown(),
                        percent(before / full),
                        percent(size / full),
                        percent((before + size / 2) / full),
                        isRoomy(part.figure().shown(), size / full)));
                before += size;
            }
        }
        List<String> said = parts.stream()
                .map(part ->
                        words.text("chart.point", part.title(), part.figure().shown()))
                .toList();
        return new Bar(id, title, words.list(said), List.copyOf(segments));
    }

    /** The parts of a category of a chart. */
    static List<Part> parts(ReportChart chart, int category) {
        List<Part> parts = new ArrayList<>();
        for (ReportChart.Series series : chart.series()) {
            if (series.values().get(category) instanceof Cell.Figure figure) {
                parts.add(new Part(series.role(), series.title(), figure));
            }
        }
        return parts;
    }

    /** The sum of the parts; what is below 0 has no length. */
    static double total(List<Part> parts) {
        return parts.stream().mapToDouble(Part::size).sum();
    }

    static String percent(double share) {
        return TimeAxis.percent(100 * share);
    }

    /** The table has every number. */
    private static boolean isRoomy(String shown, double share) {
        return share >= (1 + shown.length()) * DIGIT;
    }

    /**
     * What a segment is made from.
     *
     * @param role what is counted
     * @param title its name
     * @param figure how many
     */
    record Part(Role role, String title, Cell.Figure figure) {

        private double size() {
            return Math.max(0, figure.value().doubleValue());
        }
    }

    /**
     * A part of the bar.
     *
     * @param role what it counts
     * @param label how many
     * @param start its left edge, as a percentage
     * @param width its width, as a percentage
     * @param middle where its number stands, as a percentage
     * @param roomy whether the number fits
     */
    record Segment(Role role, String label, String start, String width, String middle, boolean roomy) {

        /** Its style class. */
        String style() {
            return "is-" + Icons.of(role);
        }
    }
}
