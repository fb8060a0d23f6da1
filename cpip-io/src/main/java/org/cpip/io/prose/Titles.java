package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/** Says in a few words of the text what is to be there by a date. */
final class Titles {

    private static final int REACH = 60;

    private final Tokens t;
    private final VerbForms forms;
    private final TitleText words;
    private final PromisedWords promise;
    /** One past the last date whose words came after it, as in "By May 2018 we will publish it"; -1 without one. */
    private int datedFirst = -1;

    Titles(Tokens tokens) {
        this.t = tokens;
        this.forms = new VerbForms(tokens);
        this.words = new TitleText(tokens);
        this.promise = new PromisedWords(tokens, words);
    }

    void clear() {
        datedFirst = -1;
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
        datedFirst = datedFirst < sentence ? -1 : datedFirst;
        String title = find(from, to, begin, sentence, end);
        return title.isEmpty() ? words.cut(Math.min(from, end - 1), Math.max(to, Math.min(from, end - 1) + 1)) : title;
    }

    private String find(int date, int to, int begin, int sentence, int end) {
        int start = skipLead(begin, date);
        // "The review, due in May 2018, will be published": the words end before the comma
        int from = t.isWord(date - 1, "due") && t.isMark(date - 2) ? date - 2 : date;
        if (from == date && t.isWord(from - 1, "due") && from - 1 > start) {
            // "The strategy with an evaluation due in May 2018": Evaluation
            return words.cut(nounPhrase(start, from - 1), from - 1);
        }
        int pivot = pivot(start, from);
        if (standsBefore(date, to, end) || opensWithTime(start, from, to, end, pivot)) {
            // "By May 2018 we will publish it and by June 2018 review it", "In its year as host in 2018, Norland will"
            datedFirst = to;
            return inSeries(date, to, begin, sentence, end);
        }
        if (pivot >= 0 && from - pivot == 2 && t.isAny(to, THE.bit | DETERMINER.bit) && !t.is(pivot + 1, BE)) {
            // "We will publish by May 2018 a plan": Publish a plan
            datedFirst = to;
            return promise.verbWith(pivot, from, to, clauseEnd(to, end));
        }
        if (from - start == 1 && sentence < begin && hasVerb(sentence, begin)) {
            // "The site will open on 1 May 2018 and close on 2 June 2018": The site will close
            return shared(start, from, sentence, begin);
        }
        if (from - start == 1 && sentence < begin && t.is(start - 1, AND) && forms.isInfinitive(start)) {
            // "Trial to open on 1 May 2018 and close on 2 June 2018": Close
            return words.cut(start, from);
        }
        if (from - start < 2 || t.is(from - 1, AND) && pivot < 0 && hasVerb(to, clauseEnd(to, end))) {
            // "By May 2018 we will publish it"
            datedFirst = to;
            return ahead(from, to, begin, sentence, end);
        }
        if (pivot < 0) {
            return withoutPivot(start, from, to, begin, sentence, end);
        }
        if (skipLead(pivot + 1, from) == from && skipLead(to, end) < end) {
            // "We will, by May 2018, publish it": Publish it
            datedFirst = to;
            return words.cut(skipLead(to, end), clauseEnd(skipLead(to, end), end));
        }
        return promised(start, pivot, from);
    }

    private String withoutPivot(int start, int from, int to, int begin, int sentence, int end) {
        int will = skipLead(to, end);
        if (t.is(will, WILL) && !hasVerb(start, from)) {
            // "The Harbour Board, by May 2018, will publish it": Publish it
            return promise.after(start, from, will, clauseEnd(will, end));
        }
        // "We will publish the plan in May 2018 and the budget in June 2018": Publish the budget;
        // "Guide for carers by May 2018": Guide for carers
        return sentence < begin && (from - start < 4 || isNoun(start)) && hasVerb(sentence, begin)
                ? shared(start, from, sentence, begin)
                : words.cut(start, from);
    }

    private String promised(int start, int pivot, int from) {
        boolean will = t.is(pivot, WILL);
        boolean passive = t.is(pivot + 1, BE) && (will || t.is(pivot - 1, IS) || t.is(pivot - 1, DUE));
        if (will && passive && t.isWord(pivot - 1, "there")) {
            // "There will be a review by May 2018": A review
            return words.cut(pivot + 2, from);
        }
        int after = skipLead(promise.pastAside(pivot + 1, from), from);
        boolean toBe = t.is(pivot, TO) && t.is(pivot + 1, BE) && pivot > start && promise.isNounBefore(pivot);
        if (from - after == 1 && will && isPerson(pivot)) {
            // "We will consult by May 2018": Consult
            return words.cut(after, from);
        }
        if (toBe || passive || from - after < 2) {
            // "The guide will be published by May 2018", "Guide to be published by May 2018", "The site will open by
            // May 2018": the whole clause
            return subjectAndVerb(clauseStart(start, pivot), pivot, from);
        }
        // "We will publish the guide by May 2018": Publish the guide
        return promise.active(after, from);
    }

