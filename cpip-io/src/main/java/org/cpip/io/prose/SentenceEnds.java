package org.cpip.io.prose;

/** Tells where a sentence ends. */
final class SentenceEnds {

    private SentenceEnds() {}

    /** A full stop ends a sentence before white space and no small letter, unless it ends a short form ("No. 2"). */
    static boolean at(Tokens t, int i) {
        if (i + 1 == t.size) {
            return true;
        }
        boolean smallNext = t.isWord(i + 1) && !t.isCapital(i + 1);
        if (t.isMark(i)) {
            char c = t.text.charAt(t.start[i]);
            if (c == '\u2022' || (c == '!' || c == '?') && !t.isAdjacent(i + 1)) {
                // "Will it open? Yes", "First • second"
                return true;
            }
            if (c == '.' && !t.isAdjacent(i + 1) && !smallNext) {
                // "It is done. We go on"; but "No. 2 opens", "Dr. Port opens it"
                return !isShortForm(t, i - 1);
            }
        }
        // "First line\nSecond line"; a small letter goes on: "First line\ngoes on"
        return !smallNext && t.followsBreak(i + 1);
    }

    private static boolean isShortForm(Tokens t, int i) {
        if (!t.isWord(i)) {
            return false;
        }
        // "31 Aug. 2017"; "may", "june" and "july" are words in full and end sentences
        boolean month = t.is(i, WordKind.MONTH)
                && t.length(i) <= 4
                && !t.isWord(i, "may")
                && !t.isWord(i, "june")
                && !t.isWord(i, "july");
        return month
                || t.length(i) == 1
                || t.isWord(i, "no")
                || t.isWord(i, "st")
                || t.isWord(i, "dr")
                || t.isWord(i, "approx");
    }
}
