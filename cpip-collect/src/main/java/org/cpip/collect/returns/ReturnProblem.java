package org.cpip.collect.returns;

import org.cpip.spi.exchange.DiagnosticCode;

/** What can be wrong with a return; each constant has a section in {@code docs/reference/diagnostics/return.md}. */
public enum ReturnProblem implements DiagnosticCode {
    /** There is no form in the file. */
    NO_FORM("RETURN-001", "Return the form with its row of titles as it was; \"Cell\" and \"Figure\" are needed."),
    /** Rows do not say which form they are of. */
    NO_STAMP("RETURN-002", "Put back what the column \"Form\" had, or copy the answers into a new form."),
    /** It is the form of another round, version or period. */
    OTHER_FORM("RETURN-003", "Copy the answers into the form of this round; questions may have changed."),
    /** It is of an area that is not asked. */
    UNKNOWN_AREA("RETURN-004", "Check the code of the area in the column \"Form\", or the plan's areas."),
    /** It has rows of several areas. */
    TWO_AREAS("RETURN-005", "Return one form for each area; look where the rows were copied from."),
    /** A row answers what nobody asked. */
    UNKNOWN_CELL("RETURN-006", "Put back what the form had in the column \"Cell\"."),
    /** There are two answers for one cell. */
    TWO_ANSWERS("RETURN-007", "Leave one of them."),
    /** It is no figure. */
    NO_FIGURE("RETURN-008", "Write a number alone, and words into the column \"Note\"."),
    /** It can mean several things. */
    AMBIGUOUS("RETURN-009", "Write 0 if none was found; otherwise leave the figure empty and choose from \"If none\"."),
    /** There is a figure and a reason why there is none. */
    BOTH("RETURN-010", "Leave one of them."),
    /** A small number was hidden by the area. */
    HIDDEN(
            "RETURN-011",
            "Ask for the number, if it may be given: small numbers are protected before anything is published."),
    /** Something stands where nothing is asked. */
    OUTSIDE("RETURN-012", "Nothing, if it is a note of the area's own; figures belong into the rows of the form."),
    /** Rows about single persons. */
    PERSONS("RETURN-013", "Delete the file, and ask for the form: this collection takes counts only."),
    /** Two returns of one area come at once. */
    TWO_RETURNS("RETURN-014", "Ask which one holds, and take the other out."),
    /** The figures of the area are accepted or published. */
    CLOSED("RETURN-015", "If they are to change, open the return again with --reopen AREA=REASON."),
    /** A rule says that the figure cannot be. */
    BROKEN_RULE("RETURN-016", "Send the return back; --marked writes it with what was found."),
    /** A rule asks why. */
    QUERY("RETURN-017", "Ask the area for a note at the cell, or close it with --close AREA/RULE/CELL=REASON."),
    /** A rule's remark. */
    REMARK("RETURN-018", "Nothing."),
    /** What is to be closed or opened is not there. */
    NOTHING_TO_DO("RETURN-019", "Look at the open queries and states that 'cpip collect' prints."),
    /** The ledger is not as it was written. */
    BAD_LEDGER("RETURN-020", "Put back the ledger as it was; it is only ever added to, and by this command alone.");

    private final String code;
    private final String remedy;

    ReturnProblem(String code, String remedy) {
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
