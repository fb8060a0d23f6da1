package org.cpip.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.block.Block;

/**
 * A line of a Markdown paragraph, with what a person sees beside its characters.
 *
 * @param text its words, trimmed
 * @param bold how many characters at its beginning are bold
 * @param struck its words that are struck out, joined by line feeds
 * @param notes the words of its footnotes
 * @param offset how many lines of the file it stands below the paragraph's first
 */
record MarkedLine(String text, int bold, String struck, List<String> notes, int offset) {

    MarkedLine {
        notes = List.copyOf(notes);
    }

    /** The same without the characters at its beginning that are a label. */
    MarkedLine without(int characters) {
        String rest = text.substring(characters).stripLeading();
        return new MarkedLine(rest, Math.max(0, bold - (text.length() - rest.length())), struck, notes, offset);
    }

    static String text(List<MarkedLine> lines) {
        StringBuilder text = new StringBuilder();
        for (MarkedLine line : lines) {
            text.append(text.length() == 0 ? "" : "\n").append(line.text);
        }
        return text.toString();
    }

    /** What a person sees beside several lines. */
    static Block.Marks marks(List<MarkedLine> lines, Optional<Boolean> tick) {
        int bold = 0;
        int length = 0;
        boolean goesOn = true;
        List<String> struck = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (MarkedLine line : lines) {
            length += length == 0 ? 0 : 1;
            bold = goesOn && line.bold > 0 ? length + line.bold : bold;
            goesOn &= line.bold == line.text.length();
            length += line.text.length();
            if (!line.struck.isEmpty()) {
                struck.add(line.struck);
            }
            notes.addAll(line.notes);
        }
        return bold == 0 && struck.isEmpty() && notes.isEmpty() && tick.isEmpty()
                ? Block.Marks.NONE
                : new Block.Marks(bold, String.join("\n", struck), notes, tick);
    }
}
