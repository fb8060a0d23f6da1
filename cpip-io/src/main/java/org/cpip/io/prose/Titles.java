package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/** Says in a few words of the text what is to be there by a date. */
final class Titles {

    private static final int REACH = 60;

    private final Tokens t;
    private final VerbForms forms;
    private final TitleText words;

    Titles(Tokens tokens) {
        this.t = tokens;
        this.forms = new VerbForms(tokens);
        this.words = new TitleText(tokens);
    }

    /**
     * The title of the promise that a phrase dates.
     *
     * @param from first token of the phrase
     * @param to one past its last token
     * @param begin first token of the sentence, or one past the milestone or condition before
     * @param sentence first token of the sentence
     * @param end one past the last token of the sentence
     */
    String of(int from, int to, int begin, int sentence, int end) {
        String title = find(from, to, begin, sentence, end);
        return title.isEmpty() ? words.cut(Math.min(from, end - 1), Math.max(to, Math.min(from, end - 1) + 1)) : title;
    }

    private String find(int from, int to, int begin, int sentence, int end) {
        int start = skipLead(begin, from);
        if (t.isWord(from - 1, "due") && from - 1 > start) {
            // "The strategy with an evaluation due in May 2018": Evaluation
            return words.cut(nounPhrase(start, from - 1), from - 1);
        }
        if (from - start == 1 && sentence < begin && hasVerb(sentence, begin)) {
            // "The site will open on 1 May 2018 and close on 2 June 2018": The site will close
            return shared(start, from, sentence, begin);
        }
        if (from - start < 2 || t.is(from - 1, AND) && pivot(start, from) < 0 && hasVerb(to, clauseEnd(to, end))) {
            // "By May 2018 we will publish it"
            return ahead(from, to, begin, sentence, end);
        }
        int pivot = pivot(start, from);
        if (pivot < 0) {
            // "Guide for carers by May 2018": Guide for carers
            return sentence < begin && from - start < 3 ? shared(start, from, sentence, begin) : words.cut(start, from);
        }
        if (skipLead(pivot + 1, from) == from && skipLead(to, end) < end) {
            // "We will, by May 2018, publish it": Publish it
            return words.cut(skipLead(to, end), clauseEnd(skipLead(to, end), end));
        }
        boolean will = t.is(pivot, WILL);
        boolean passive = t.is(pivot + 1, BE) && (will || t.is(pivot - 1, IS) || t.is(pivot - 1, DUE));
        int after = pivot + 1;
        if (will && passive && t.isWord(pivot - 1, "there")) {
            // "There will be a review by May 2018": A review
            return words.cut(pivot + 2, from);
        }
        if (passive || from - after < 2) {
            // "The guide will be published by May 2018", "The site will open by May 2018": the whole clause
            return subjectAndVerb(clauseStart(start, pivot), pivot, from);
        }
        // "We will publish the guide by May 2018": Publish the guide
        return words.cut(after, from);
    }

    /** The title of something that comes round: the clause around the words that say how often. */
    String ofRecurring(int to, int begin, int end) {
        // "We will report annually on progress"
        int stop = Math.min(clauseEnd(to, end), to + 8);
        return of(stop, stop, begin, begin, end);
    }

    /** The title of a target that is named by its date: "a target date of 2030 to achieve ..."; empty when nothing follows. */
    String ofTarget(int to, int end) {
        int start = skipLead(to, end);
        while (start < end && (t.is(start, TO) || t.is(start, FOR))) {
            // "We have a target date of 2030 to end waste": End waste
            start++;
        }
        int stop = clauseEnd(start, end);
        // "We have a target date of 2030"
        return stop - start < 2 ? "" : words.cut(start, stop);
    }

    /** The last "will" or "to" with a verb before the date; -1 without one. */
    private int pivot(int start, int from) {
        for (int i = from - 1; i >= Math.max(start, from - REACH); i--) {
            // "We aim to publish the guide by May 2018", but "We invite them to talks by May 2018"
            boolean infinitive = t.is(i, TO) && forms.isInfinitive(i + 1) && i + 1 < from;
            if (t.is(i, WILL) || infinitive && from - i > 2) {
                return i;
            }
        }
        return -1;
    }

    private int clauseStart(int start, int verb) {
        for (int i = verb - 1; i > start; i--) {
            boolean list = t.isMark(i, ',') && t.is(i + 1, AND) && (!hasVerb(start, i) || endsList(start, i));
            boolean joint = t.isMark(i, ';') || t.isMark(i, ':') || t.isMark(i, ',') && t.is(i + 1, AND);
            if (joint && !list && i + 1 < verb) {
                // "Plans will follow, and the guide will be published by May 2018": The guide will be published
                return skipLead(i + 1, verb);
            }
        }
        return start;
    }

