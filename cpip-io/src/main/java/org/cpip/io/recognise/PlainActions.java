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
        return text.lines().allMatch(line -> isOne(line, true)) || isOne(PlainText.normalise(text), false);
    }

    /** Its actions, one a line where each line is one. */
    static List<Line> of(Line paragraph) {
        String text = paragraph.text();
        if (text.indexOf('\n') < 0 || !text.lines().allMatch(line -> isOne(line, true))) {
            return List.of(paragraph);
        }
        List<Line> lines = new ArrayList<>();
        text.lines()
                .forEach(line -> lines.add(new Line(
                        Line.Kind.PARAGRAPH, 0, Label.NONE, line.strip(), Block.Marks.NONE, paragraph.place())));
        return lines;
    }

    /** "We will repair the pier."; among lines also "Repair the pier". */
    private static boolean isOne(String line, boolean amongLines) {
        String text = line.strip();
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && PlainText.words(text) <= LONGEST
                && !text.endsWith(":")
                && (Promise.beginsWithSubject(text) || amongLines && Promise.isImperative(text));
    }
}
