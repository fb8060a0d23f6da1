package org.cpip.reporting.plaintext;

import java.io.IOException;
import java.io.Writer;

/** Writes lines of text, broken between words and indented. */
final class PlainTextLines {

    static final int WIDTH = 78;

    private final Writer out;
    private boolean begun;

    PlainTextLines(Writer out) {
        this.out = out;
    }

    /** A blank line, except at the beginning. */
    void gap() throws IOException {
        if (begun) {
            out.write('\n');
        }
    }

    void heading(String text, char underline) throws IOException {
        gap();
        String flat = flat(text);
        line(flat);
        line(String.valueOf(underline).repeat(Math.min(WIDTH, flat.length())));
    }

    /** A paragraph whose first line begins with {@code first} and the others with as many spaces. */
    void paragraph(String first, String text) throws IOException {
        StringBuilder line = new StringBuilder(first);
        int indent = first.length();
        for (String word : flat(text).split(" ")) {
            if (line.length() > indent && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(" ".repeat(indent));
            }
            if (line.length() > indent) {
                line.append(' ');
            }
            line.append(word);
        }
        line(line.toString());
    }

    void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
        begun = true;
    }

    /** On one line, without the invisible characters that turn the direction of text. */
    static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u0085') {
                space = true;
                continue;
            }
            if (space && flat.length() > 0) {
                flat.append(' ');
            }
            space = false;
            flat.append(c);
        }
        return flat.toString();
    }
}
