package org.cpip.io.text;

import java.io.IOException;
import org.cpip.io.recognise.PlanLines;
import org.jspecify.annotations.Nullable;

/** Tells which lines of plain text are headings, by what stands below them. */
final class TextTitles {

    /** How far to look for the actions below a title. */
    private static final int AHEAD = 12;

    private final TextBlocks blocks;
    /** Whether the block before was a word alone that announces what follows. */
    private boolean announced;

    TextTitles(TextBlocks blocks) {
        this.blocks = blocks;
    }

    /**
     * Whether a block that is no item is a heading.
     *
     * @param lastItem the item last read; null when there was none under the last heading
     * @param inList whether a list has begun under it
     */
    boolean isTitle(RawBlock raw, @Nullable ListMarker lastItem, boolean inList) throws IOException {
        if (isPart(raw)) {
            // "Theme 1: Harbours"
            return true;
        }
        RawBlock next = blocks.peek(0);
        boolean value = announced && PlanLines.isFieldValue(raw.text());
        announced = next != null && next.kind() == RawBlock.Kind.TEXT && PlanLines.isFieldWord(raw.text());
        if (next == null || value || !mayBeTitle(raw)) {
            // "June 2031" below "Timescale"
            return false;
        }
        if (next.kind() == RawBlock.Kind.TEXT && PlanLines.isFieldWord(raw.text())) {
            // "Timescale\n\nJune 2031"; "Dates\n\n- Pier open: June 2031" is a heading
            return false;
        }
        if (next.kind() != RawBlock.Kind.ITEM) {
            return raw.isTitleLike() && leadsToActions(0, inList);
        }
        // inside a list, a number that starts again shows a new list, and so does a line between two that count on
        boolean goesOn = lastItem != null
                && raw.isTitleLike()
                && next.marker().orElseThrow().follows(lastItem)
                && !TextWords.isCaption(raw.text());
        return next.beginsList() || !inList && raw.isTitleLike() || goesOn;
    }

    /** Whether the blocks from here on lead to actions, over sentences and further titles. */
    private boolean leadsToActions(int index, boolean inList) throws IOException {
        for (int i = index; i < AHEAD; i++) {
            RawBlock next = blocks.peek(i);
            if (next == null) {
                return false;
            }
            if (next.kind() == RawBlock.Kind.ROW) {
                return true;
            }
            String text = next.text();
            boolean begun = next.kind() == RawBlock.Kind.ITEM
                    ? next.beginsList() || !inList
                    : PlanLines.isLabelled(text) || PlanLines.isPlainAction(text);
            if (begun) {
                return true;
            }
            boolean goesOver = next.kind() == RawBlock.Kind.TEXT
                    && (mayBeTitle(next) && next.isTitleLike() || isSentence(text) || PlanLines.isLeadIn(text));
            if (!goesOver) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPart(RawBlock raw) {
        return PlanLines.isPart(raw.text()) && raw.isLine() && !raw.endsAsSentence();
    }

    private static boolean mayBeTitle(RawBlock raw) {
        String text = raw.text();
        return raw.isLine()
                && !raw.endsAsSentence()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0))
                && !TextWords.introduces(text)
                && !PlanLines.isListWord(text)
                && !PlanLines.isField(text)
                && !PlanLines.isPlainAction(text);
    }

    private static boolean isSentence(String text) {
        return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
