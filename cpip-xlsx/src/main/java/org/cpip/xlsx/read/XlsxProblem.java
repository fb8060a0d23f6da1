package org.cpip.xlsx.read;

import org.cpip.spi.exchange.DiagnosticCode;

/** What reading a workbook can have to say: a stable code and what to do about it. {@code docs/reference/diagnostics/xlsx.md}. */
public enum XlsxProblem implements DiagnosticCode {
    /** No workbook at all. */
    NO_WORKBOOK("XLSX-001", "Open it in a spreadsheet program and save it as .xlsx, without a password."),
    /** No archive, or a damaged one. */
    DAMAGED("XLSX-002", "Get the file again from where it came, or open it in a spreadsheet program and save it anew."),
    /** A hidden sheet. */
    HIDDEN("XLSX-003", "Show the sheet in the spreadsheet program if it is to be read."),
    /** A shared text that is not there. */
    NO_STRING("XLSX-004", "Open the file in a spreadsheet program, look at the cell and save it anew."),
    /** A milestone of no action. */
    NO_ACTION("XLSX-005", "Give the id of an action, as in the column Id of the sheet Actions."),
    /** A cell of Milestones that cannot be read. */
    UNREAD("XLSX-006", "Write it as the column's other cells are written, or leave it blank."),
    /** A formula without its value. */
    NO_VALUE("XLSX-007", "Open the file in a spreadsheet program, which works the value out, and save it."),
    /** A workbook with a password. */
    LOCKED("XLSX-008", "Open it in a spreadsheet program with its password and save it without one."),
    /** A sheet that explains the others. */
    GUIDANCE("XLSX-009", "Give the sheet another name if it holds actions."),
    /** Rows that are not shown. */
    HIDDEN_ROWS("XLSX-010", "Delete the rows if they are no part of the plan."),
    /** Comments on a sheet that this library wrote. */
    COMMENTS("XLSX-011", "Write what is to stay into the column Progress."),
    /** Cells beside a region that is a table. */
    BESIDE_TABLE("XLSX-012", "Draw the table over the cells if they belong to it: drag its lower right corner."),
    /** A tracker kept at several times. */
    REPEATED_SHEET(
            "XLSX-013",
            "Hide the sheets but one; what the others report is taken in by \"cpip apply\", one workbook each, the oldest first."),
    /** Sheets were read as the history of one plan. */
    SHEETS_OF_TIMES("XLSX-014", "If they are trackers of their own, give the sheets names that are no periods."),
    /** Something of an older sheet was not kept. */
    OLDER_CELLS("XLSX-015", "Put what is to stay into the newest sheet."),
    /** Cells whose colour alone says something. */
    COLOUR_ALONE("XLSX-016", "Write the word into the cell as well: \"Green\", \"Amber\", \"Red\".");

    private final String code;
    private final String remedy;

    XlsxProblem(String code, String remedy) {
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
