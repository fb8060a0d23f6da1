package org.cpip.office.internal.read;

import java.util.BitSet;

/**
 * Which columns of a table have a cell that may go on below (ECMA-376 Part 1, 17.4.84). A cell that says it continues
 * the one above where there is none is a cell of its own, as Word shows it.
 */
final class VerticalMerges {

    private BitSet above = new BitSet();
    private BitSet here = new BitSet();

    /** A table begins. */
    void begin() {
        above.clear();
        here.clear();
    }

    /** A row begins. */
    void nextRow() {
        BitSet spare = above;
        above = here;
        here = spare;
        here.clear();
    }

    /** The row at hand is not there after all. */
    void undoRow() {
        BitSet spare = here;
        here = above;
        above = spare;
    }

    /** A cell begins a merge in this column. */
    void start(int column) {
        here.set(column);
    }

    /** A cell says that it continues the one above; whether it does. */
    boolean continues(int column) {
        here.set(column);
        return above.get(column);
    }
}
