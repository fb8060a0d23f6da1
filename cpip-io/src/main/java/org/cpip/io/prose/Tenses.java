package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells promises from accounts of the past by the verbs around a date. Looks a bounded number of tokens away. */
final class Tenses {

    /** What the words around a date say of it. */
    enum Tense {
        PROMISED,
        PAST,
        /** "Plan published in March 2017": done, or to be done. */
        UNCLEAR
    }

    private enum Verb {
        FUTURE,
        PRESENT,
        PAST,
        PARTICIPLE,
        NONE
    }

    private static final int REACH = 60;
    private static final Set<String> CAUSATIVE = Set.of("have", "see", "get", "keep", "want", "need", "be");

    /** What events do by themselves, after "that" and "which". */
    private static final Set<String> HAPPENING =
            Set.of("come", "comes", "take", "takes", "expire", "expires", "end", "ends", "lapse", "lapses", "fall");

    private final Tokens t;
    private final VerbForms forms;

    Tenses(Tokens tokens) {
        this.t = tokens;
        this.forms = new VerbForms(tokens);
    }

    /** The tense that holds for a phrase of the sentence from {@code begin} to {@code end}. */
    Tense tenseOf(DatePhrase phrase, int begin, int end) {
        boolean afterComma = t.isMark(phrase.from() - 1, ',');
        boolean finite = phrase.relation() == DateRelation.AFTER_EVENT && afterComma;
        boolean deadline = phrase.relation().isDeadline();
        // a date at the head of a clause is governed by the verb that follows, any other by the verb before it
        if (isFronted(phrase.from(), begin)) {
            Verb verb = ahead(phrase.to(), end);
            if (verb != Verb.NONE) {
                boolean past =
                        verb == Verb.PAST || verb == Verb.PRESENT && phrase.relation() == DateRelation.AFTER_EVENT;
                // "By March 2018 we will publish it" promises; "In March 2018 the Council agreed it" is past
                return past ? Tense.PAST : Tense.PROMISED;
            }
            if (phrase.from() == begin) {
                // "March 2018: a plan for the north": a heading without a verb is a promise
                return Tense.PROMISED;
            }
        }
        if (isFormer(phrase.from() - 1, begin)) {
            // "The strategy originally planned for March 2031 will be published in June 2031"
            return Tense.PAST;
        }
        if (phrase.relation() == DateRelation.TARGET) {
            // "We work to a target date of 2030": a target is ahead, whatever the tense
            return Tense.PROMISED;
        }
        Tense tense = behind(phrase.from() - 1, begin, deadline, finite, phrase.relation() == DateRelation.FROM);
        if (tense == Tense.PAST && isMeasure(begin) && hasNoFiniteVerb(begin, end)) {
            // "At least 70% of callers seen within two hours in March 2032": a measure that is to be reached
            return Tense.PROMISED;
        }
        if (tense == null) {
            // No verb before it ("At its meeting in May 2018 Cabinet agreed"): the one after it decides.
            boolean past = !deadline && ahead(phrase.to(), end) == Verb.PAST;
            return past ? Tense.PAST : Tense.PROMISED;
        }
        // "The grant, agreed in 2016, will be paid": the participle is no promise of its own.
        return tense == Tense.UNCLEAR && ahead(phrase.to(), end) != Verb.NONE ? Tense.PAST : tense;
    }

    /** "At least ...", "No more than ...", "Fewer than ...": how a measure begins. */
    private boolean isMeasure(int begin) {
        return t.isWord(begin, "at") && (t.isWord(begin + 1, "least") || t.isWord(begin + 1, "most"))
                || (t.isWord(begin, "no") || t.isWord(begin, "not"))
                        && (t.isWord(begin + 1, "more") || t.isWord(begin + 1, "fewer") || t.isWord(begin + 1, "less"))
                        && t.isWord(begin + 2, "than")
                || (t.isWord(begin, "fewer") || t.isWord(begin, "more") || t.isWord(begin, "over"))
                        && (t.isWord(begin + 1, "than") || t.isNumber(begin + 1));
    }

