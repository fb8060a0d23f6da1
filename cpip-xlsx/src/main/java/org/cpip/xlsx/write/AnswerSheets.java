package org.cpip.xlsx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;

/** Sheets of a workbook that asks questions, and the workbook of them. */
public final class AnswerSheets {

    /** Which action a row is about stays in sight. */
    private static final int STILL = 1;

    private static final int WORD = 24;
    private static final int MEANING = 90;

    private final List<Sheet> sheets = new ArrayList<>();

    private AnswerSheets(Sheet sheet) {
        sheets.add(sheet);
    }

    /**
     * A sheet of questions: rows of texts, with open columns and lists to choose from, each by its title.
     *
     * @param number from 1, as the tabs stand
     */
    public static AnswerSheets form(
            int number,
            String name,
            List<SheetColumn> columns,
            List<List<String>> rows,
            Set<String> open,
            Map<String, List<String>> choices) {
        List<Choice> lists = choices.entrySet().stream()
                .map(choice -> new Choice(choice.getKey(), choice.getValue(), Map.of()))
                .toList();
        return new AnswerSheets(
                new Sheet(number, name, columns, rows.size(), giver(rows), STILL, true, lists, Optional.of(open)));
    }

    /**
     * A sheet of words and their meanings, under the titles in the first row.
     *
     * @param number from 1, as the tabs stand
     */
    public static AnswerSheets guide(int number, String name, List<List<String>> rows) {
        List<SheetColumn> columns = List.of(
                new SheetColumn(rows.get(0).get(0), WORD, ""),
                new SheetColumn(rows.get(0).get(1), MEANING, ""));
        List<List<String>> below = rows.subList(1, rows.size());
        return new AnswerSheets(new Sheet(
                number, name, columns, below.size(), giver(below), 0, false, List.of(), Optional.of(Set.of())));
    }

    private static Sheet.Rows giver(List<List<String>> rows) {
        return sink -> {
            for (List<String> row : rows) {
                sink.row(row.stream().map(CellValue::code).toList());
            }
        };
    }

    /**
     * Writes the workbook of these sheets, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(String title, String creator, List<AnswerSheets> all, OutputStream out)
            throws IOException {
        List<Sheet> sheets = all.stream().flatMap(each -> each.sheets.stream()).toList();
        List<Part> parts = new ArrayList<>();
        parts.add(WorkbookXml.of(sheets, true));
        for (Sheet sheet : sheets) {
            parts.add(WorkbookXml.sheet(sheet, xml -> SheetXml.write(sheet, List.of(), xml)));
        }
        parts.add(WorkbookXml.styles(List.of(), true));
        parts.add(Part.properties(title, creator));
        PackageWriter.write(parts, List.of(), out);
    }
}
