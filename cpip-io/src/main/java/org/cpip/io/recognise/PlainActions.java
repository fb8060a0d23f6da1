package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;

/** Actions that are plain lines: bullets that lost their signs, or paragraphs "We will ...". */
final class PlainActions {

    private static final int LONGEST = 80;

    private PlainActions() {}

    /** Whether a paragraph is one such action, or each of its lines is. */
    static boolean is(Line paragraph) {
        String text = paragraph.text();
        if (text.indexOf('\n') < 0) {
            return isOne(text, false);
        }
        return areLines(text) || isOne(PlainText.normalise(text), false);
    }

    /** Its actions, one a line where each line is one. */
    static List<Line> of(Line paragraph) {
        String text = paragraph.text();
        if (text.indexOf('\n') < 0 || !areLines(text)) {
            return List.of(paragraph);
        }
        List<Line> lines = new ArrayList<>();
        text.lines()
                .forEach(line -> lines.add(new Line(
                        Line.Kind.PARAGRAPH, 0, Label.NONE, line.strip(), Block.Marks.NONE, paragraph.place())));
        return lines;
    }

    /** Whether each line is an action by its words, or looks like its neighbour that is: "Repair the pier", "Polish the lamp". */
    private static boolean areLines(String text) {
        return text.lines().anyMatch(line -> isOne(line, true))
                && text.lines().allMatch(line -> isOne(line, true) || isLikeOne(line));
    }

    /** A capital, then a small letter in the second word: a line that was wrapped begins small, a name goes on with a capital. */
    private static boolean isLikeOne(String line) {
        String text = line.strip();
        int second = text.indexOf(' ') + 1;
        return second > 0
                && PlainText.words(text) >= 3
                && PlainText.words(text) <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(second))
                && !text.endsWith(":")
                && !text.endsWith(",");
    }

    /** "We will repair the pier."; among lines also "Repair the pier". */
    private static boolean isOne(String line, boolean amongLines) {
        String text = line.strip();
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && PlainText.words(text) <= LONGEST
                && !text.endsWith(":")
                && (ActionLook.beginsWithSubject(text) || amongLines && ActionLook.isImperative(text));
    }
}
