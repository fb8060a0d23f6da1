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
            // "We will build it if funds are found by May 2018": that date is not when it is built
            return phrase.dateStart() >= from && phrase.dateStart() < to;
        }

        boolean governs(DatePhrase phrase) {
            // "If funds are found, we will build it by May 2018", "We will build it by May 2018 if funds are found"
            return forward ? phrase.dateStart() >= to : phrase.dateStart() < from;
        }
    }

    /** The first condition between two tokens, or null. */
    @Nullable
    Found find(int begin, int end) {
        if (isInverted(begin, end)) {
            // "Should the trial succeed, we will go on"
            return new Found(begin, endOf(begin, end), true);
        }
        if (!t.haveAny(IF.bit)) {
            return null;
        }
        for (int i = begin; i < end; i++) {
            if (t.is(i, IF) && begins(i) && !isPurpose(i, begin)) {
                int to = endOf(i, end);
                // "If it works, we will go on", "We will test it and if it works, we will go on",
                // "We will go on, if it works, in May"
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

    /** "Should the trial succeed, we will go on"; "Should we go on?" has no second verb. */
    private boolean isInverted(int i, int end) {
        if (!t.isWord(i, "should") || !(t.is(i + 1, THE) || t.is(i + 1, DETERMINER) || t.isCapital(i + 1))) {
            return false;
        }
        for (int k = i + 2; k < end; k++) {
            if (t.isMark(k, ',')) {
                return hasWill(k, end);
            }
        }
        return false;
    }

    private boolean hasWill(int from, int end) {
        for (int k = from; k < end; k++) {
            if (t.is(k, WILL)) {
                return true;
            }
        }
        return false;
    }

    /** "We will run it with a view to repeating it if it works": the purpose hangs on it, not the promise. */
    private boolean isPurpose(int i, int begin) {
        for (int k = i - 1; k >= begin && !t.isMark(k, ',') && !t.isMark(k, ';'); k--) {
            if (t.isWord(k, "view") && t.isWord(k - 2, "with") && t.is(k + 1, TO)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int i) {
        if (t.isWord(i, "if")) {
            // "if funds are found"; nothing hangs on "if possible", "as if by chance", "even if it fails"
            return !t.is(i + 1, HEDGE)
                    && !t.isWord(i - 1, "as")
                    && !t.isWord(i - 1, "what")
                    && !t.isWord(i - 1, "even");
        }
        if (t.isWord(i, "provided") || t.isWord(i, "providing")) {
            // "provided that funds are found", not "provided by the Council"
            return t.isWord(i + 1, "that");
        }
        if (t.isWord(i, "subject")) {
            // "subject to approval", not "the subject is hard"
            return t.is(i + 1, TO);
        }
        if (t.isWord(i, "unless")) {
            // "unless funds run out"
            return true;
        }
        // "depending on funds", "contingent upon approval"
        return t.is(i + 1, ON) || t.isWord(i + 1, "upon");
    }

    /** Up to a comma or the end; without a comma, up to the subject of the verb that follows. */
    private int endOf(int i, int end) {
        int verb = -1;
        int to = i + 1;
        while (to < end && !isClose(to)) {
            if (verb < 0 && t.is(to, WILL)) {
                // "if it works the Council will go on"
                verb = to;
            }
            to++;
        }
        if (verb < 0 || t.isWord(i, "unless")) {
            // "if funds are found", "unless funds run out the Council will go on"
            return to;
        }
        for (int k = verb - 1; k > i + 1 && k > verb - 10; k--) {
            if (t.isAny(k, THE.bit | DETERMINER.bit) || t.isWord(k, "we")) {
                // "if it works the Council will go on", "if it works we will go on"
                return k;
            }
        }
        // "if nobody will pay"
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
