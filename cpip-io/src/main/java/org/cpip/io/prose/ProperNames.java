package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import org.jspecify.annotations.Nullable;

/** Gathers capitalised words into names: what joins them, and where one name ends and the next begins. */
final class ProperNames {

    static final long ORGANISATION = BODY_HEAD.bit | GROUP_HEAD.bit | ROLE_HEAD.bit;
    private static final long WORKS = PLAN_HEAD.bit | GUIDANCE_HEAD.bit | LAW_HEAD.bit;
    private static final long JOINS = OF.bit | FOR.bit | AND.bit | IN.bit | TO.bit | ON.bit | WITH.bit;
    private static final long NEVER =
            FUNCTION.bit | DETERMINER.bit | THE.bit | IS.bit | WAS.bit | BE.bit | IF.bit | WILL.bit;
    private static final int LONGEST = 40;

    private final Tokens t;

    ProperNames(Tokens tokens) {
        this.t = tokens;
    }

    /** The name that begins at a token, or null. */
    @Nullable
    ProperName at(int i, int begin, int end) {
        if (!canBegin(i, end)) {
            // "In May 2018", "The guide"
            return null;
        }
        int from = i;
        if (isFirstWord(i, begin) && t.is(i, VERB) && !t.isAcronym(i)) {
            if (!t.isCapital(i + 1) || t.isAny(i + 1, NEVER) || i + 1 >= end) {
                // "Publish it"
                return null;
            }
            // "Publish Harbour Plan": the verb that opens a sentence has its capital from there
            from = i + 1;
        }
        from = NameStarts.pass(t, from, isFirstWord(i, begin), end);
        int to = from + 1;
        int head = -1;
        long heads = headsAt(from);
        int limit = Math.min(end, from + LONGEST);
        while (to < limit) {
            int next = step(from, to, limit, heads, head >= 0);
            if (next < 0) {
                break;
            }
            if (head < 0 && t.isAny(to, OF.bit | FOR.bit | TO.bit | ON.bit | IN.bit)) {
                // "Council for Harbours": Council
                head = to - 1;
            }
            heads |= headsAt(next - 1);
            to = next;
        }
        // "Department for Harbours, Fishing and Rural Affairs"
        to = NameLists.endOf(t, from, head, to, limit);
        if (head < 0) {
            // "Harbour Council": Council
            head = to - 1;
        }
        // "Marine Agency (MA)"
        int acronym = t.isMark(to, '(') && t.isAcronym(to + 1) && t.isMark(to + 2, ')') && to + 2 < end ? to + 1 : -1;
        return new ProperName(from, to, head, acronym);
    }

    private long headsAt(int i) {
        return t.isAny(i, ORGANISATION | WORKS) ? 1 : 0;
    }

    private boolean isFirstWord(int i, int begin) {
        return i == begin || t.isMark(i - 1, ':') || t.isMark(i - 1, '\u2022') || t.isMark(i - 1, '.');
    }

    private boolean canBegin(int i, int end) {
        if (!t.isCapital(i) || t.isMasked(i)) {
            return false;
        }
        if (t.isAcronym(i)) {
            // "NHS", but not "FY 2019"
            return !isLabelWord(i);
        }
        if (t.length(i) == 1) {
            // "U.S. Harbour Bureau", but "A guide", "U.S. ports"
            return isInitial(i) && isInitial(i + 2) && isPart(i + 4);
        }
        if (t.isAny(i, NEVER)) {
            // "The Council"
            return false;
        }
        // "May 2018", "Section 12", "Phase 2"
        return !isDateWord(i) && !(t.is(i, SECTION) && t.isNumber(i + 1)) && !t.isWord(i, "phase");
    }

    /** "U." of "U.S.". */
    private boolean isInitial(int i) {
        return t.isCapital(i) && t.length(i) == 1 && t.isMark(i + 1, '.') && t.isAdjacent(i + 1);
    }

    private boolean isLabelWord(int i) {
        return t.is(i, PERIOD_LABEL) || t.isWord(i, "fy");
    }

    /** "March 2017", "31 May", "Monday 3 April", "Summer 2017" are no names. */
    private boolean isDateWord(int i) {
        if (t.is(i, MONTH) || t.is(i, SEASON)) {
            // "May 2018", "31 May", "In May we meet", "Summer 2018"; "Summer Board" may be a name
            return t.isNumber(i + 1) || t.isNumber(i - 1) || t.is(i - 1, IN) || t.is(i - 1, BY) || t.is(i, MONTH);
        }
        // "Monday", "Sun 3 April"; "Sun" alone may be a newspaper
        return t.is(i, WEEKDAY) && (t.isNumber(i + 1) || t.length(i) > 5);
    }

