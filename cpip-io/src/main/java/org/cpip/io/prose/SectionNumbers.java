package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.List;

/** Reads the sections of an Act that a sentence names, before or after its title. */
final class SectionNumbers {

    private final Tokens t;

    SectionNumbers(Tokens tokens) {
        this.t = tokens;
    }

    /** Reads "sections 12 and 13(1) of the" backwards from a title; the first token of the citation. */
    int before(int from, int begin, List<String> sections) {
        // "section 12 of the Harbours Act 2016", "section 12 of Harbours Act 2016"
        int of = t.is(from - 1, THE) ? from - 2 : from - 1;
        if (!t.is(of, OF) && !t.is(of, TO)) {
            // "under the Harbours Act 2016"
            return from;
        }
        for (int i = of - 1; i >= Math.max(begin, of - 24); i--) {
            if (t.is(i, SECTION)) {
                // "section 12 of the Harbours Act 2016"; in "one section of the Harbours Act 2016" none is named
                read(i + 1, of, sections);
                return sections.isEmpty() ? from : i;
            }
            boolean part = t.isNumber(i)
                    || t.isMark(i)
                    || t.is(i, AND)
                    || t.is(i, TO)
                    || t.isWord(i, "or")
                    || t.length(i) == 1;
            if (!part) {
                // "the aim of the Harbours Act 2016"
                return from;
            }
        }
        return from;
    }

    /** Reads "12", "12(1)", "12A", "12, 13 and 14"; one past the last token read. */
    int read(int from, int end, List<String> sections) {
        int i = from;
        if (t.isMark(i, '.')) {
            // "s. 12 of the Harbours Act 2016"
            i++;
        }
        int to = i;
        while (i < end && t.isNumber(i)) {
            int last = i + 1;
            while (last < end
                    && t.isAdjacent(last)
                    && !t.isMark(last, ',')
                    && !t.isMark(last, '.')
                    && !t.isMark(last, ';')) {
                // "section 12(1) of the Harbours Act 2016", "section 12A of the Harbours Act 2016"
                last++;
            }
            sections.add(t.text(i, last));
            to = last;
            i = last;
            while (i < end && (t.isMark(i, ',') || t.is(i, AND) || t.isWord(i, "or"))) {
                // "sections 12, 13 and 14 of the Harbours Act 2016", "section 12 or 13 of the Harbours Act 2016"
                i++;
            }
        }
        return to;
    }
}
