package org.cpip.collect.update;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.cpip.office.internal.form.FilledRows.FilledControl;
import org.cpip.office.internal.word.ControlTag;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A row of a table in a document: a question, and the answer in a control or, where a program has dropped the control,
 * in the cell beside it.
 *
 * @param row the row as a person sees it
 * @param controls its controls
 */
record FilledRow(Block.TableRow row, List<FilledControl> controls) {

    /** What stands in tags for the action; empty when nothing does. */
    Optional<String> key() {
        return tagged().map(control -> ControlTag.keyOf(control.tag()));
    }

    /** The question that a tag names. */
    Optional<FormQuestion> question() {
        return tagged().flatMap(control -> FormQuestion.of(ControlTag.fieldOf(control.tag())));
    }

    /** The question that the first cell asks. */
    Optional<FormQuestion> questionInWords() {
        String words = text(0);
        for (FormQuestion question : FormQuestion.values()) {
            if (question.words().equals(words)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    boolean hasHeadings() {
        return FormQuestion.HEADINGS.equals(List.of(text(0), text(1)));
    }

    private Optional<FilledControl> tagged() {
        return controls.stream()
                .filter(control ->
                        FormQuestion.of(ControlTag.fieldOf(control.tag())).isPresent())
                .findFirst();
    }

    private String text(int at) {
        return at < row.cells().size() ? row.cells().get(at).text().strip() : "";
    }

    /** Puts the answer where it would stand in a table. What is written beside a control is part of it; a prompt is not. */
    void answer(FormQuestion question, FormCells cells) {
        int column = column();
        for (Cell cell : row.cells()) {
            if (isAt(column, cell)) {
                String text = withoutPrompts(cell.text(), column).strip();
                cells.put(
                        question.column(),
                        text.equals(question.prompt()) ? "" : text,
                        row.location().withCell(cell.column() + 1));
            }
        }
    }

    /** The column with the answer. */
    private int column() {
        return tagged().or(() -> controls.stream().findFirst())
                .map(FilledControl::column)
                .orElse(1);
    }

    private static boolean isAt(int column, Cell cell) {
        return cell.column() <= column && column < cell.column() + cell.span();
    }

    /** Gives what stands in it beside an answer, if it has one, to somebody else. */
    void outside(boolean answers, BiConsumer<String, SourceLocation> texts) {
        for (Cell cell : row.cells()) {
            SourceLocation place = row.location().withCell(cell.column() + 1);
            if (!answers || !isAt(column(), cell)) {
                texts.accept(cell.text(), place);
            } else {
                controls.stream().filter(FilledRow::isPromptAndMore).forEach(each -> texts.accept(each.text(), place));
            }
            OutsideText.beside(cell).forEach(text -> texts.accept(text, place));
        }
    }

    /** "Choose a status, but ask Estates" in a control that says that it has no value. */
    private static boolean isPromptAndMore(FilledControl control) {
        List<String> words = List.of(control.text().strip().split("\\s+"));
        return control.prompting()
                && Arrays.stream(FormQuestion.values())
                        .map(question -> List.of(question.prompt().split(" ")))
                        .anyMatch(prompt -> words.size() > prompt.size() && words.containsAll(prompt));
    }

    /** All that stands in a row. */
    static String words(Block.TableRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private String withoutPrompts(String shown, int column) {
        String text = shown;
        for (FilledControl control : controls) {
            int at = control.prompting() && control.column() == column ? text.indexOf(control.text()) : -1;
            if (at >= 0) {
                text = text.substring(0, at)
                        + text.substring(at + control.text().length());
            }
        }
        return text;
    }
}
