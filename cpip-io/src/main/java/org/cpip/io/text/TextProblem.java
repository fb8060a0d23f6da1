package org.cpip.io.text;

import org.cpip.spi.exchange.DiagnosticCode;

/** What reading a text can have to say: a stable code and what to do. {@code docs/reference/diagnostics/plan.md}. */
enum TextProblem implements DiagnosticCode {
    /** Nothing in the file. */
    EMPTY("TEXT-001", "Save the page again as text, with its content."),
    /** Not a text. */
    BINARY("TEXT-002", "Save it as plain text in UTF-8, or name it with the extension of its own format."),
    /** Not UTF-8; read as windows-1252. */
    WINDOWS_1252("TEXT-003", "Save it in UTF-8, if letters or quotation marks look wrong."),
    /** UTF-16 with damage. */
    BROKEN_UTF_16("TEXT-004", "Save it again in UTF-8."),
    /** HTML inside Markdown. */
    HTML("TEXT-005", "If it holds a table or a list of the plan, save the page as HTML and read that."),
    /** A row of a Markdown table that is wider than its header. */
    CELLS("TEXT-006", "Give the table's header a cell for each column, or write \\\\| for a bar inside a cell."),
    /** Page numbers and running titles. */
    PAGE_EDGES(
            "TEXT-007", "Nothing to do, unless such a line says something of the plan: then write it in other words."),
    /** Two encodings in one file. */
    MIXED_ENCODING("TEXT-008", "Look at the accents and quotation marks, repair them and save the file in UTF-8.");

    private final String code;
    private final String remedy;

    TextProblem(String code, String remedy) {
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
