package org.cpip.collect.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.model.Area;
import org.cpip.model.Experimental;
import org.cpip.xlsx.internal.FormWorkbook.Question;
import org.cpip.xlsx.internal.QuestionWorkbook;
import org.cpip.xlsx.internal.QuestionWorkbook.Tab;

/**
 * The form of one area, to be filled in, or as it came back with what was found in it.
 *
 * @param template what is asked
 * @param area who is asked
 * @param answers what came back, by ids of cells; empty for a new form
 * @param found what there is to look at, by ids of cells; empty for a new form
 */
@Experimental
public record ReturnForm(
        CollectionTemplate template, Area area, Map<String, Answer> answers, Map<String, String> found) {

    private static final int LONGEST_NAME = 31;

    /** Copies the maps and refuses null. */
    public ReturnForm {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(area, "area");
        answers = Map.copyOf(answers);
        found = Map.copyOf(found);
    }

    /** A new form. */
    public static ReturnForm of(CollectionTemplate template, Area area) {
        return new ReturnForm(template, area, Map.of(), Map.of());
    }

    /**
     * The texts of the three open cells of a row.
     *
     * @param figure as it was written
     * @param ifNone why there is none
     * @param note what was said of it
     */
    public record Answer(String figure, String ifNone, String note) {
        /** No answer. */
        public static final Answer NONE = new Answer("", "", "");

        /** Refuses null. */
        public Answer {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(ifNone, "ifNone");
            Objects.requireNonNull(note, "note");
        }
    }

    /** Such as {@code cse-2031-S12000033}. */
    public String name() {
        return template.id() + "-" + area.code();
    }

    /**
     * Writes all in one table as CSV, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeCsv(OutputStream out) throws IOException {
        CsvRecordWriter csv = new CsvRecordWriter(out);
        csv.write(columns().stream().map(ReturnColumn::title).toList());
        for (AskedCell cell : template.cells()) {
            csv.write(row(cell));
        }
        csv.flush();
    }

    /**
     * Writes a workbook with a sheet for each indicator, in which only the answers are open; flushes the stream and leaves it
     * open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeXlsx(OutputStream out) throws IOException {
        List<Question> questions = columns().stream()
                .map(column -> new Question(
                        column.title(),
                        column.width(),
                        column.isOpen(),
                        column == ReturnColumn.IF_NONE ? NoFigure.words() : List.of()))
                .toList();
        List<Tab> tabs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (AskedIndicator asked : template.asked()) {
            List<List<String>> rows =
                    template.cells(asked).stream().map(this::row).toList();
            tabs.add(new Tab(name(asked.indicator().title(), names), questions, rows));
        }
        new QuestionWorkbook(
                        template.title() + ": " + area.name(),
                        template.title(),
                        tabs,
                        Guidance.SHEET,
                        Guidance.of(template, area))
                .write(out);
    }

    /** What no sheet's name may hold becomes a space; a second one of a name gets a number. */
    private static String name(String title, Set<String> taken) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} -]", " ").strip().replaceAll(" {2,}", " ");
        String base = plain.isEmpty() || plain.equalsIgnoreCase("history") ? "Indicator " + plain : plain;
        String name = cut(base, LONGEST_NAME);
        for (int n = 2; !taken.add(name.toLowerCase(java.util.Locale.ROOT)); n++) {
            name = cut(base, LONGEST_NAME - 4) + " " + n;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length).strip() : text;
    }

    private List<ReturnColumn> columns() {
        return Arrays.stream(ReturnColumn.values())
                .filter(column -> column != ReturnColumn.FOUND || !found.isEmpty())
                .toList();
    }

    private List<String> row(AskedCell cell) {
        Answer answer = answers.getOrDefault(cell.id(), Answer.NONE);
        return columns().stream()
                .map(column -> switch (column) {
                    case CELL -> cell.id();
                    case INDICATOR -> cell.indicator().title();
                    case CATEGORY -> cell.label();
                    case FIGURE -> answer.figure();
                    case IF_NONE -> answer.ifNone();
                    case NOTE -> answer.note();
                    case FORM -> template.stamp(area.code()).text();
                    case FOUND -> found.getOrDefault(cell.id(), "");
                })
                .toList();
    }
}
