package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that stand alone above what they announce, as in lists of definitions: "Lead", below it "Harbour Board". */
final class FieldWords {

    private static final Set<PlanColumn> COLUMNS =
            EnumSet.of(PlanColumn.LEAD, PlanColumn.PARTNERS, PlanColumn.START, PlanColumn.DUE, PlanColumn.STATUS);

    private static final int WORDS = 4;
    private static final int VALUE_WORDS = 12;

    private FieldWords() {}

    /** What a line announces that has nothing but the word for it; empty for all others. */
    static Optional<PlanColumn> of(String line) {
        String text = line.strip();
        boolean word = !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && Character.isLetter(text.charAt(text.length() - 1))
                && PlainText.words(text) <= WORDS;
        return word ? KeyLine.column(text).filter(COLUMNS::contains) : Optional.empty();
    }

    /** Whether a line can be what such a word announces. */
    static boolean isValue(String line) {
        return PlainText.words(line) <= VALUE_WORDS
                && !KeyLine.isKnown(line)
                && of(line).isEmpty()
                && !Labels.of(line).hasWord()
                && !ActionLook.hasModal(line);
    }

    /** The lines with each such word and what it announces in one: "Lead: Harbour Board"; where two do so, or one is all there is. */
    static List<String> joined(String[] lines) {
        int pairs = pairs(lines);
        if (pairs < 2 && !(pairs == 1 && lines.length == 2)) {
            // most blocks
            return List.of(lines);
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (isPair(lines, i)) {
                joined.add(lines[i].strip() + ": " + lines[++i].strip());
            } else {
                joined.add(lines[i]);
            }
        }
        return joined;
    }

    private static int pairs(String[] lines) {
        int pairs = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            pairs += isPair(lines, i) ? 1 : 0;
        }
        return pairs;
    }

    private static boolean isPair(String[] lines, int at) {
        return at + 1 < lines.length && of(lines[at]).isPresent() && isValue(lines[at + 1]);
    }
}
