package org.cpip.html;

import org.cpip.spi.exchange.DiagnosticCode;

/** What reading a page can have to say: a stable code and what to do about it. {@code docs/reference/diagnostics/html.md}. */
enum HtmlProblem implements DiagnosticCode {
    /** Nothing that a person could read. */
    EMPTY("HTML-001", "Open the page in a browser, wait until all of it is there, and save it again."),
    /** Not valid in the encoding that it says. */
    BROKEN("HTML-002", "Save it again in UTF-8, if letters or quotation marks look wrong."),
    /** No encoding said, and not UTF-8. */
    WINDOWS_1252("HTML-003", "Save it in UTF-8, if letters or quotation marks look wrong."),
    /** An encoding that nobody knows. */
    UNKNOWN_ENCODING("HTML-004", "Save it again in UTF-8."),
    /** Text that the page does not show. */
    HIDDEN("HTML-005", "Open the page in a browser, unfold what is to be read, and save it again."),
    /** Not in English. */
    LANGUAGE("HTML-006", "Look at the dates and headings of columns: those in other languages may not be known.");

    private final String code;
    private final String remedy;

    HtmlProblem(String code, String remedy) {
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
