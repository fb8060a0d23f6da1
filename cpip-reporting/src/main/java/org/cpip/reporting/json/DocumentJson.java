package org.cpip.reporting.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.cpip.io.internal.JsonWriter;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** Writes one document as JSON. */
final class DocumentJson {

    private final JsonWriter json;

    private DocumentJson(JsonWriter json) {
        this.json = json;
    }

    static void write(ReportDocument document, OutputStream out) throws IOException {
        JsonWriter.write(out, json -> new DocumentJson(json).document(document));
    }

    private void document(ReportDocument document) {
        json.beginObject();
        json.name("kind").text(document.kind().id());
        json.name("language").text(document.language());
        json.name("programme").text(document.programme());
        json.name("title").text(document.title());
        json.name("heading").text(document.heading());
        json.name("asAt").text(document.asAt().toString());
        if (document.since().isPresent()) {
            json.name("since").text(document.since().map(LocalDate::toString).get());
        }
        json.name("dateLine").text(document.dateLine());
        texts("summary", document.summary());
        charts("overview", document.overview());
        json.name("sections").beginArray();
        for (Section section : document.sections()) {
            section(section);
        }
        json.endArray();
        json.name("notes").beginArray();
        for (Note note : document.notes()) {
            json.beginObject();
            json.name("term").text(note.term());
            json.name("text").text(note.text());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void charts(String name, List<ReportChart> charts) {
        json.name(name).beginArray();
        for (ReportChart chart : charts) {
            new ChartJson(json).write(chart);
        }
        json.endArray();
    }

    private void section(Section section) {
        json.beginObject();
        json.name("id").text(section.id());
        json.name("title").text(section.title());
        texts("paragraphs", section.paragraphs());
        charts("charts", section.charts());
        json.name("tables").beginArray();
        for (ReportTable table : section.tables()) {
            table(table);
        }
        json.endArray();
        json.endObject();
    }

    private void table(ReportTable table) {
        json.beginObject();
        json.name("id").text(table.id());
        json.name("title").text(table.title());
        json.name("columns").beginArray();
        for (Column column : table.columns()) {
            json.beginObject();
            json.name("id").text(column.id());
            json.name("title").text(column.title());
            json.name("kind").text(column.kind().name().toLowerCase(java.util.Locale.ROOT));
            json.endObject();
        }
        json.endArray();
        json.name("groups").beginArray();
        for (RowGroup group : table.groups()) {
            group(table, group);
        }
        json.endArray();
        if (table.total().isPresent()) {
            json.name("total");
            row(table.columns(), table.total().get());
        }
        json.endObject();
    }

    private void group(ReportTable table, RowGroup group) {
        json.beginObject();
        json.name("id").text(group.id());
        json.name("title").text(group.title());
        texts("intro", group.intro());
        json.name("caption").text(group.caption());
        json.name("rows").beginArray();
        for (Row row : group.rows()) {
            row(table.columns(), row);
        }
        json.endArray();
        json.endObject();
    }

    private void row(List<Column> columns, Row row) {
        json.beginObject();
        json.name("id").text(row.id());
        json.name("cells").beginObject();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (!(cell instanceof Cell.Empty)) {
                json.name(columns.get(i).id());
                cell(cell);
            }
        }
        json.endObject();
        json.endObject();
    }

    private void cell(Cell cell) {
        if (cell instanceof Cell.Text text && text.lines().size() == 1) {
            json.text(text.lines().get(0));
        } else if (cell instanceof Cell.Text text) {
            items(text.lines());
        } else if (cell instanceof Cell.Figure figure) {
            json.beginObject();
            json.name("value").number(figure.value());
            json.name("text").text(figure.shown());
            if (!figure.items().isEmpty()) {
                texts("items", figure.items());
            }
            json.endObject();
        } else if (cell instanceof Cell.Day day) {
            valueAndText("day", day.value().toString(), day.shown());
        } else if (cell instanceof Cell.Period period) {
            valueAndText("edtf", period.value().toString(), period.shown());
        } else if (cell instanceof Cell.State state) {
            valueAndText("code", state.code(), state.shown());
        } else if (cell instanceof Cell.Absent absent) {
            json.beginObject();
            json.name("absent").text(absent.shown());
            json.endObject();
        } else {
            json.nothing();
        }
    }

    private void valueAndText(String name, String value, String shown) {
        json.beginObject();
        json.name(name).text(value);
        json.name("text").text(shown);
        json.endObject();
    }

    private void texts(String name, List<String> texts) {
        json.name(name);
        items(texts);
    }

    private void items(List<String> texts) {
        json.beginArray();
        for (String text : texts) {
            json.text(text);
        }
        json.endArray();
    }
}
