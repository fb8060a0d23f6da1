package org.cpip.office.accessibility;

import java.io.IOException;
import java.util.Optional;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;

/**
 * What the document says about itself (ECMA-376 Part 2, 11 and Part 1, 22.2).
 *
 * @param title empty when not stated
 * @param author empty when not stated
 * @param pages as last laid out by a word processor; 0 when not stated
 */
record Properties(String title, String author, int pages) {

    static Properties of(OpcPackage docx) throws IOException {
        return new Properties(
                text(docx, "core-properties", "title"),
                text(docx, "core-properties", "creator"),
                number(text(docx, "extended-properties", "Pages")));
    }

    void check(Findings findings) {
        if (title.isEmpty()) {
            findings.add(Rule.NO_TITLE_PROPERTY);
        }
        if (author.isEmpty()) {
            findings.add(Rule.NO_AUTHOR);
        }
    }

    private static String text(OpcPackage docx, String part, String element) throws IOException {
        Optional<String> name = docx.related("", part).filter(docx::has);
        if (name.isEmpty()) {
            return "";
        }
        try (XmlCursor cursor = docx.open(name.get())) {
            cursor.root();
            int depth = cursor.depth();
            while (cursor.startWithin(depth)) {
                if (cursor.localName().equals(element)) {
                    StringBuilder text = new StringBuilder();
                    cursor.characters(text);
                    return text.toString().strip();
                }
                cursor.skip();
            }
        }
        return "";
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