    /** Whether a comma is the last of a list, as in "Dundee, Inverclyde, and Perth": another stands a few names before. */
    private boolean endsList(int start, int comma) {
        for (int i = comma - 1; i > Math.max(start, comma - 6); i--) {
            if (t.isMark(i, ',')) {
                // "Sites in Ayr, Perth, and Leith will be opened by May 2018": a list, so the subject begins before it
                return comma - i > 1 && !hasVerb(i + 1, comma);
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.isAny(i, WILL.bit | IS.bit | WAS.bit | PRESENT.bit)) {
                return true;
            }
        }
        return false;
    }

    /** The title when the date stands first: "By March 2017, we will publish ...". */
    private String ahead(int from, int to, int begin, int sentence, int end) {
        // "By May 2018 at the latest we will publish it"
        boolean latest = t.isWord(to, "at") && t.isWord(to + 2, "latest");
        int start = skipLead(latest ? Math.min(to + 3, end) : to, end);
        int stop = clauseEnd(start, end);
        for (int i = start; i < Math.min(stop, start + 12); i++) {
            if (t.is(i, WILL) && i + 1 < stop) {
                boolean there = t.isWord(i - 1, "there") && t.is(i + 1, BE);
                // "By May 2018 there will be a review", "By May 2018 it will be published",
                // "By May 2018 we will publish it"
                return there
                        ? words.cut(i + 2, stop)
                        : t.is(i + 1, BE) ? words.cut(start, stop) : words.cut(i + 1, stop);
            }
        }
        if (start < stop) {
            // "May 2018: publication of the guide"
            return words.cut(start, stop);
        }
        int first = skipLead(sentence, from);
        // "Opening in May 2018": Opening
        return first < from ? words.cut(first, from) : words.cut(from, to);
    }

    private int clauseEnd(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = t.isMark(i) ? t.text.charAt(t.start[i]) : 'x';
            if (c == ',' || c == ';' || c == ':' || c == '(' || c == '.' && t.endsSentence(i)) {
                return i;
            }
        }
        return end;
    }

    /** "close" after "The consultation will open on 1 May and": the subject is said once for both. */
    private String shared(int start, int from, int sentence, int begin) {
        for (int i = sentence; i < begin; i++) {
            if (t.is(i, WILL) && i > sentence) {
                // "The site will open on 1 May 2018 and close on 2 June 2018": The site will close
                return subjectAndVerb(skipLead(sentence, i), i, start, from, t.is(i + 1, BE) ? i + 2 : i + 1);
            }
        }
        // "The site opens on 1 May 2018 and closes on 2 June 2018": Closes
        return words.cut(start, from);
    }

    private String subjectAndVerb(int subject, int verb, int to) {
        return subjectAndVerb(subject, verb, verb + 1, to, verb + 1);
    }

    /** The subject, the words from {@code verb} to {@code afterVerb}, and the rest, cut in the middle when too long. */
    private String subjectAndVerb(int subject, int verb, int rest, int to, int afterVerb) {
        if (subject >= verb || afterVerb > to) {
            // "Will open by May 2018": Open
            return words.cut(Math.min(rest, to - 1), to);
        }
        if (rest == verb + 1 && t.end[to - 1] - t.start[subject] <= TitleText.LONGEST) {
            // "The site will open by May 2018"
            return words.cut(subject, to);
        }
        // too long: the subject is cut at its end, so that the verb can stay
        String tail = t.text(verb, afterVerb) + " " + words.shorten(rest, to, TitleText.LONGEST / 2);
        int room = Math.max(TitleText.LONGEST - tail.length(), TitleText.LONGEST / 3);
        return TitleText.capital(words.shorten(subject, verb, room) + " " + tail);
    }

    /** Passes over "and", commas, brackets and bullets. */
    private int skipLead(int from, int to) {
        int i = from;
        while (i < to && (t.isMark(i) || t.is(i, AND) || t.isWord(i, "but") || t.isWord(i, "then"))) {
            // "and, then: publish it by May 2018"
            i++;
        }
        return i;
    }

    private int nounPhrase(int start, int to) {
        for (int i = to - 1; i > start; i--) {
            if (t.isMark(i) || t.isAny(i, THE.bit | DETERMINER.bit | WITH.bit | OF.bit | BY.bit | TO.bit)) {
                // "The strategy with an evaluation due in May 2018": Evaluation
                return Math.min(i + 1, to - 1);
            }
        }
        // "Evaluation report due in May 2018": Evaluation report
        return start;
    }
}
