package org.cpip.collect.update;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.internal.ColumnVocabulary;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;

/**
 * Looks at the tables of a file for one under the titles of a form: an id, and either "as sent", which nothing else has, or
 * questions of forms with nothing that says what the action is. For one thread.
 */
final class FormFinder implements BlockHandler {

    /** What says, in a tracker, which action a row is about. */
    private static final Set<String> WORDING = Set.of("action", "title", "recommendation");

    /** Titles of a form made by hand, which shows no action. */
    private static final Set<FormColumn> OF_FORMS =
            EnumSet.of(FormColumn.CONFIDENCE, FormColumn.FORECAST, FormColumn.ACHIEVED, FormColumn.NARRATIVE);

    /** As many of these make a form, if what it went out with was cut off. */
    private static final int MOST = 4;

    private boolean form;
    private boolean table;

    /** Whether there is a table, and none is a form's. */
    boolean isTracker() {
        return table && !form;
    }

    @Override
    public void block(Block block) {
        if (block instanceof Block.TableRow row) {
            table = true;
            form = form || isHeader(row);
        }
    }

    private static boolean isHeader(Block.TableRow row) {
        List<String> titles = row.cells().stream()
                .map(Block.Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        List<FormColumn> columns =
                titles.stream().map(FormColumn::of).flatMap(Optional::stream).toList();
        if (!columns.contains(FormColumn.ID) || columns.contains(FormColumn.SENT)) {
            return columns.contains(FormColumn.ID);
        }
        boolean ours = columns.size() == titles.size();
        long asked = columns.stream()
                .filter(column -> column != FormColumn.STATUS && FormColumn.ANSWERS.contains(column))
                .count();
        // "Id, Workstream, Action, Status, As at" can be read as a plan; "id, as at, status" says nothing without one
        return titles.stream().anyMatch(FormFinder::isWording)
                ? ours && asked >= MOST
                : ours || columns.stream().anyMatch(OF_FORMS::contains);
    }

    private static boolean isWording(String title) {
        return ColumnVocabulary.column(title).filter(WORDING::contains).isPresent();
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        // What is wrong with the file is said when it is read.
    }
}
