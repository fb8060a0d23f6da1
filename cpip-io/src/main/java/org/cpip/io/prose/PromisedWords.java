package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Set;

/** Finds the words that promise, and makes titles of what follows them. */
final class PromisedWords {

    private static final int FORWARD = 40;
    /** Verbs whose object is another verb: "aim to publish", "work with partners to publish". */
    private static final Set<String> LEADING = Set.of(
            "aim",
            "seek",
            "work",
            "continue",
            "begin",
            "start",
            "look",
            "collaborate",
            "engage",
            "partner",
            "need",
            "want",
            "ask",
            "invite",
            "expect",
            "commit",
            "plan",
            "intend",
            "have",
            "be",
            "endeavour",
            "strive",
            "try",
            "act",
            "move",
            "help",
            "require",
            "encourage",
            "enable",
            "convene",
            "join",
            "meet");

    private final Tokens t;
    private final VerbForms forms;
    private final TitleText words;

    PromisedWords(Tokens tokens, TitleText words) {
        this.t = tokens;
        this.forms = new VerbForms(tokens);
        this.words = words;
    }

    /** The "will" or "to" that governs the words between two tokens, the last of them the date's; -1 without one. */
    int pivot(int start, int from, int reach) {
        int first = Math.max(start, from - reach);
        int will = -1;
        for (int i = from - 1; i >= first; i--) {
            if (t.is(i, WILL) && (will < 0 || isRelative(will))) {
                // "We will publish a code that will help ports": the first
                will = i;
            }
        }
        if (will >= 0) {
            int verb = verb(will + 1, from);
            boolean leads =
                    verb < from && LEADING.contains(t.text(verb, verb + 1).toLowerCase(Locale.ROOT));
            // "We will work with partners to publish it", but "We will publish it to help ports"
            int to = leads ? infinitive(verb + 1, from) : -1;
            return to >= 0 ? to : will;
        }
        if (t.is(start, VERB) && t.isCapital(start) && start == first) {
            // "Publish guidance to help ports by May 2018"
            return -1;
        }
        int bound = bound(first, from);
        // "We plan to publish guidance to help ports by May 2018": Publish guidance to help ports
        return bound >= 0 ? bound : infinitive(first, from);
    }

    /** The "to" of "is to publish", "plan to publish", the last one; -1 without one. */
    private int bound(int start, int from) {
        for (int i = from - 3; i > start; i--) {
            if (isInfinitive(i, from) && t.isAny(i - 1, IS.bit | GOAL.bit | PRESENT.bit | DUE.bit)) {
                return i;
            }
        }
        return -1;
    }

