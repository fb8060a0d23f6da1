package org.cpip.collect.update;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.cpip.office.internal.form.FilledRows;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads a form in Word: the answers from its controls, everything else from the table that it carries unseen. For one
 * thread.
 */
final class DocumentReader implements FilledRows {

    /** No table of a form has nearly as many rows; what is longer is somebody else's. */
    private static final int MOST_ROWS = 50;

    private static final Pattern PAGE = Pattern.compile("Page \\d{0,9} of \\d{0,9}");

    /** A form that was just written is trusted. */
    private static final Limits ALL = Limits.defaults()
            .withBytes(Long.MAX_VALUE)
            .withInflatedBytes(Long.MAX_VALUE)
            .withRatio(Integer.MAX_VALUE)
            .withRows(Integer.MAX_VALUE)
            .withTextLength(Integer.MAX_VALUE)
            .withTotalText(Long.MAX_VALUE);

    private final DocumentRows asked;
    private final List<UpdateRow> rows = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final RowReader reader = new RowReader(diagnostics);
    private final List<FilledRow> table = new ArrayList<>();
    private final BiConsumer<String, SourceLocation> outside;
    private final SourceLocation whole;
    private int tables;

    private DocumentReader(
            List<List<String>> carried, BiConsumer<String, SourceLocation> outside, SourceLocation whole) {
        this.asked = new DocumentRows(carried);
        this.outside = outside;
        this.whole = whole;
    }

    /**
     * What a document holds; empty when it is no form in Word.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if it goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    static Optional<Updates> read(Source source, ReadOptions options) throws IOException {
        Optional<List<List<String>>> carried = FormDocument.CARRIED.read(source, options.limits());
        if (carried.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = DocumentRows.texts(carried.get());
        OutsideText outside = new OutsideText(texts);
        DocumentReader reader = new DocumentReader(carried.get(), outside::hear, SourceLocation.of(source.name()));
        FilledRows.read(source.withProgress(options.progress()), options.limits(), reader);
        reader.endTable();
        reader.checkTables();
        if (!texts.isEmpty()) {
            reader.diagnostics.addAll(outside.told());
        }
        return Optional.of(new Updates(reader.rows, reader.diagnostics));
    }

    /** All that a form says beside its answers, as it goes out with these rows. */
    static List<String> outside(byte[] form, List<List<String>> rows) throws IOException {
        List<String> texts = new ArrayList<>();
        Source source = Source.of("form", form);
        DocumentReader reader =
                new DocumentReader(rows, (text, place) -> texts.add(text), SourceLocation.of(source.name()));
        FilledRows.read(source, ALL, reader);
        reader.endTable();
        return texts;
    }

    /** A document without any of the tables that it went out with is none. */
    private void checkTables() {
        if (tables == 0 && !asked.isEmpty() && diagnostics.stream().noneMatch(UpdateResult::isError)) {
            diagnostics.add(UpdateProblem.NO_FORM.error(whole, "No table of the form is left in the document."));
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        endTable();
        asked.heading(heading.level(), (heading.label() + " " + heading.text()).strip());
        text(heading);
    }

    @Override
    public void text(Block block) {
        outside.accept(OutsideText.of(block), block.location());
        OutsideText.beside(block).forEach(text -> outside.accept(text, block.location()));
    }

    @Override
    public void aside(String text) {
        // "Page 1 of 2" in the footer is the program's
        if (!PAGE.matcher(text.strip()).matches()) {
            outside.accept(text, whole);
        }
    }

    @Override
    public void row(Block.TableRow row, List<FilledControl> controls) {
        if (row.row() == 1) {
            endTable();
        }
        if (table.size() <= MOST_ROWS) {
            table.add(new FilledRow(row, controls));
        } else {
            new FilledRow(row, controls).outside(false, outside);
        }
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    private void endTable() {
        if (!table.isEmpty() && table.size() <= MOST_ROWS) {
            table(List.copyOf(table));
        } else {
            table.forEach(row -> row.outside(false, outside));
        }
        table.clear();
    }

    private void table(List<FilledRow> all) {
        Optional<String> key = all.stream().flatMap(row -> row.key().stream()).findFirst();
        boolean ours = key.isPresent() || all.get(0).hasHeadings();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).outside(ours && i > 0, outside);
        }
        if (!ours) {
            return;
        }
        tables++;
        Optional<DocumentRows.Asked> about = key.map(asked::byKey).orElseGet(asked::byHeading);
        SourceLocation place = all.get(0).row().location();
        if (about.isEmpty()) {
            diagnostics.add(UpdateProblem.NOT_ASKED.error(
                    place,
                    key.map(id -> "The form did not ask about " + UpdateReader.quoted(id) + ".")
                            .orElse("Nobody can say which action the table is about.")));
        } else {
            FormCells cells = about.get().cells(place);
            if (answers(all.subList(1, all.size()), about.get().questions(), cells)) {
                reader.read(cells).ifPresent(rows::add);
            }
        }
    }

    /** Takes the answers of a table; a row that is no question is an error. */
    private boolean answers(List<FilledRow> filled, List<FormQuestion> questions, FormCells cells) {
        boolean whole = filled.size() == questions.size();
        boolean all = true;
        for (int i = 0; i < filled.size(); i++) {
            FilledRow row = filled.get(i);
            Optional<FormQuestion> question = row.question().or(row::questionInWords);
            if (question.isEmpty() && whole) {
                question = Optional.of(questions.get(i));
            }
            if (question.isPresent()) {
                row.answer(question.get(), cells);
            } else {
                all = false;
                diagnostics.add(UpdateProblem.NOT_ASKED.error(
                        row.row().location(),
                        "The row is not one of the form's: nobody can say what it answers: "
                                + UpdateReader.quoted(FilledRow.words(row.row())) + "."));
            }
        }
        return all;
    }
}
