package org.cpip.reporting.html;

import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.ReportChart;

/**
 * Bars below each other, each under its category, so that names have the whole width of a phone.
 *
 * @param chart what is drawn
 * @param rows from top to bottom
 */
record BarChart(ReportChart chart, List<Row> rows) {

    private static final int ROW = 36;
    private static final int LONGEST_LABEL = 60;
    /** Behind the longest bar there is room for its number. */
    private static final double LONGEST_BAR = 0.9;

    static BarChart of(ReportChart chart, Wording words) {
        List<List<Bar.Part>> parts = new ArrayList<>();
        double longest = 0;
        for (int i = 0; i < chart.categories().size(); i++) {
            parts.add(Bar.parts(chart, i));
            longest = Math.max(longest, Bar.total(parts.get(i)));
        }
        double full = longest / LONGEST_BAR;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String label = Shortened.to(LONGEST_LABEL, chart.categories().get(i).title());
            Bar bar = Bar.of("", label, parts.get(i), full, words);
            String figure =
                    parts.get(i).size() == 1 ? parts.get(i).get(0).figure().shown() : "";
            rows.add(new Row(label, ROW * i, bar, Bar.percent(Bar.total(parts.get(i)) / full), figure));
        }
        return new BarChart(chart, List.copyOf(rows));
    }

    /** In pixels. */
    int height() {
        return ROW * rows.size();
    }

    /**
     * A category.
     *
     * @param label its name
     * @param top its upper edge in pixels
     * @param bar its bar
     * @param end where the bar ends, as a percentage
     * @param figure what stands behind the bar; empty where it has several parts
     */
    record Row(String label, int top, Bar bar, String end, String figure) {}
}
