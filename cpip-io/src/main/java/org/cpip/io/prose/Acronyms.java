package org.cpip.io.prose;

/** Matches an acronym in brackets with the words before it. */
final class Acronyms {

    private Acronyms() {}

    /**
     * The token where the name begins whose letters the acronym takes, or -1. Small words may be passed over; a word in
     * capitals ("UK") gives all its letters.
     */
    static int startOf(Tokens t, ProperName name) {
        int from = t.start[name.acronym()];
        int letter = t.end[name.acronym()] - 1;
        if (t.text.charAt(letter) == 's') {
            // "Child Panel Committees (CPCs)"
            letter--;
        }
        for (int i = name.to() - 1; i >= name.from(); i--) {
            if (!t.isWord(i)) {
                // "Port-Side Agency (PSA)"
                continue;
            }
            if (t.isAcronym(i)
                    && t.length(i) <= letter - from + 1
                    && t.text.regionMatches(t.start[i], t.text, letter - t.length(i) + 1, t.length(i))) {
                // "UK Port Agency (UKPA)"
                letter -= t.length(i);
            } else if (same(t.text.charAt(t.start[i]), t.text.charAt(letter))) {
                // "Port Agency (PA)"
                letter--;
            } else if (t.isCapital(i)) {
                // "Port Agency (XA)"
                return -1;
            }
            if (letter < from) {
                // "Harbour Port Agency (PA)" is Port Agency
                return t.isCapital(i) ? i : -1;
            }
        }
        // "Port Agency (BPA)"
        return -1;
    }

    private static boolean same(char a, char b) {
        return Character.toUpperCase(a) == Character.toUpperCase(b);
    }
}
