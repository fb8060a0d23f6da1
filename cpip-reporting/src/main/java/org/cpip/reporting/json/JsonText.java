package org.cpip.reporting.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes JSON (RFC 8259), one property or item a line, two spaces a level; {@code []} and {@code {}} when empty. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private final Writer out;
    private final Deque<Boolean> empty = new ArrayDeque<>();
    private boolean named;

    JsonText(Writer out) {
        this.out = out;
    }

    JsonText name(String name) throws IOException {
        beforeItem();
        quoted(name);
        out.write(": ");
        named = true;
        return this;
    }

    void text(String text) throws IOException {
        beforeItem();
        quoted(text);
    }

    /** A number in plain digits, without trailing zeros after the point. */
    void number(BigDecimal number) throws IOException {
        beforeItem();
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        // Plain digits of 1E+300 would fill pages; such a number keeps its exponent.
        out.write(Math.abs(shortest.scale()) > 40 ? shortest.toString() : shortest.toPlainString());
    }

    void nothing() throws IOException {
        beforeItem();
        out.write("null");
    }

    void open(char bracket) throws IOException {
        beforeItem();
        out.write(bracket);
        empty.push(true);
    }

    void close(char bracket) throws IOException {
        if (!empty.pop()) {
            newLine();
        }
        out.write(bracket);
    }

    private void beforeItem() throws IOException {
        if (named) {
            named = false;
            return;
        }
        if (empty.isEmpty()) {
            return;
        }
        if (!empty.pop()) {
            out.write(',');
        }
        empty.push(false);
        newLine();
    }

    private void newLine() throws IOException {
        out.write('\n');
        for (int i = 0; i < empty.size(); i++) {
            out.write("  ");
        }
    }

    private void quoted(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> {
                    out.write('\\');
                    out.write(c);
                }
                case '\n' -> out.write("\\n");
                case '\t' -> out.write("\\t");
                case '\r' -> out.write("\\r");
                default -> {
                    if (mustEscape(text, i)) {
                        escape(c);
                    } else {
                        out.write(c);
                    }
                }
            }
        }
        out.write('"');
    }

    /** Controls, noncharacters, and halves of surrogate pairs, which no UTF-8 can hold. */
    private static boolean mustEscape(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' '
                || c >= 0x7f && c <= 0x9f
                || c >= 0xfffe
                || c >= 0xfdd0 && c <= 0xfdef
                || c == 0x2028
                || c == 0x2029;
    }

    private void escape(char c) throws IOException {
        out.write("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.write(HEX.charAt(c >> shift & 0xf));
        }
    }
}
