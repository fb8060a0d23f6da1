package org.cpip.io.prose;

import org.cpip.spi.exchange.DiagnosticCode;

/** What reading sentences and dates can have to say: a stable code and what to do. {@code docs/reference/diagnostics/prose.md}. */
public enum ProseProblem implements DiagnosticCode {
    /** A date in figures that can be read in two orders: "03/04/2017". */
    DAY_FIRST(
            "PROSE-001", "Write the date as in 2017-04-03, or with the month in letters and four digits for the year."),
    /** A time that hangs on another event or on today: "within six months". */
    RELATIVE("PROSE-002", "Add a date to the action if one was set."),
    /** A day, month or season without a year: "by 31 May". */
    NO_YEAR("PROSE-003", "Write the year, as in 31 May 2017."),
    /** A day that no calendar has: "31 June 2018". */
    NO_SUCH_DAY("PROSE-004", "Correct the day or the month."),
    /** A number read as a spreadsheet's serial number: "42886". */
    SERIAL("PROSE-005", "Format the column as a date before saving, or write the date."),
    /** A cell that says that there is no date: "TBC". */
    NO_DATE_YET("PROSE-006", "Enter a date when one is agreed."),
    /** A cell that no rule reads. */
    UNREADABLE("PROSE-007", "Write it as 31 May 2017, by March 2017, summer 2017 or 2017-05-31."),
    /** A year whose first month depends on who says it: "academic year 2018-19". */
    WHOSE_YEAR("PROSE-008", "Write the months, as in October 2018 to September 2019."),
    /** An acronym that the text does not explain. */
    ACRONYM("PROSE-009", "If it is a body, give its name in full with the acronym in brackets."),
    /** A date already past or still to come: "Plan published in March 2017". */
    DONE_OR_DUE("PROSE-010", "If it is a promise, write \"by\" or \"will be\" with it."),
    /** A month of ISO 8601 or a financial year: "2011-12". */
    MONTH_OR_YEAR("PROSE-011", "Write \"financial year\" before it, or the month in letters."),
    /** A cell with more than one date. */
    SEVERAL("PROSE-012", "Put each date on a line of its own."),
    /** Words beside the date of a cell: "March 2018 (subject to funds)". */
    REST("PROSE-013", "Leave the date alone in its cell, and move the words to a column of their own."),
    /** Wordings in another language: "Le ministère publiera un guide d'ici mars 2031". */
    NOT_ENGLISH(
            "PROSE-014",
            "Give dates and leads in columns or lines of their own (\"Due: 31 March 2031\"), or translate the wordings."),
    /** A day of the week that the date is not: "Monday 30 May 2031". */
    WEEKDAY("PROSE-015", "Correct the day of the week or the date.");

    private final String code;
    private final String remedy;

    ProseProblem(String code, String remedy) {
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
