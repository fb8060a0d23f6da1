package org.cpip.disclosure.equations;

import java.util.HashSet;
import java.util.Set;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;

/** Which cells are totals to a policy: those that their table calls so, and those of a category that is made of others. */
public final class Totals {

    private final Set<String> wholes = new HashSet<>();

    /** The totals beside groups that were given. */
    public Totals(Groups groups) {
        groups.all().forEach(group -> wholes.add(Trees.lower(group.whole())));
    }

    /** Whether a cell is one. */
    public boolean has(PublishedTable table, TableCell cell) {
        return table.isTotal(cell)
                || !wholes.isEmpty() && cell.codes().stream().map(Trees::lower).anyMatch(wholes::contains);
    }
}