    /** The first "to" with a verb; -1 without one. */
    private int infinitive(int start, int from) {
        for (int i = start; i < from - 2; i++) {
            if (isInfinitive(i, from)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInfinitive(int i, int from) {
        // "We aim to publish the guide by May 2018", but "We invite them to talks by May 2018"
        return t.is(i, TO) && forms.isInfinitive(i + 1) && from - i > 2;
    }

    private boolean isRelative(int will) {
        return t.isWord(will - 1, "which") || t.isWord(will - 1, "that") || t.isWord(will - 1, "who");
    }

    private int verb(int i, int to) {
        int at = i;
        while (at < to && (t.isMark(at) || forms.isAdverb(at))) {
            // "will also publish", "will, where needed, publish" keeps its words
            at++;
        }
        return at;
    }

    /** Past a phrase between commas after "will": "We will, with its support, publish it". */
    int pastAside(int i, int from) {
        if (t.isMark(i, ',')) {
            for (int at = from - 2; at > i; at--) {
                if (t.isMark(at, ',') && forms.isInfinitive(at + 1)) {
                    return at + 1;
                }
            }
        }
        return i;
    }

    /** Whether a noun stands before "to": "guide to be published", but "we aim to be". */
    boolean isNounBefore(int to) {
        return t.isWord(to - 1)
                && !t.isAny(
                        to - 1, GOAL.bit | PRESENT.bit | VERB.bit | DUE.bit | IS.bit | WAS.bit | HAVE.bit | PAST.bit)
                && !forms.endsWith(to - 1, "ed");
    }

    /** The first "will" between two tokens; -1 without one. */
    int firstWill(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.is(i, WILL)) {
                return i;
            }
        }
        return -1;
    }

    /** The "will" of the clause that begins at or after a token; it may stand behind an interposed phrase. -1 without one. */
    int willAfter(int start, int end) {
        for (int i = start; i < Math.min(end, start + FORWARD); i++) {
            if (t.is(i, WILL) && !isRelative(i) && i + 1 < end) {
                return i;
            }
            if (t.isMark(i, ';')
                    || t.isMark(i, ':')
                    || t.isYear(i)
                    || t.isAny(i, IS.bit | WAS.bit | HAVE.bit | PRESENT.bit)) {
                // "May 2018: publication of the guide; we will review it"
                return -1;
            }
        }
        return -1;
    }

    /** The title of a promise whose subject stands between two tokens and whose verb follows "will". */
    String after(int start, int subjectEnd, int will, int stop) {
        if (t.isWord(will - 1, "there") && t.is(will + 1, BE)) {
            // "By May 2018 there will be a review": A review
            return words.cut(will + 2, stop);
        }
        if (t.is(will + 1, BE) || t.is(will + 1, HAVE) && t.is(will + 2, BEEN)) {
            // "By May 2018 it will be published", "The guide, by May 2018, will be published"
            return subjectEnd == will
                    ? words.cut(start, stop)
                    : TitleText.capital(words.shorten(start, subjectEnd, TitleText.LONGEST / 2) + " "
                            + words.shorten(will, stop, TitleText.LONGEST / 2));
        }
        if (stop - will < 2) {
            // "and by June 2018 95% will": 95%
            return words.cut(start, will);
        }
        boolean person = t.isWord(will - 1, "we") || t.isWord(will - 1, "they");
        if (stop - will == 2 && !person && subjectEnd > start) {
            // "By May 2018 the site will open": the verb alone says nothing
            return TitleText.capital(
                    words.shorten(start, subjectEnd, TitleText.LONGEST / 2) + " " + t.text(will, stop));
        }
        // "By May 2018 we will publish it"
        return active(will + 1, stop);
    }

    /** "Publish the guide"; "have published the guide" is told by the same verb. */
    String active(int from, int to) {
        if (t.is(from, HAVE) && from + 2 < to) {
            String base = BaseForms.of(t, from + 1);
            if (!base.isEmpty()) {
                // "will have cleared the channel": Clear the channel
                return TitleText.capital(base + " " + words.shorten(from + 2, to, TitleText.LONGEST - base.length()));
            }
        }
        return words.cut(from, to);
    }

    /** The verb before a date with the object after it: "We will publish by May 2018 a plan". */
    String verbWith(int pivot, int from, int object, int end) {
        return TitleText.capital(t.text(pivot + 1, from) + " " + words.shorten(object, end, TitleText.LONGEST - 20));
    }

    /** A noun with the verb of the promise before it: "Publish a budget", "A budget will be published". */
    String sameVerb(int will, int begin, int start, int to) {
        int verb = verb(will + 1, begin);
        if (t.is(verb, BE) && verb + 1 < begin) {
            int participle = verb(verb + 1, begin);
            return TitleText.capital(
                    words.shorten(start, to, TitleText.LONGEST - 20) + " " + t.text(will, participle + 1));
        }
        if (verb >= begin) {
            return words.cut(start, to);
        }
        // "The site will open on 1 May 2018 and the pier on 2 June 2018": The pier will open
        boolean alone = verb + 1 >= begin || t.isAny(verb + 1, IN.bit | BY.bit | ON.bit | FROM.bit);
        boolean objectLater = t.isWord(will - 1, "we") || t.isWord(will - 1, "they");
        return alone && !objectLater
                ? TitleText.capital(words.shorten(start, to, TitleText.LONGEST - 20) + " " + t.text(will, verb + 1))
                : TitleText.capital(t.text(verb, verb + 1) + " " + words.shorten(start, to, TitleText.LONGEST - 20));
    }
}
