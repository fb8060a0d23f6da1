package org.cpip.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.xlsx.internal.FormWorkbook.Question;
import org.cpip.xlsx.write.AnswerSheets;
import org.cpip.xlsx.write.SheetColumn;

/**
 * A workbook with several sheets of questions, protected as that of {@link FormWorkbook}. Immutable.
 *
 * @param title of the document
 * @param creator whose it is
 * @param tabs the sheets with questions
 * @param guideName name of the last sheet
 * @param guide rows of two texts for it, a word and what it means, the first of them titles
 */
public record QuestionWorkbook(
        String title, String creator, List<Tab> tabs, String guideName, List<List<String>> guide) {

    /** Copies the lists and refuses null. */
    public QuestionWorkbook {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(creator, "creator");
        tabs = List.copyOf(tabs);
        Objects.requireNonNull(guideName, "guideName");
        guide = List.copyOf(guide);
    }

    /**
     * A sheet.
     *
     * @param name of letters, digits, spaces and hyphens, at most 31, unique in its workbook
     * @param columns of the form
     * @param rows a text for each column
     */
    public record Tab(String name, List<Question> columns, List<List<String>> rows) {
        /** Copies the lists and refuses null. */
        public Tab {
            Objects.requireNonNull(name, "name");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        private AnswerSheets sheet(int number) {
            Set<String> open = columns.stream()
                    .filter(Question::open)
                    .map(Question::title)
                    .collect(Collectors.toUnmodifiableSet());
            Map<String, List<String>> choices = new LinkedHashMap<>();
            columns.stream()
                    .filter(column -> !column.choices().isEmpty())
                    .forEach(column -> choices.put(column.title(), column.choices()));
            List<SheetColumn> all = columns.stream()
                    .map(column -> new SheetColumn(column.title(), column.width(), ""))
                    .toList();
            return AnswerSheets.form(number, name, all, rows, open, choices);
        }
    }

    /**
     * Writes it, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        List<AnswerSheets> sheets = new ArrayList<>();
        tabs.forEach(tab -> sheets.add(tab.sheet(sheets.size() + 1)));
        sheets.add(AnswerSheets.guide(sheets.size() + 1, guideName, guide));
        AnswerSheets.write(title, creator, sheets, out);
    }
}
