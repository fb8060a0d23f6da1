package org.cpip.reporting.json;

import java.io.IOException;
import java.util.Locale;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;

/** Writes one chart as JSON: what a program needs to draw it anew. */
record ChartJson(JsonText json) {

    void write(ReportChart chart) throws IOException {
        json.open('{');
        json.name("id").text(chart.id());
        json.name("kind").text(code(chart.kind()));
        json.name("title").text(chart.title());
        text("caption", chart.caption());
        json.name("description").text(chart.description());
        if (chart.place().isPresent()) {
            json.name("table").text(chart.place().get().table());
            text("group", chart.place().get().group().orElse(""));
        }
        text("categoryTitle", chart.categoryTitle());
        text("valueTitle", chart.valueTitle());
        text("unit", chart.unit());
        json.name("categories").open('[');
        for (ReportChart.Category category : chart.categories()) {
            category(category);
        }
        json.close(']');
        json.name("series").open('[');
        for (ReportChart.Series series : chart.series()) {
            series(series);
        }
        json.close(']');
        json.close('}');
    }

    private void category(ReportChart.Category category) throws IOException {
        json.open('{');
        json.name("id").text(category.id());
        json.name("title").text(category.title());
        text("note", category.note());
        if (category.period().isPresent()) {
            json.name("edtf").text(category.period().get().toString());
        }
        json.close('}');
    }

    private void series(ReportChart.Series series) throws IOException {
        json.open('{');
        json.name("id").text(series.id());
        json.name("role").text(code(series.role()));
        json.name("title").text(series.title());
        json.name("values").open('[');
        for (Cell value : series.values()) {
            value(value);
        }
        json.close(']');
        json.close('}');
    }

    /** Zero, absent with its words, and nothing at all are three things here too. */
    private void value(Cell value) throws IOException {
        if (value instanceof Cell.Figure figure) {
            json.number(figure.value());
        } else if (value instanceof Cell.Period period) {
            json.text(period.value().toString());
        } else if (value instanceof Cell.Absent absent) {
            json.open('{');
            json.name("absent").text(absent.shown());
            json.close('}');
        } else {
            json.nothing();
        }
    }

    /** Left out where there is nothing to say. */
    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(name).text(text);
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
