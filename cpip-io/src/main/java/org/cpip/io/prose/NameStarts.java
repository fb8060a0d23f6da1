package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/** Passes over a word that has its capital from the sentence it opens, and belongs to no name. */
final class NameStarts {

    private NameStarts() {}

    /**
     * The token where a name begins that seems to begin at {@code from}.
     *
     * @param first whether the token is the first word of its sentence
     */
    static int pass(Tokens t, int from, boolean first, int end) {
        if (!first || t.isAcronym(from) || !t.isCapital(from + 1) || from + 1 >= end) {
            return from;
        }
        boolean last = !t.isCapital(from + 2) && !t.is(from + 2, OF);
        if (t.isAcronym(from + 1) && last && !t.isAny(from, ProperNames.ORGANISATION)) {
            // "Boost NHS links", "Boosting NHS links"; but "Harbour NHS Trust"
            return from + 1;
        }
        // "Supporting Harbour Council"; but "Working Group", "Funding Council"
        boolean gerund = isGerundOfVerb(t, from) && !t.isAny(from + 1, ProperNames.ORGANISATION);
        return gerund ? from + 1 : from;
    }

    private static boolean isGerundOfVerb(Tokens t, int i) {
        if (t.length(i) < 6 || !t.text.startsWith("ing", t.end[i] - 3)) {
            return false;
        }
        String stem = t.text.substring(t.start[i], t.end[i] - 3);
        return isVerb(stem) || isVerb(stem + "e");
    }

    private static boolean isVerb(String word) {
        return (Vocabulary.kinds(Vocabulary.slot(word)) & VERB.bit) != 0;
    }
}
