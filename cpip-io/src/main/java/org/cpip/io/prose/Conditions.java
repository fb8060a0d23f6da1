package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import org.jspecify.annotations.Nullable;

/** Finds what a sentence makes its promise depend on: "if proven to be promising", "subject to approval". */
final class Conditions {

    private final Tokens t;

    Conditions(Tokens tokens) {
        this.t = tokens;
    }

    /**
     * A condition.
     *
     * @param from first token
     * @param to one past the last
     * @param forward whether it governs what comes after it rather than what came before
     */
    record Found(int from, int to, boolean forward) {

        boolean contains(DatePhrase phrase) {
            return phrase.dateStart() >= from && phrase.dateStart() < to;
        }

        boolean governs(DatePhrase phrase) {
            return forward ? phrase.dateStart() >= to : phrase.dateStart() < from;
        }
    }

    /** The first condition between two tokens, or null. */
    @Nullable
    Found find(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (t.is(i, IF) && begins(i)) {
                int to = endOf(i, end);
                boolean fronting = i == begin
                        || t.is(i - 1, AND)
                        || t.isWord(i - 1, "but")
                        || t.isMark(i - 1, ';')
                        || t.isMark(i - 1, ',') && t.isMark(to, ',');
                return new Found(i, to, fronting && to < end - 1);
            }
        }
        return null;
    }

    private boolean begins(int i) {
        if (t.isWord(i, "if")) {
            return !t.is(i + 1, HEDGE)
                    && !t.isWord(i - 1, "as")
                    && !t.isWord(i - 1, "what")
                    && !t.isWord(i - 1, "even");
        }
        if (t.isWord(i, "provided") || t.isWord(i, "providing")) {
            return t.isWord(i + 1, "that");
        }
        if (t.isWord(i, "subject")) {
            return t.is(i + 1, TO);
        }
        if (t.isWord(i, "unless")) {
            return true;
        }
        return t.is(i + 1, ON) || t.isWord(i + 1, "upon");
    }

    /** Up to a comma or the end; without a comma, up to the subject of the verb that follows. */
    private int endOf(int i, int end) {
        int verb = -1;
        int to = i + 1;
        while (to < end && !isClose(to)) {
            if (verb < 0 && t.is(to, WILL)) {
                verb = to;
            }
            to++;
        }
        if (verb < 0 || t.isWord(i, "unless")) {
            return to;
        }
        for (int k = verb - 1; k > i + 1 && k > verb - 10; k--) {
            if (t.isAny(k, THE.bit | DETERMINER.bit) || t.isWord(k, "we")) {
                return k;
            }
        }
        return to;
    }

    private boolean isClose(int i) {
        return t.isMark(i, ',')
                || t.isMark(i, ';')
                || t.isMark(i, ')')
                || t.isMark(i, '.') && t.endsSentence(i)
                || t.isMark(i, ':');
    }
}
