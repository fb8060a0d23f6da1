package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/** Tells by its ending and its neighbours what form of a verb a word is, if it is one. */
final class VerbForms {

    private final Tokens t;

    VerbForms(Tokens tokens) {
        this.t = tokens;
    }

    /** Whether "have" makes a perfect ("has published"), not a possession ("has a target"). */
    boolean isPerfect(int i) {
        for (int next = i + 1; next <= i + 3; next++) {
            if (t.is(next, BEEN) || t.is(next, PAST) || endsWith(next, "ed")) {
                // "In May 2018 we have now published it", "It has been open in May 2018"
                return true;
            }
            if (!isAdverb(next)) {
                // "It has a target in May 2018"
                return false;
            }
        }
        return false;
    }

    boolean isPastForm(int i) {
        if (!t.isWord(i) || t.is(i, NOT_PAST) || isModifier(i - 1)) {
            // "Our shared plan in May 2018", "We need the agreed plan in May 2018"
            return false;
        }
        if (t.is(i, PAST)) {
            // "We held it in May 2018"; a short one that has other senses needs its auxiliary:
            // "It was put out in May 2018"
            return t.length(i) > 3 || t.is(i - 1, WAS) || t.is(i - 1, HAVE) || t.is(i - 1, BE);
        }
        // "We tested widely in May 2018"; before a noun it is an adjective: "tested batteries in May 2018"
        boolean followed = i + 1 >= t.size || !t.isWord(i + 1) || t.is(i + 1, FUNCTION) || endsWith(i + 1, "ly");
        return endsWith(i, "ed") && t.length(i) > 4 && followed && !t.isDash(i - 1);
    }

    private boolean isModifier(int i) {
        return t.is(i, THE) || t.is(i, DETERMINER) && !t.isWord(i, "that");
    }

    /** Whether a token is a verb after "to", and not a noun such as "committee". */
    boolean isInfinitive(int i) {
        if (!t.isWord(i) || t.is(i, NOUN_AFTER_TO) || t.isCapital(i)) {
            // "We report to councillors in May 2018", "We report to Parliament in May 2018"
            return false;
        }
        if (t.is(i, VERB)) {
            // "We aim to publish it in May 2018"
            return true;
        }
        // by its ending: "We turn to regulation in May 2018", "We turn to fairness in May 2018",
        // "We turn to towns in May 2018"
        boolean noun = t.is(i, FUNCTION)
                || t.is(i, DETERMINER)
                || endsWith(i, "ion")
                || endsWith(i, "ment")
                || endsWith(i, "ity")
                || endsWith(i, "ness")
                || endsWith(i, "ing")
                || endsWith(i, "s") && !endsWith(i, "ss") && !endsWith(i, "us");
        return !noun;
    }

    boolean isGerund(int i) {
        // "It committed to opening it by May 2018"
        return t.isWord(i) && t.length(i) > 4 && endsWith(i, "ing") && !t.is(i, FUNCTION);
    }

    int skipAdverbs(int i, int begin) {
        int at = i;
        // "It was also formally approved in May 2018": three adverbs at most
        while (at >= begin && at > i - 3 && isAdverb(at)) {
            at--;
        }
        return at;
    }

    boolean isAdverb(int i) {
        return endsWith(i, "ly")
                || t.isWord(i, "also")
                || t.isWord(i, "then")
                || t.isWord(i, "not")
                || t.isWord(i, "now")
                || t.isWord(i, "already")
                || t.isWord(i, "first");
    }

    boolean endsWith(int i, String ending) {
        return t.isWord(i)
                && t.length(i) >= ending.length()
                && t.text.regionMatches(true, t.end[i] - ending.length(), ending, 0, ending.length());
    }
}
