package org.cpip.collect.update;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;

/** Looks at the tables of a file for one under the titles of a form. For one thread. */
final class FormFinder implements BlockHandler {

    /** Titles that trackers do not have. */
    private static final Set<FormColumn> OF_FORMS = EnumSet.of(
            FormColumn.SENT, FormColumn.CONFIDENCE, FormColumn.FORECAST, FormColumn.ACHIEVED, FormColumn.NARRATIVE);

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

    /** A row with an id column and one that only a form has, or with nothing but titles of forms. */
    private static boolean isHeader(Block.TableRow row) {
        List<String> titles = row.cells().stream()
                .map(Block.Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        List<FormColumn> columns =
                titles.stream().map(FormColumn::of).flatMap(Optional::stream).toList();
        return columns.contains(FormColumn.ID)
                && (columns.size() == titles.size() || columns.stream().anyMatch(OF_FORMS::contains));
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        // What is wrong with the file is said when it is read.
    }
}
