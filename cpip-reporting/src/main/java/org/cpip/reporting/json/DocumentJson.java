package org.cpip.reporting.json;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** Writes one document as JSON. */
final class DocumentJson {

    private final JsonText json;

    private DocumentJson(Writer out) {
        json = new JsonText(out);
    }

    static void write(ReportDocument document, Writer out) throws IOException {
        new DocumentJson(out).document(document);
        out.write('\n');
    }

    private void document(ReportDocument document) throws IOException {
        json.open('{');
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
        json.name("sections").open('[');
        for (Section section : document.sections()) {
            section(section);
        }
        json.close(']');
        json.name("notes").open('[');
        for (Note note : document.notes()) {
            json.open('{');
            json.name("term").text(note.term());
            json.name("text").text(note.text());
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }

    private void section(Section section) throws IOException {
        json.open('{');
        json.name("id").text(section.id());
        json.name("title").text(section.title());
        texts("paragraphs", section.paragraphs());
        json.name("tables").open('[');
        for (ReportTable table : section.tables()) {
            table(table);
        }
        json.close(']');
        json.close('}');
    }

    private void table(ReportTable table) throws IOException {
        json.open('{');
        json.name("id").text(table.id());
        json.name("title").text(table.title());
        json.name("columns").open('[');
        for (Column column : table.columns()) {
            json.open('{');
            json.name("id").text(column.id());
            json.name("title").text(column.title());
            json.name("kind").text(column.kind().name().toLowerCase(java.util.Locale.ROOT));
            json.close('}');
        }
        json.close(']');
        json.name("groups").open('[');
        for (RowGroup group : table.groups()) {
            group(table, group);
        }
        json.close(']');
        if (table.total().isPresent()) {
            json.name("total");
            row(table.columns(), table.total().get());
        }
        json.close('}');
    }

    private void group(ReportTable table, RowGroup group) throws IOException {
        json.open('{');
        json.name("id").text(group.id());
        json.name("title").text(group.title());
        texts("intro", group.intro());
        json.name("caption").text(group.caption());
        json.name("rows").open('[');
        for (Row row : group.rows()) {
            row(table.columns(), row);
        }
        json.close(']');
        json.close('}');
    }

    private void row(List<Column> columns, Row row) throws IOException {
        json.open('{');
        json.name("id").text(row.id());
        json.name("cells").open('{');
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (!(cell instanceof Cell.Empty)) {
                json.name(columns.get(i).id());
                cell(cell);
            }
        }
        json.close('}');
        json.close('}');
    }

    private void cell(Cell cell) throws IOException {
        if (cell instanceof Cell.Text text && text.lines().size() == 1) {
            json.text(text.lines().get(0));
        } else if (cell instanceof Cell.Text text) {
            items(text.lines());
        } else if (cell instanceof Cell.Figure figure) {
            json.open('{');
            json.name("value").number(figure.value());
            json.name("text").text(figure.shown());
            if (!figure.items().isEmpty()) {
                texts("items", figure.items());
            }
            json.close('}');
        } else if (cell instanceof Cell.Day day) {
            valueAndText("day", day.value().toString(), day.shown());
        } else if (cell instanceof Cell.Period period) {
            valueAndText("edtf", period.value().toString(), period.shown());
        } else if (cell instanceof Cell.State state) {
            valueAndText("code", state.code(), state.shown());
        } else if (cell instanceof Cell.Absent absent) {
            json.open('{');
            json.name("absent").text(absent.shown());
            json.close('}');
        } else {
            json.nothing();
        }
    }

    private void valueAndText(String name, String value, String shown) throws IOException {
        json.open('{');
        json.name(name).text(value);
        json.name("text").text(shown);
        json.close('}');
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.name(name);
        items(texts);
    }

    private void items(List<String> texts) throws IOException {
        json.open('[');
        for (String text : texts) {
            json.text(text);
        }
        json.close(']');
    }
}