    private boolean hasNoFiniteVerb(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (t.isAny(i, WAS.bit | HAVE.bit | IS.bit | WILL.bit) || t.isWord(i, "we") || t.isWord(i, "they")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token stands where a clause begins, so that its verb comes later. */
    private boolean isFronted(int i, int begin) {
        int before = i - 1;
        if (before >= begin && t.isMark(before, ',') && (t.is(before - 1, AND) || t.isWord(before - 1, "but"))) {
            // "We will consult and, in May 2018, we will decide"
            return true;
        }
        // "In May 2018 we will decide", "We will consult and by May 2018 we will decide",
        // "Phase 2: in May 2018 we will decide"
        return before < begin
                || t.is(before, AND)
                || t.isWord(before, "but")
                || t.isWord(before, "so")
                || t.isMark(before, ';')
                || t.isMark(before, ':')
                || t.isMark(before, '\u2022');
    }

    private @Nullable Tense behind(int last, int begin, boolean deadline, boolean finite, boolean ahead) {
        // from the date to the left: the nearest verb decides
        boolean participle = false;
        int limit = Math.max(begin, last - REACH);
        for (int i = last; i >= limit; i--) {
            boolean beside = i == last || i + 1 == last && isParticle(last);
            if (beside && !deadline && t.is(i, PAST) && t.isMark(i - 1, ',')) {
                // "We will meet our target of 30 ports by 2033, set in 2028", "We will widen the scheme, set up in
                // 2028"
                return ahead ? Tense.UNCLEAR : Tense.PAST;
            }
            if (i == last && !deadline && t.is(i, DUE) && isPartOfNoun(i, limit)) {
                // "We will revise the policy due in June 2031"
                return Tense.UNCLEAR;
            }
            if (!deadline && !finite && isOfAnother(i, limit)) {
                // "We will carry out the duties that come into force in April 2031"
                return Tense.UNCLEAR;
            }
            if (i == last && !deadline && t.isWord(i, "set") && forms.endsWith(i - 1, "s") && isPartOfNoun(i, limit)) {
                // "We will meet the targets set in May 2031"
                return Tense.UNCLEAR;
            }
            Verb verb = verbAt(i, begin, deadline, finite);
            switch (verb) {
                case FUTURE, PRESENT -> {
                    // "We will publish it in May 2018" promises; what was done is told by
                    // "Members passed a motion to open it in May 2018"
                    return !deadline && t.is(i, TO) && isAccount(i - 1, limit, begin) ? Tense.UNCLEAR : Tense.PROMISED;
                }
                case PAST -> {
                    if (deadline && isPerfectOfPromise(i, limit)) {
                        // "We will ensure that all piers have clearly marked ladders by May 2033": look further to the
                        // left
                        continue;
                    }
                    // "The plan was approved in May 2018"
                    return Tense.PAST;
                }
                case PARTICIPLE -> {
                    if (deadline && i == last && isPartOfNoun(i, limit)) {
                        // "We will follow the plan adopted by May 2030"
                        return Tense.UNCLEAR;
                    }
                    if (!deadline && ahead && i < last && t.is(i + 1, BY)) {
                        // "Officials will be offered courses on the posts created by tidal power from summer 2031"
                        continue;
                    }
                    if (!deadline && !isJoined(i, begin)) {
                        // "Plan published in May 2018" can be either; "Plan launched at the forum in May 2018" is past
                        // "We will give free meals to all, phased in from May 2018" tells of what is to come, perhaps
                        boolean begun = beside && ahead && t.isMark(i - 1, ',');
                        return begun || beside && !hasOtherVerb(i - 1, limit, begin) ? Tense.UNCLEAR : Tense.PAST;
                    }
                    // "Guide published by May 2018", "Tests designed, improved and published in May 2018": look further
                    // to the left
                    participle = true;
                }
                case NONE -> {}
            }
        }
        // "Guide published by May 2018": nobody sets a deadline for what is done
        return participle ? (deadline ? Tense.PROMISED : Tense.UNCLEAR) : null;
    }

    /** "phased in", "rolled out": a word that belongs to the verb before it. */
    private boolean isParticle(int i) {
        return t.isWord(i, "in") || t.isWord(i, "out") || t.isWord(i, "up") || t.isWord(i, "down");
    }

    /** "the duties that come into force", "the lease which ends": the date is that of what the clause tells of. */
    private boolean isOfAnother(int i, int limit) {
        return i - 1 >= limit
                && (t.isWord(i, "that") || t.isWord(i, "which"))
                && t.isWord(i - 1)
                && HAPPENING.contains(t.text(i + 1, i + 2).toLowerCase(Locale.ROOT))
                && t.isWord(i + 1);
    }

    /** "originally planned for", "previously due in": a date that another has taken the place of. */
    private boolean isFormer(int last, int begin) {
        int word = t.isAny(last, DUE.bit | GOAL.bit) ? last - 1 : last;
        return word >= begin
                && (t.isWord(word, "originally")
                        || t.isWord(word, "previously")
                        || t.isWord(word, "formerly")
                        || t.isWord(word, "initially"))
                && word < last;
    }

    /** "follow the plan adopted by May 2030"; but "have the plan adopted by May 2030" is what will be done. */
    private boolean isPartOfNoun(int i, int limit) {
        for (int k = i - 1; k >= Math.max(limit, i - 5); k--) {
            if (!t.isWord(k) || t.isAny(k, AND.bit | OF.bit)) {
                return false;
            }
            if (t.is(k, THE)) {
                return k < i - 1
                        && t.isWord(k - 1)
                        && !CAUSATIVE.contains(t.text(k - 1, k).toLowerCase(Locale.ROOT))
                        && t.is(forms.skipAdverbs(k - 2, limit), WILL);
            }
        }
        return false;
    }

    /** Whether something is to have been done: "will ensure that they have marked them". */
    private boolean isPerfectOfPromise(int i, int limit) {
        if (!t.is(i, HAVE)) {
            return false;
        }
        for (int k = i - 1; k >= limit; k--) {
            if (t.is(k, WILL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "to" hangs on something done ("passed a motion to declare"), not on a promise ("agreed to publish"). */
    private boolean isAccount(int last, int limit, int begin) {
        for (int i = last; i >= limit; i--) {
            Verb verb = verbAt(i, begin, false, true);
            if (verb == Verb.PAST || verb == Verb.PARTICIPLE) {
                // "The board agreed to meet in May 2018" is a promise, "Members passed a motion to meet in May 2018" an
                // account
                return !t.is(i, GOAL)
                        && !(i == last && t.is(i, PAST) || t.isWord(i, "decided") || t.isWord(i, "asked"));
            }
            if (verb != Verb.NONE) {
                // "It is to open in May 2018": the verb before "to" is of the present, so nothing is told
                return false;
            }
        }
        return false;
    }

    /** Whether a participle is one of several: "tested, improved and published". */
    private boolean isJoined(int i, int begin) {
        int before = forms.skipAdverbs(i - 1, begin);
        return t.is(before, AND) || t.isMark(before, ',') && t.isWord(before - 1) && forms.isPastForm(before - 1);
    }

    private boolean hasOtherVerb(int last, int limit, int begin) {
        for (int i = last; i >= limit; i--) {
            Verb verb = verbAt(i, begin, false, false);
            if (verb != Verb.NONE && verb != Verb.PARTICIPLE) {
                // "It is a plan published in May 2018"
                return true;
            }
        }
        // "This plan published in May 2018", "Use the plan published in May 2018"
        return t.is(begin, DETERMINER) || t.is(begin, VERB);
    }

    private Verb ahead(int from, int end) {
        int limit = Math.min(end, from + REACH);
        boolean maybePast = false;
        for (int i = from; i < limit; i++) {
            if (t.isMark(i, ';')) {
                // "In May 2018; we will publish it later": the verb of another clause
                break;
            }
            if (t.is(i, WILL) && !t.isWord(i, "can")) {
                // "By May 2018 we will publish it"; "can" promises nothing
                return Verb.FUTURE;
            }
            if (t.is(i, IS) || t.is(i, PRESENT)) {
                // "In May 2018 the scheme opens", "In May 2018 the scheme is ready"
                return Verb.PRESENT;
            }
            if (t.is(i, WAS) || t.is(i, HAVE) && forms.isPerfect(i) || t.is(i, PAST) && i > from && !t.is(i - 1, TO)) {
                // "In May 2018 it was agreed", "In May 2018 the Council has agreed it",
                // "In May 2018 Cabinet resolved it"
                return Verb.PAST;
            }
            if (forms.isPastForm(i) && i > from) {
                // "In May 2018 the Council debated the plan"
                return Verb.PAST;
            }
            // "In May 2018 the Council received more bids": past, unless a surer verb follows
            maybePast |= i > from
                    && !t.isCapital(i)
                    && forms.endsWith(i, "ed")
                    && t.length(i) > 4
                    && !t.is(i, NOT_PAST)
                    && !isModified(i - 1);
        }
        return maybePast ? Verb.PAST : Verb.NONE;
    }

    private boolean isModified(int before) {
        // an adjective: "In May 2018 the newly received bids go out"
        return t.isAny(before, THE.bit | DETERMINER.bit) || forms.isAdverb(before) || t.isDash(before);
    }

    private Verb verbAt(int i, int begin, boolean deadline, boolean finite) {
        if (!t.isWord(i)) {
            return Verb.NONE;
        }
        if (t.is(i, WILL)) {
            // "We will publish it in May 2018"
            return Verb.FUTURE;
        }
        if (t.is(i, IS) || t.is(i, PRESENT) && !finite) {
            // "The scheme opens in May 2018", "It is open in May 2018"
            return Verb.PRESENT;
        }
        if (t.is(i, WAS)) {
            // "It was open in May 2018"
            return Verb.PAST;
        }
        if (t.is(i, HAVE)) {
            // "It has been open in May 2018" is past; in "It will have been open by May 2018" the "will" decides
            return forms.isPerfect(i) && !t.is(forms.skipAdverbs(i - 1, begin), WILL) ? Verb.PAST : Verb.NONE;
        }
        if (t.is(i, TO) && !finite) {
            int verb = t.isMark(i + 1) ? i + 2 : i + 1;
            // "Ministers aim to publish it in May 2018", "It committed to publishing it in May 2018"
            return forms.isInfinitive(verb) || forms.isGerund(verb) ? Verb.FUTURE : Verb.NONE;
        }
        if (deadline && !finite && forms.isGerund(i) && (t.is(i - 1, FUNCTION) || t.isMark(i - 1, ','))) {
            // "Work on reducing waste by May 2018"
            return Verb.FUTURE;
        }
        if (deadline && !finite && t.is(i, GOAL)) {
            // "Our ambition of zero waste by 2030"; but "It was planned by 2018"
            return t.is(forms.skipAdverbs(i - 1, begin), WAS) ? Verb.PAST : Verb.FUTURE;
        }
        return forms.isPastForm(i) ? pastForm(i, begin) : Verb.NONE;
    }

    private Verb pastForm(int i, int begin) {
        int before = forms.skipAdverbs(i - 1, begin);
        if (t.is(before, BE)) {
            // "It will be tested in May 2018"
            return Verb.FUTURE;
        }
        if (t.is(before, IS)) {
            // "It is tested in May 2018"
            return Verb.PRESENT;
        }
        if (t.is(before, WAS)) {
            // "It was tested in May 2018"
            return Verb.PAST;
        }
        if (t.is(before, HAVE) || t.is(before, BEEN)) {
            int further = forms.skipAdverbs(before - 1, begin);
            further = t.is(further, HAVE) ? forms.skipAdverbs(further - 1, begin) : further;
            // "It will have been tested in May 2018", "It is being tested in May 2018",
            // "It has been tested in May 2018"
            return t.is(further, WILL) ? Verb.FUTURE : t.is(further, IS) ? Verb.PRESENT : Verb.PAST;
        }
        boolean subject = t.isWord(before, "we")
                || t.isWord(before, "they")
                || t.isWord(before, "it")
                || t.isWord(before, "that")
                || t.isWord(before, "which")
                || t.isWord(before, "who");
        // "which we tested in May 2018" is past, "Works scheduled in May 2018" no verb, "Guide tested in May 2018" open
        return subject ? Verb.PAST : t.is(i, DUE) ? Verb.NONE : Verb.PARTICIPLE;
    }
}
