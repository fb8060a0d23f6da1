package org.cpip.io.internal.carried;

import org.cpip.spi.exchange.DiagnosticCode;

/** Two cells of one file that say different dates. {@code docs/reference/diagnostics/plan.md}. */
public enum BesideProblem implements DiagnosticCode {
    /** A due cell that says another date than the milestones column, or the sheet Milestones. */
    OTHER_DUE(
            "FIELD-011",
            "Change the date in the milestones column, which is the one that is read, or empty that cell for the row."),
    /** Words that say another date than the one they stand beside. */
    OTHER_WORDS(
            "FIELD-025",
            "Write the words that the date has now, or leave them out; if the words are right, change the date.");

    private final String code;
    private final String remedy;

    BesideProblem(String code, String remedy) {
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