    /** One past the next part of the name, or -1 where it ends before {@code to}. */
    private int step(int from, int to, int limit, long heads, boolean joined) {
        if (t.endsSentence(to - 1) && !t.isWord(to - 1)) {
            return -1;
        }
        if (isPart(to)) {
            // "Harbour Council"
            return to + 1;
        }
        if (t.isMark(to)) {
            return mark(to, limit);
        }
        if (!t.isAny(to, JOINS) || to + 1 >= limit) {
            // "Harbour walls"
            return -1;
        }
        int next = to + 1;
        boolean article = t.is(next, THE) && !t.isCapital(next) && !t.is(to, AND);
        if (article) {
            // "Council of the Isles"
            next++;
        }
        if (!isPart(next) || next >= limit) {
            // "Council of wards"
            return -1;
        }
        return joins(from, to, next, heads, joined) ? next + 1 : -1;
    }

    private boolean joins(int from, int link, int next, long heads, boolean joined) {
        if (t.is(link, OF) || t.is(link, FOR)) {
            // "Council of Wards", "Centre for Wards"
            return t.isWord(link);
        }
        if (t.is(link, AND)) {
            // "Ports and Harbours Council" is one name; "Harbour Council and Fisheries Agency" and
            // "PAX and Harbour Agency" are two
            // "Institute of Standards and Technology": what stands after "of" completes nothing
            boolean part = joined && t.isAny(link - 1, WORKS) && !hasWork(from, link - 1) && !isOrganisation(next, 6);
            boolean complete = t.isAny(link - 1, ORGANISATION | WORKS) && !part
                    || t.isAcronym(link - 1)
                    // "Ports Wales and Harbour Board"; but "England and Wales Board"
                    || link - 1 > from && isCountry(link - 1) && !isCountry(next);
            boolean other = heads != 0
                    && (t.isAcronym(next) && !isSubject(next)
                            || joined && t.isAny(next, BODY_HEAD.bit | ROLE_HEAD.bit));
            return !complete && !other;
        }
        if (t.is(link, IN)) {
            // "Health in Schools"; "Harbour Council in Perth" ends before its place
            return heads == 0 && link - from == 1 && t.isWord(link, "in") && !isDateWord(next);
        }
        if (t.is(link, ON) && t.is(link - 1, GROUP_HEAD) || t.isWord(link - 1, "commission")) {
            // "Committee on Tides", "Task Force on Storms"; "the Harbour Board on Monday" has a day after it
            return t.is(link, ON) && !t.is(next, ROLE_HEAD);
        }
        // "Plan to End Waste", "Guidance on Lifts", "Charter with Carers"; "Harbour Council to Ministers" has no plan
        // in it
        return hasWork(from, link) && !t.isWord(link, "alongside") && !t.is(next, ROLE_HEAD);
    }

    /** Whether the capitalised words from a token end in a word for a body: "Coast Board". */
    private boolean isOrganisation(int i, int reach) {
        int to = i;
        while (to < i + reach && isPart(to)) {
            to++;
        }
        return t.isAny(to - 1, ORGANISATION);
    }

    private boolean isCountry(int i) {
        return t.isWord(i, "scotland") || t.isWord(i, "wales") || t.isWord(i, "england") || t.isWord(i, "ireland");
    }

    /** "Machine Learning and AI Committee": capitals that name a subject, not a body. */
    private boolean isSubject(int i) {
        return t.isWord(i, "ai") || t.isWord(i, "ict") || t.isWord(i, "it") || t.isWord(i, "hr");
    }

    private boolean hasWork(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.isAny(i, PLAN_HEAD.bit | GUIDANCE_HEAD.bit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(int i) {
        return t.isCapital(i) && !t.isAny(i, NEVER) && !isDateWord(i) && !(t.is(i, SECTION) && t.isNumber(i + 1))
                || t.isAcronym(i) && !isLabelWord(i);
    }

    /** "{@code &}", the apostrophe of "Officers'", hyphens inside a word, "(Scotland)" before "Act". */
    private int mark(int i, int limit) {
        if (t.isMark(i, '&') && isPart(i + 1) && i + 1 < limit) {
            // "Ports & Harbours Agency"
            return i + 2;
        }
        if ((t.isMark(i, '\'') || t.isMark(i, '\u2019')) && t.isAdjacent(i) && !t.isAdjacent(i + 1) && isPart(i + 1)) {
            // "Officers' Association"
            return i + 1 < limit ? i + 2 : -1;
        }
        if (t.isMark(i, '.') && isInitial(i - 1) && isPart(i + 1) && i + 1 < limit) {
            // "Office of the U.S. Harbour Bureau"
            return i + 2;
        }
        if (t.isDash(i) && t.isAdjacent(i) && t.isAdjacent(i + 1) && t.isWord(i + 1) && i + 1 < limit) {
            // "Port-side Council"
            return i + 2;
        }
        if (t.isMark(i, '(') && i + 3 < limit) {
            // "Harbours (Wales) Act 2016", "Harbours (North Wales) Act 2016", "Harbours (Wales) (Fees) Act 2016"
            int close = t.isMark(i + 2, ')') ? i + 2 : t.isMark(i + 3, ')') ? i + 3 : -1;
            boolean law = close > 0 && (t.is(close + 1, LAW_HEAD) || t.isMark(close + 1, '('));
            return law && close + 1 < limit && t.isCapital(i + 1) && !t.isAcronym(i + 1) ? close + 1 : -1;
        }
        // "Harbour Council, then"
        return -1;
    }
}
