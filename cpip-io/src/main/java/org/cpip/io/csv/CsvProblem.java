package org.cpip.io.csv;

import org.cpip.spi.exchange.DiagnosticCode;

/** What reading and writing CSV can have to say: a stable code and what to do about it. {@code docs/reference/diagnostics/csv.md}. */
enum CsvProblem implements DiagnosticCode {
    EMPTY("CSV-001", "Check that the right file was saved and that it has a header row and one row for each action."),
    UNCLOSED_QUOTE(
            "CSV-002", "Add the closing quote where that cell ends, or double the quote if it is part of the text."),
    TEXT_AFTER_QUOTE(
            "CSV-003",
            "Double each quote that is part of a cell's text, or add the quote that is missing before this place."),
    NUL("CSV-004", "Save the file again as \"CSV UTF-8\"; if it is UTF-16, name it with the option encoding=utf-16le."),
    CONTROL("CSV-005", "Delete the character if it is not meant; it is kept for now."),
    NOT_UTF8("CSV-006", "Save the file as \"CSV UTF-8\", or name its encoding with the option encoding=..."),
    MIXED_ENCODING(
            "CSV-007", "Look at the accents and quotation marks, repair them and save the file as \"CSV UTF-8\"."),
    NO_CHARACTER("CSV-008", "Name the file's encoding with the option encoding=..., or save it as \"CSV UTF-8\"."),
    REPLACED("CSV-009", "Type the character that belongs here; it was lost before the file was saved."),
    UNSURE_SEPARATOR("CSV-010", "Name it with the option separator=comma, semicolon, tab or pipe."),
    QUOTE_AFTER_SPACE("CSV-011", "Take away the white space in front of the quote if it was to open a quoted cell."),
    BAD_OPTION("CSV-012", "Give one of the values that \"cpip formats\" lists."),
    MORE("CSV-013", "Repair those that are listed and read the file again."),
    LONG_CELL("CSV-014", "Shorten the text, or keep the plan as JSON, Word or a data package beside the tracker.");

    private final String code;
    private final String remedy;

    CsvProblem(String code, String remedy) {
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