    /** Whether a date stands before its words as the one before it does: "and by June 2018 review it". */
    boolean standsBefore(int from, int to, int end) {
        return datedFirst >= 0
                && datedFirst < from
                && (t.isMark(from - 1) || t.is(from - 1, AND))
                && end - skipLead(to, end) > 0
                && !t.isMark(from - 1, '(');
    }

    /**
     * Whether the words before a date tell when or what for, and a promise follows: "During its year as host in 2018,
     * Norland will", "To help ports, by May 2018 we will".
     */
    private boolean opensWithTime(int start, int from, int to, int end, int pivot) {
        boolean purpose = t.is(start, TO) || t.isWord(start, "in") && t.isWord(start + 1, "order");
        if (purpose && t.isMark(from - 1, ',')) {
            return promise.willAfter(to, end) >= 0;
        }
        boolean time = t.isAny(start, IN.bit | ON.bit | AFTER.bit | FOLLOWING.bit | FROM.bit | SINCE.bit)
                || t.isWord(start, "as")
                || t.isWord(start, "at")
                || t.isWord(start, "under");
        return time && pivot < 0 && t.isMark(to, ',') && !hasVerb(start, from) && promise.willAfter(to, end) >= 0;
    }

    private String inSeries(int from, int to, int begin, int sentence, int end) {
        int start = skipLead(to, end);
        if (promise.willAfter(to, end) >= 0 || hasVerb(start, clauseEnd(start, end))) {
            return ahead(from, to, begin, sentence, end);
        }
        if (sentence < begin && isNoun(start)) {
            // "We will publish by May 2018 a plan, by June 2018 a budget": Publish a budget
            return shared(start, clauseEnd(start, end), sentence, from);
        }
        // "and by June 2018 review it": Review it
        return words.cut(start, clauseEnd(start, end));
    }

    /** A second number for the same thing: "95%" for "Reach 90%" makes "Reach 95%"; otherwise the title stays. */
    String again(String title, int from, int to) {
        return SecondNumber.of(t, title, from, to);
    }

    private boolean isNoun(int i) {
        return t.isNumber(i)
                || t.isMark(i)
                || t.isAny(i, THE.bit | DETERMINER.bit | NUMERAL.bit)
                || !t.is(i, VERB) && !forms.isInfinitive(i) && !t.is(i, FUNCTION);
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

    /** The "will" or "to" that governs the words before the date; -1 without one. */
    private int pivot(int start, int from) {
        return promise.pivot(start, from, REACH);
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
        int will = promise.willAfter(start, end);
        if (will >= 0) {
            // "By May 2018 we will publish it", "By May 2018 the Board, with its partners, will publish it"
            return promise.after(start, will, will, clauseEnd(will, end));
        }
        int stop = clauseEnd(start, end);
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

    /** "close" after "The consultation will open on 1 May and": the subject, or the verb, is said once for both. */
    private String shared(int start, int from, int sentence, int begin) {
        int will = promise.firstWill(sentence, begin);
        if (will > sentence && isNoun(start)) {
            // "A plan will be published by May 2018; a budget by June 2018": A budget will be published
            return promise.sameVerb(will, begin, start, from);
        }
        if (will > sentence) {
            // "The site will open on 1 May 2018 and close on 2 June 2018": The site will close
            return t.is(will + 1, BE) || !isPerson(will)
                    ? subjectAndVerb(
                            skipLead(sentence, will), will, start, from, t.is(will + 1, BE) ? will + 2 : will + 1)
                    : words.cut(start, from);
        }
        // "The site opens on 1 May 2018 and closes on 2 June 2018": Closes
        return words.cut(start, from);
    }

    /** "we will" and its like: no title says who promises. */
    private boolean isPerson(int will) {
        return t.isWord(will - 1, "we") || t.isWord(will - 1, "they") || t.isWord(will - 1, "i");
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

    /** Passes over "and", commas, brackets, bullets and the labels of a list in a sentence, "(a)" and "b)". */
    private int skipLead(int from, int to) {
        int i = from;
        while (i + 1 < to && t.isMark(i + 1, ')') && t.length(i) < 3 && t.isAdjacent(i + 1)
                || i < to
                        && (t.isMark(i) && !isCurrency(i)
                                || t.is(i, AND)
                                || t.isWord(i, "but")
                                || t.isWord(i, "then"))) {
            // "and, then: publish it by May 2018"
            i++;
        }
        return i;
    }

    private boolean isCurrency(int i) {
        return Character.getType(t.text.charAt(t.start[i])) == Character.CURRENCY_SYMBOL;
    }

    private int nounPhrase(int start, int to) {
        int last = to;
        while (last > start + 1 && t.isMark(last - 1)) {
            last--;
        }
        for (int i = last - 1; i > start; i--) {
            if (t.isMark(i) || t.isAny(i, THE.bit | DETERMINER.bit | WITH.bit | OF.bit | BY.bit | TO.bit)) {
                // "The strategy with an evaluation due in May 2018": Evaluation
                return Math.min(i + 1, last - 1);
            }
        }
        // "Evaluation report due in May 2018": Evaluation report
        return start;
    }
}
