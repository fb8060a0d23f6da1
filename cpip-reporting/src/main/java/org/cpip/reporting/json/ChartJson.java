package org.cpip.reporting.json;

import java.util.Locale;
import org.cpip.io.internal.JsonWriter;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;

/** Writes one chart as JSON: what a program needs to draw it anew. */
record ChartJson(JsonWriter json) {

    void write(ReportChart chart) {
        json.beginObject();
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
        json.name("categories").beginArray();
        for (ReportChart.Category category : chart.categories()) {
            category(category);
        }
        json.endArray();
        json.name("series").beginArray();
        for (ReportChart.Series series : chart.series()) {
            series(series);
        }
        json.endArray();
        json.endObject();
    }

    private void category(ReportChart.Category category) {
        json.beginObject();
        json.name("id").text(category.id());
        json.name("title").text(category.title());
        text("note", category.note());
        if (category.period().isPresent()) {
            json.name("edtf").text(category.period().get().toString());
        }
        json.endObject();
    }

    private void series(ReportChart.Series series) {
        json.beginObject();
        json.name("id").text(series.id());
        json.name("role").text(code(series.role()));
        json.name("title").text(series.title());
        json.name("values").beginArray();
        for (Cell value : series.values()) {
            value(value);
        }
        json.endArray();
        json.endObject();
    }

    /** Zero, absent with its words, and nothing at all are three things here too. */
    private void value(Cell value) {
        if (value instanceof Cell.Figure figure) {
            json.number(figure.value());
        } else if (value instanceof Cell.Period period) {
            json.text(period.value().toString());
        } else if (value instanceof Cell.Absent absent) {
            json.beginObject();
            json.name("absent").text(absent.shown());
            json.endObject();
        } else {
            json.nothing();
        }
    }

    /** Left out where there is nothing to say. */
    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.name(name).text(text);
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
