package org.cpip.disclosure.table;

import org.cpip.spi.exchange.DiagnosticCode;

/** What there can be to say about tables. {@code docs/reference/diagnostics/disclosure.md}. */
public enum DisclosureProblem implements DiagnosticCode {
    /** There is no row of headings with figures below. */
    NO_TABLE("DISCLOSURE-001", "Give the table a row of headings, and a figure or a marker in each cell below."),
    /** A cell holds neither a number nor a marker that is known. */
    UNKNOWN_MARKER("DISCLOSURE-002", "Write a number, or a known marker such as [c], [x] or [z]."),
    /** A cell is empty. */
    EMPTY_CELL("DISCLOSURE-003", "Write 0 for none, [x] for not available, [z] for not applicable, [c] for withheld."),
    /** A count is negative or has a fraction. */
    NO_COUNT("DISCLOSURE-004", "Give whole numbers from 0 on; a rate belongs in a column whose heading says per what."),
    /** Parts and their total differ. */
    DOES_NOT_ADD_UP(
            "DISCLOSURE-005",
            "Correct the figures; or say with --groups which categories are parts of others, or in the policy to which"
                    + " base totals are rounded."),
    /** A dimension has two totals. */
    TWO_TOTALS("DISCLOSURE-006", "Keep one of them, or name the other for what it is."),
    /** A cell has two figures. */
    TWO_FIGURES("DISCLOSURE-007", "Keep one of them; tables of different things are audited apart."),
    /** Rows or columns are no part of the table. */
    LEFT_OUT("DISCLOSURE-008", "Nothing, if they are titles and notes."),
    /** A total was told from the figures. */
    TOTAL_TOLD("DISCLOSURE-009", "Nothing, if it is; otherwise correct the figures, which add up to it everywhere."),
    /** Nothing in a table adds up to anything. */
    NO_TOTAL("DISCLOSURE-010", "Name the row or column of totals Total, if there is one."),
    /** A rate cannot be tied to its counts. */
    LOOSE_RATE(
            "DISCLOSURE-011",
            "Name it for the column that it is of, such as \"Girls %\" beside \"Girls\", and give its population a column."),
    /** A file of groups cannot be followed. */
    GROUPS("DISCLOSURE-012", "Give a line for each part: part, whole and, if parts overlap, the name of the tree."),
    /** A figure differs from that of an earlier release. */
    REVISED("DISCLOSURE-013", "Nothing, if it was revised; the two are taken for different figures."),
    /** No choice of cells protects a figure. */
    CANNOT_PROTECT("DISCLOSURE-014", "Publish fewer totals or larger categories, or allow more cells to be hidden."),
    /** The published figures contradict each other. */
    CONTRADICTION("DISCLOSURE-015", "Correct the figures, or audit the tables apart."),
    /** There is more than the exact methods take. */
    TOO_LARGE("DISCLOSURE-016", "Audit fewer tables together, or tables with fewer hidden cells.");

    private final String code;
    private final String remedy;

    DisclosureProblem(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
