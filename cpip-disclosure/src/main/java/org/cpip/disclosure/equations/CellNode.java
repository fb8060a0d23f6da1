package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;

/**
 * A figure, wherever it is published: the same count in two tables is one node. Changes only while the equations are made.
 */
public final class CellNode {

    /** A cell of a table. */
    public record Printed(PublishedTable table, TableCell cell) {}

    private final String key;
    private final String label;
    private final boolean total;
    private final int order;
    private final List<Printed> printed = new ArrayList<>();
    private long least;
    private long most = LinearSystem.OPEN;
    private boolean withheld;
    private boolean released;
    private long releasedLeast;
    private long releasedMost = LinearSystem.OPEN;
    private final Set<String> hiddenBefore = new TreeSet<>();
    private String source = "";

    CellNode(String key, String label, boolean total, int order) {
        this.order = order;
        this.key = key;
        this.label = label;
        this.total = total;
    }

    /** What tells it from every other, whatever the order of rows. */
    public String key() {
        return key;
    }

    /** Its place among all, in the order of the tables. */
    public int order() {
        return order;
    }

    /** What it counts: {@code Dundee, girls}. */
    public String label() {
        return label;
    }

    /** Whether it is all categories of some dimension together. */
    public boolean isTotal() {
        return total;
    }

    /** The cells that hold it in the tables that are audited. */
    public List<Printed> printed() {
        return printed;
    }

    /** What it is at least, by what is printed in its cells. */
    public long least() {
        return least;
    }

    /** What it is at most. */
    public long most() {
        return most;
    }

    /** Whether its cells say exactly what it is. */
    public boolean isKnown() {
        return least == most;
    }

    /** Whether a cell of it is withheld. */
    public boolean isWithheld() {
        return withheld;
    }

    /** The table in which it is shown; empty text when nowhere. */
    public String source() {
        return source;
    }

    /** Whether an earlier release shows it. */
    public boolean isReleased() {
        return released;
    }

    /** What earlier releases say that it is at least; 0 when they say nothing. */
    public long releasedLeast() {
        return releasedLeast;
    }

    /** What they say that it is at most. */
    public long releasedMost() {
        return releasedMost;
    }

    /** The tables of earlier releases in which it is withheld. */
    public Set<String> hiddenBefore() {
        return hiddenBefore;
    }

    void release(long from, long to) {
        released = true;
        releasedLeast = Math.max(releasedLeast, from);
        releasedMost = Math.min(releasedMost, to);
    }

    void withholdBefore(String table) {
        hiddenBefore.add(table);
    }

    void withhold() {
        withheld = true;
    }

    /** Takes in that it is between two bounds; false when that contradicts what was known. */
    boolean between(long from, long to, String table) {
        if (from > most || to < least) {
            return false;
        }
        if (from == to && !isKnown()) {
            source = table;
        }
        least = Math.max(least, from);
        most = Math.min(most, to);
        return true;
    }
}
