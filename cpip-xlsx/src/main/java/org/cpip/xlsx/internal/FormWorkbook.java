package org.cpip.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * A workbook with a row for each thing that is asked about: cells for answers are open and all others protected, without a
 * password, against slips. Immutable.
 *
 * @param title of the document
 * @param creator whose it is
 * @param columns of the form
 * @param rows a text for each column
 * @param guide rows of two texts for a second sheet, a word and what it means, the first of them titles
 */
public record FormWorkbook(
        String title, String creator, List<Question> columns, List<List<String>> rows, List<List<String>> guide) {

    /** Name of the sheet with the questions. */
    public static final String FORM = "Form";

    /** Name of the sheet with the meaning of words. */
    public static final String GUIDE = "Definitions";

    /** Copies the lists and refuses null. */
    public FormWorkbook {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(creator, "creator");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        guide = List.copyOf(guide);
    }

    /**
     * A column.
     *
     * @param title in its first row
     * @param width in characters
     * @param open whether people answer in it
     * @param choices words to choose from; none where any words may stand
     */
    public record Question(String title, int width, boolean open, List<String> choices) {
        /** Copies the list and refuses null. */
        public Question {
            Objects.requireNonNull(title, "title");
            choices = List.copyOf(choices);
        }
    }

    /**
     * Writes it, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        new QuestionWorkbook(title, creator, List.of(new QuestionWorkbook.Tab(FORM, columns, rows)), GUIDE, guide)
                .write(out);
    }
}
