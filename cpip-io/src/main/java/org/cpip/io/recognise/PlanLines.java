package org.cpip.io.recognise;

import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;

/** What a line of plain text looks like in a plan, for readers of text that nothing marks. */
public final class PlanLines {

    private static final BlockLocation NOWHERE = new BlockLocation(SourceLocation.of("text"), 0);

    private PlanLines() {}

    /** Whether it begins with the word and number of an action: "Action 7: We will act.", "Recommendation 12". */
    public static boolean isLabelled(String text) {
        return Labels.of(text).hasWord();
    }

    /** Whether it is the title of a part of the plan by its first words: "Theme 1: Harbours". */
    public static boolean isPart(String text) {
        return Levels.isPart(text);
    }

    /** Whether it says one thing of the action above it: "Lead: Harbour Board". */
    public static boolean isField(String text) {
        return KeyLine.isKnown(text) || ResponseLine.is(text);
    }

    /** Whether it is the word for what the next line says of the action above it: "Timescale". */
    public static boolean isFieldWord(String text) {
        return KeyLine.column(text).isPresent();
    }

    /** Whether it can be what such a word announces: "June 2031". */
    public static boolean isFieldValue(String text) {
        return FieldWords.isValue(text);
    }

    /** Whether it is only the word for what stands below it: "Actions". */
    public static boolean isListWord(String text) {
        return PlanOutline.isListWord(text);
    }

    /** Whether it introduces a list with a colon: "The Harbour Board will:". */
    public static boolean isLeadIn(String text) {
        return text.endsWith(":") && LeadIn.of(text).isPresent();
    }

    /** Whether it, or each of its lines, begins as an action does without a sign: "We will repair the pier." */
    public static boolean isPlainAction(String text) {
        return PlainActions.is(new Line(Line.Kind.PARAGRAPH, 0, Label.NONE, text, Block.Marks.NONE, NOWHERE));
    }

    /** Whether a text holds a date, as a promise does. */
    public static boolean isDated(String text) {
        return Promises.dated(text);
    }

    /** Whether a line promises, is dated, or tells to do something. */
    public static boolean isAction(String text) {
        return ActionLook.is(text);
    }

    /** Whether a line is one of a typed table of contents: "2. Locks ........ 7". */
    public static boolean isLeader(String line) {
        int end = line.length();
        while (end > 0 && Character.isDigit(line.charAt(end - 1))) {
            end--;
        }
        if (end == line.length() || line.length() - end > 4) {
            return false;
        }
        int dots = 0;
        while (end > 0 && ". …·_".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
            dots += line.charAt(end) == ' ' ? 0 : line.charAt(end) == '…' ? 3 : 1;
        }
        // "12 ... 15" is a gap; a leader has more dots, and words before them
        return dots >= 4 && end > 0;
    }
}
