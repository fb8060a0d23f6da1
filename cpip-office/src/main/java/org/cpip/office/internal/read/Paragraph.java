package org.cpip.office.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** The paragraph at hand; one is used again and again. For one thread. */
final class Paragraph {

    private static final char NO_BREAK_SPACE = '\u00a0';

    final StringBuilder text = new StringBuilder();
    /** 0 for the title, 1 and so on for headings, -1 for none. */
    int heading;
    /** The level of its list, from 0. */
    int listLevel;
    /** Its number or bullet; null when it is of no list. */
    @Nullable
    String label;
    /** Whether it is a line of a contents list. */
    boolean contents;
    /** Which paragraph of the document it is. */
    int number;
    /** What of it is struck out, in lines. */
    final StringBuilder struck = new StringBuilder(0);
    /** Its footnotes and endnotes. */
    final List<String> notes = new ArrayList<>(0);
    /** Up to where its text is bold from the beginning. */
    private int boldTo;
    /** Where the last struck words stood. */
    private int struckAt;

    /** Whether its mark is deleted, so that the next paragraph goes on where it ends. */
    boolean joined;

    /** Forgets everything about the last one, except its text if this one continues it. */
    void begin() {
        if (!joined) {
            text.setLength(0);
            struck.setLength(0);
            notes.clear();
            boldTo = 0;
        }
        heading = -1;
        listLevel = 0;
        label = null;
        contents = false;
        joined = false;
    }

    /** Text has been added from a place on, bold or not. */
    void added(int from, boolean bold) {
        if (bold && boldTo == from) {
            boldTo = text.length();
        }
    }

    /** Words that are struck out; those that follow each other are one line. */
    void strike(CharSequence words) {
        if (struck.length() > 0 && struckAt != text.length()) {
            struck.append('\n');
        }
        struck.append(words);
        struckAt = text.length();
    }

    /** What a person sees beside the characters of its stripped text. */
    Block.Marks marks() {
        if (boldTo == 0 && struck.length() == 0 && notes.isEmpty()) {
            return Block.Marks.NONE;
        }
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        int bold = Math.min(Math.max(0, boldTo - from), stripped().length());
        return new Block.Marks(bold, struck.toString().strip(), notes, Optional.empty());
    }

    /** Whether there is nothing to see but perhaps a label. */
    boolean isBlank() {
        return isBlank(text);
    }

    /** Its text without white space at the ends. */
    String stripped() {
        return stripped(text);
    }

    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String stripped(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == NO_BREAK_SPACE || c > NO_BREAK_SPACE && Character.isWhitespace(c);
    }
}
