package org.cpip.collect.update;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes records as RFC 4180 has them, and as the reader of CSV takes them back: character for character. */
final class FormCsv {

    /** What OWASP lists under CSV injection, full-width forms included. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final Writer out;

    FormCsv(Writer out) {
        this.out = out;
    }

    void record(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            cell(defused(cells.get(i)));
        }
        out.write("\r\n");
    }

    private void cell(String text) throws IOException {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().length() == text.length();
        out.write(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    /** An apostrophe more for a text that begins with a sign, or with apostrophes and then one; reading takes it away. */
    private static String defused(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA_SIGNS.indexOf(text.charAt(at)) >= 0 ? '\'' + text : text;
    }
}
