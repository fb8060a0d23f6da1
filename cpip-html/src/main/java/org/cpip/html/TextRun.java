package org.cpip.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.internal.RaisedMarks;
import org.cpip.spi.block.Block;

/**
 * The text of one block as a browser shows it: white space is one space, and none is at the beginning and the end. One
 * serves all blocks of a page.
 */
final class TextRun {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private Optional<Boolean> tick = Optional.empty();
    private boolean space;
    private boolean struckSpace;
    private boolean inStruck;
    private boolean plain;
    private int bold;

    /** Adds the characters of a text node. */
    void append(String raw, Style style) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\u2028' || c == '\n' && style.lines()) {
                lineFeed();
            } else if (c <= ' ' || c == '\u00a0' || c > '\u007f' && Character.isSpaceChar(c)) {
                space = true;
                struckSpace = true;
            } else if (!isUnseen(c)) {
                add(c, style);
            }
        }
    }

    private void add(char c, Style style) {
        if (style.struck()) {
            strike(c);
            return;
        }
        inStruck = false;
        if (space && !isAtLineStart()) {
            text.append(' ');
        }
        space = false;
        text.append(c);
        plain |= !style.bold();
        bold = plain ? bold : text.length();
    }

    private void strike(char c) {
        if (!inStruck && struck.length() > 0) {
            // "<s>June</s> or <s>July</s>"
            struck.append('\n');
        } else if (struckSpace && struck.length() > 0) {
            struck.append(' ');
        }
        inStruck = true;
        struckSpace = false;
        struck.append(c);
    }

    /** A line ends; the answer is whether a line without words ended, which is how old pages part paragraphs. */
    boolean lineFeed() {
        space = false;
        struckSpace = true;
        if (isAtLineStart()) {
            return text.length() > 0;
        }
        text.append('\n');
        return false;
    }

    private boolean isAtLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    /** Soft hyphens, zero-width spaces and joiners of words, marks of direction: nobody sees them. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u007f';
    }

    /** Where the next words begin. */
    int end() {
        return text.length();
    }

    /** Takes back what was added from a place on when it is the mark of a note that somebody typed: "March 2018³". */
    void withoutMark(int from) {
        boolean apart = from < text.length() && text.charAt(from) == ' ';
        if (from > 0 && RaisedMarks.isMark(text, apart ? from + 1 : from)) {
            text.setLength(from);
            bold = Math.min(bold, from);
        } else {
            // "¹ Subject to planning", "10³ times"
            RaisedMarks.raise(text, from);
        }
    }

    void note(String words) {
        notes.add(words);
    }

    void tick(boolean ticked) {
        tick = Optional.of(ticked);
    }

    int length() {
        return text.length() + struck.length();
    }

    boolean isEmpty() {
        return text.length() == 0 && struck.length() == 0 && notes.isEmpty();
    }

    boolean isTicked() {
        return tick.isPresent();
    }

    String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    Block.Marks marks() {
        int most = Math.min(bold, text().length());
        return most == 0 && struck.length() == 0 && notes.isEmpty() && tick.isEmpty()
                ? Block.Marks.NONE
                : new Block.Marks(most, struck.toString(), notes, tick);
    }

    /** Begins the next block's. */
    void clear() {
        text.setLength(0);
        struck.setLength(0);
        notes.clear();
        tick = Optional.empty();
        space = false;
        struckSpace = false;
        inStruck = false;
        plain = false;
        bold = 0;
    }
}
