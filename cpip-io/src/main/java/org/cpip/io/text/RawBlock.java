package org.cpip.io.text;

import java.util.Optional;

/**
 * Lines that look as if they belong together, before their neighbours have been looked at.
 *
 * @param kind what they look like by themselves
 * @param level of a heading, 1 for the highest; otherwise 0
 * @param marker of an item
 * @param text of a row the line as it stands; otherwise the lines without the marker, each trimmed, joined by line feeds; empty for a marker that stands alone
 * @param line the first line's number
 * @param column where it begins in that line, from 1
 */
record RawBlock(Kind kind, int level, Optional<ListMarker> marker, String text, int line, int column) {

    private static final int TITLE_WORDS = 12;
    private static final int TITLE_LENGTH = 120;
    private static final int LINE_LENGTH = 240;
    private static final int COLON_WORDS = 6;
    /** A line that was broken at its end has as many characters at least. */
    private static final int BROKEN_FROM = 20;

    /** What lines look like. */
    enum Kind {
        HEADING,
        ITEM,
        ROW,
        TEXT
    }

    /** Whether it may be a title: one line, short, without the punctuation of a sentence. */
    boolean isTitleLike() {
        if (text.isEmpty() || text.indexOf('\n') >= 0 || text.length() > TITLE_LENGTH) {
            // "We will build homes\nand mend them"
            return false;
        }
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' || text.charAt(i) == '\t' ? 1 : 0;
        }
        char last = text.charAt(text.length() - 1);
        // "The Council will publish:" introduces a list and "Next steps:" heads it: few words tell the second
        return words <= (last == ':' ? COLON_WORDS : TITLE_WORDS)
                && ".;,?!".indexOf(last) < 0
                && !TextWords.introduces(text);
    }

    /** A title that was broken into two lines as one; others as they are. */
    RawBlock inOneLine() {
        int feed = text.indexOf('\n');
        boolean two = feed >= BROKEN_FROM
                && text.indexOf('\n', feed + 1) < 0
                && Character.isLowerCase(text.charAt(feed + 1))
                && text.length() <= TITLE_LENGTH;
        return two ? new RawBlock(kind, level, marker, text.replace('\n', ' '), line, column) : this;
    }

    /** Whether it is one line that is no longer than a title may be. */
    boolean isLine() {
        return !text.isEmpty() && text.indexOf('\n') < 0 && text.length() <= LINE_LENGTH;
    }

    /** Whether it ends with the punctuation of a sentence. */
    boolean endsAsSentence() {
        char last = text.charAt(text.length() - 1);
        return ".;,?!:".indexOf(last) >= 0 && !(last == ':' && isTitleLike());
    }

    /** Whether it is an item that may begin a list. */
    boolean beginsList() {
        return marker.isPresent() && marker.get().isFirst();
    }
}
