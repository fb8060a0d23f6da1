package org.cpip.io.canonical;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * One property or item a line, two spaces a level, line feeds, {@code []} and {@code {}} for what is empty: made for
 * comparing files line by line. Counts its depth, so each generator needs its own.
 */
final class Layout implements PrettyPrinter {

    /** Gives each generator a printer of its own: a printer counts its depth. */
    static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Layout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private static final char[] NAME_SEPARATOR = {':', ' '};

    private char[] breaks = lineBreak(32);
    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(NAME_SEPARATOR, 0, 2);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakLine(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }

    private void end(JsonGenerator out, int entries, char bracket) {
        depth--;
        if (entries > 0) {
            breakLine(out);
        }
        out.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator out) {
        int length = 1 + 2 * depth;
        if (length > breaks.length) {
            breaks = lineBreak(2 * length);
        }
        out.writeRaw(breaks, 0, length);
    }

    private static char[] lineBreak(int length) {
        char[] chars = new char[length];
        Arrays.fill(chars, ' ');
        chars[0] = '\n';
        return chars;
    }
}
