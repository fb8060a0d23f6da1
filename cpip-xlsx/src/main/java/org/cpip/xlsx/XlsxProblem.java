package org.cpip.xlsx;

import org.cpip.spi.exchange.DiagnosticCode;

/** What reading a workbook can have to say: a stable code and what to do about it. {@code docs/reference/diagnostics/xlsx.md}. */
enum XlsxProblem implements DiagnosticCode {
    NO_WORKBOOK("XLSX-001", "Open it in a spreadsheet program and save it as .xlsx, without a password."),
    DAMAGED("XLSX-002", "Get the file again from where it came, or open it in a spreadsheet program and save it anew."),
    HIDDEN("XLSX-003", "Show the sheet in the spreadsheet program if it is to be read."),
    NO_STRING("XLSX-004", "Open the file in a spreadsheet program, look at the cell and save it anew."),
    NO_ACTION("XLSX-005", "Give the id of an action, as in the column Id of the sheet Actions."),
    UNREAD("XLSX-006", "Write it as the column's other cells are written, or leave it blank.");

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
