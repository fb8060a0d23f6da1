package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.io.prose.DateExpression.Edge;
import org.cpip.io.prose.DateExpression.Form;
import org.cpip.model.date.EdtfDate.Precision;
import org.cpip.model.date.EdtfPeriod;
import org.jspecify.annotations.Nullable;

/** Finds the dates of one sentence with the prepositions that join them to it, in one pass over its tokens. */
final class DatePhrases {

    private static final long OPENERS = FOLLOWING.bit | AFTER.bit | BY.bit | BEFORE.bit | TIMES.bit;

    private static final int STRAY_REACH = 60;
    private static final long NO_STRAY = OF.bit | FOR.bit | TO.bit | SINCE.bit | BETWEEN.bit | AND.bit | THE.bit;

    private static final Set<String> MOVES = Set.of(
            "delayed",
            "moved",
            "postponed",
            "deferred",
            "revised",
            "rescheduled",
            "slipped",
            "changed",
            "amended",
            "extended",
            "forward",
            "back");

    private final Tokens t;
    private final boolean cell;
    private final DateGrammar grammar;
    private final DateRanges ranges;
    private final Doubts doubts;
    private final List<DatePhrase> found = new ArrayList<>(2);
    private int afterEvent = -1;
    private int byEvent = -1;
    private int sinceEvent = -1;

    DatePhrases(Tokens tokens, boolean cell, Doubts doubts) {
        this.t = tokens;
        this.cell = cell;
        this.grammar = new DateGrammar(tokens, cell);
        this.ranges = new DateRanges(tokens, grammar);
        this.doubts = doubts;
    }

    /** The phrases between two tokens, in the order of the text; the list is good until the next call. */
    List<DatePhrase> find(int begin, int end) {
        found.clear();
        afterEvent = -1;
        byEvent = -1;
        sinceEvent = -1;
        int i = begin;
        while (i < end) {
            if (!t.isOfDates(i) || t.isMasked(i)) {
                // "The Harbour Plan 2018-23 will be used": the years of a name are no dates, and most words are of none
                i++;
                continue;
            }
            // most tokens begin no date, and all are asked
            DateExpression date =
                    t.isNumber(i) || t.isAny(i, DateGrammar.STARTS) || t.isWord(i) && isNamed(i) ? grammar.at(i) : null;
            if (date != null && date.to() <= end) {
                DateExpression whole = ranges.withEnd(ranges.inWeek(ranges.inListedYear(date, end)), begin, end);
                DateExpression moved = whole.end().isPresent() ? null : movedBack(whole, end);
                if (moved != null) {
                    doubts.moved(whole.from() - 1, moved.to(), moved.last());
                    found.add(new DatePhrase(
                            whole.from() - 1,
                            moved.to(),
                            moved.from(),
                            periodOf(moved, DateRelation.TARGET),
                            DateRelation.TARGET));
                    whole = moved;
                } else {
                    place(whole, begin, end);
                }
                i = Math.max(whole.to(), i + 1);
            } else {
                watch(i, begin, end);
                i++;
            }
        }
        closeEvents(end);
        if (!cell) {
            UnreadDates.find(t, begin, end, found, doubts);
        }
        return found;
    }

    private boolean isNamed(int i) {
        // "FY19", "Christmas 2031", "Easter 2031"
        return switch (t.initial(i)) {
            case 'f' -> t.length(i) >= 4;
            case 'c' -> t.length(i) == "Christmas".length();
            case 'e' -> t.length(i) == "Easter".length();
            default -> false;
        };
    }

    /** "brought forward from June 2031 to March 2031": the second date, as a move back in time is no range. */
    private @Nullable DateExpression movedBack(DateExpression date, int end) {
        boolean from = t.isWord(date.from() - 1, "from") && moves(date.from() - 2) && t.is(date.to(), TO);
        DateExpression later = from && date.isComplete() ? grammar.at(date.to() + 1) : null;
        return later != null && later.isComplete() && later.to() <= end ? later : null;
    }

    /** Whether only "and" or a comma stands between a date and the phrase before, as in "in March, May and June 2018". */
    private boolean isListed(DateExpression date) {
        if (found.isEmpty()) {
            // "March 2018: we decide"
            return false;
        }
        int link = afterYearMeant(found.get(found.size() - 1).to());
        int next = t.isMark(link, ',') ? link + 1 : link;
        next = t.is(next, AND) ? next + 1 : next;
        // "in March, May and June 2018"
        return next == date.from() && next > link;
    }

    /** Passes over "for 2030" in "by June 2031 for 2030, and June 2032 for 2031". */
    private int afterYearMeant(int i) {
        return t.is(i, FOR) && t.isYear(i + 1) ? i + 2 : i;
    }

    private void place(DateExpression date, int begin, int end) {
        Preposition preposition = Preposition.before(t, date, begin);
        if (date.form() == Form.IMPOSSIBLE) {
            // "31 June 2018"
            doubts.impossibleDay(date.from(), date.to());
        } else if (date.form() == Form.UNCERTAIN_YEAR) {
            if (preposition.relation() != DateRelation.NONE && preposition.relation() != DateRelation.BARE || cell) {
                // "by FY2020"; where nothing promises, as in "FY2020 figures", nobody has to be asked
                doubts.uncertainYear(preposition.from(), date.to());
            }
        } else if (date.year() < 0) {
            incomplete(date, preposition);
        } else {
            complete(date, preposition, begin, end);
        }
    }

    private void incomplete(DateExpression date, Preposition preposition) {
        boolean tied = preposition.relation() != DateRelation.NONE && preposition.relation() != DateRelation.BARE;
        // "by 31 May" may be a promise, "in the May report" names something
        if (cell || tied && !preposition.label()) {
            doubts.yearMissing(preposition.from(), date.to());
        }
    }

    private void complete(DateExpression date, Preposition preposition, int begin, int end) {
        DateRelation relation = preposition.relation();
        if (relation == DateRelation.BARE && !cell) {
            relation = withoutPreposition(date, begin, end);
        }
        if ((relation == DateRelation.NONE || relation == DateRelation.AT && sinceEvent >= 0) && !cell
                || !cell && (preposition.label() || ranges.isLabel(date))) {
            // "in 2018 prices", "The number has grown since the vote in May 2017"
            if (isStray(date, begin, end)) {
                doubts.unread(date.from() - 1, date.to());
            }
            return;
        }
        if (!cell && t.isWord(preposition.from(), "around") && isPiece(preposition.from() - 1)) {
            // "by Friday around 5 March 2032", "on 12 around February 2032"
            doubts.unread(preposition.from() - 1, date.to());
            return;
        }
        if (date.form() == Form.AMBIGUOUS_DAY) {
            // "on 03/04/2017"
            doubts.dayFirst(date.from(), date.to(), date.first());
        }
        // in a cell, words that make no promise stay outside the phrase, where they are told: "since April 2016"
        int from = cell && relation == DateRelation.NONE ? date.from() : preposition.from();
        int to = date.to();
        if (relation == DateRelation.AT && byEvent >= 0) {
            // "by the time the framework concludes in May 2018"
            from = byEvent;
            relation = DateRelation.BY_EVENT;
        } else if (relation == DateRelation.AT && afterEvent >= 0) {
            // "following the completion of Phase 1 in May 2018"
            from = afterEvent;
            relation = DateRelation.AFTER_EVENT;
        }
        if (relation == DateRelation.TARGET && t.isWord(from - 1, "now")) {
            from = openingBracket(from, begin);
        }
        EdtfPeriod period = periodOf(date, relation);
        if (relation == DateRelation.BETWEEN && moves(from - 1)) {
            // "delayed from March 2031 to June 2031"
            doubts.moved(from, to, date.last());
            period = EdtfPeriod.of(date.last());
            relation = DateRelation.TARGET;
        }
        if (relation == DateRelation.FROM && t.is(from - 1, UNIT) && !cell) {
            from = lasting(date, from, begin);
            if (from < 0) {
                // "within 12 months from June 2031": in a doubt of its own
                return;
            }
            if (from < preposition.from()) {
                // "for 12 months from June 2031"
                period = EdtfPeriod.between(date.first(), DateArithmetic.lastOf(date.first(), monthsAt(from + 1)));
                relation = DateRelation.BETWEEN;
            }
        }
        if (t.isWord(to, "onwards") || t.isWord(to, "onward")) {
            // "from 1 April 2018 onwards", "in 2018 onwards"
            to++;
            relation = DateRelation.FROM;
            period = periodOf(date, relation);
        }
        found.add(new DatePhrase(from, to, date.from(), period, relation));
        // one event has one date
        afterEvent = -1;
        byEvent = -1;
    }

    /** The token of "for" in "for 12 months from June 2031"; the phrase's own when nothing lasts; -1 with a doubt. */
    private int lasting(DateExpression date, int from, int begin) {
        int count = from - 2;
        boolean counted = count >= begin && (t.isNumber(count) || t.is(count, NUMERAL)) && monthsAt(count) > 0;
        boolean precise =
                date.first().precision() == Precision.DAY || date.first().precision() == Precision.MONTH;
        if (t.is(count - 1, EVERY)) {
            // "every six months from June 2031"
            return from;
        }
        if (!counted || !t.is(count - 1, FOR) || !precise) {
            if (counted && !doubts.covers(count)) {
                // "12 months from June 2031", "within two years from 2031"
                doubts.relative(t.isWord(count - 1, "within") ? count - 1 : count, date.to());
            }
            return counted ? -1 : from;
        }
        return count - 1;
    }

    /** The months of "12 months", "two years" at a number; 0 for other units. */
    private int monthsAt(int count) {
        boolean small = t.value(count) > 0 && t.value(count) <= 600;
        return small && t.is(count + 1, UNIT) ? t.value(count) * t.value(count + 1) : 0;
    }

    private DateRelation withoutPreposition(DateExpression date, int begin, int end) {
        if (isListed(date)) {
            // "in March, May and June 2018": what is said of the first holds for all
            return found.get(found.size() - 1).relation();
        }
        int before = date.from() - 1;
        if (t.isWord(before, "now") && t.isMark(before - 1, ',') && wasOtherwise(before - 2, begin)) {
            // "(was due in March 2031, now June 2031)"
            doubts.moved(before, date.to(), date.last());
            return DateRelation.TARGET;
        }
        // "March 2018: we decide", "Our plan March 2017 edition"
        return standsAlone(date, begin, end) ? DateRelation.BARE : DateRelation.NONE;
    }

    private boolean isPiece(int i) {
        return t.isDay(i) || t.isAny(i, WEEKDAY.bit | THE.bit | START_OR_END.bit);
    }

    /** "We will mend the weir but March 2032.": whole, at the end of a promise, and joined to it by no word that we know. */
    private boolean isStray(DateExpression date, int begin, int end) {
        // "jy the end of August 2032"
        int before = t.is(date.from() - 1, THE) && date.edge() != Edge.NONE ? date.from() - 2 : date.from() - 1;
        boolean known = t.isAny(before, NO_STRAY)
                || t.isWord(before, "at")
                || t.isWord(before, "than") && !t.isWord(before - 2, "no") && !t.isWord(before - 3, "no");
        // "by w/e 9 May 2032" is doubted as a whole
        known |= t.isMark(before - 1, '/');
        // "in the September 2032"
        known &= !(t.is(before, THE) && t.isAny(before - 1, IN.bit | FROM.bit) && date.form() == Form.MONTH);
        boolean closed = date.to() >= end || t.isMark(date.to(), '.');
        if (!closed
                || known
                || before < begin
                || !t.isWord(before) && !t.isDay(before)
                || t.isCapital(before)
                || date.form() == Form.YEAR) {
            return false;
        }
        if (date.form() == Form.INTERVAL && date.first().precision() == Precision.YEAR || wasOtherwise(before, begin)) {
            // "the plan 2031-35", "(previously March 2031)"
            return false;
        }
        for (int i = Math.max(begin, before - STRAY_REACH); i < before; i++) {
            if (t.is(i, WILL)) {
                return true;
            }
        }
        return false;
    }

    private static EdtfPeriod periodOf(DateExpression date, DateRelation relation) {
        return switch (relation) {
            // "by May 2018", "until May 2018": when the work begins is not said
            case BY, UNTIL, BY_EVENT -> EdtfPeriod.until(date.last());
            // "before the end of 2018" takes in 2018, "before 2018" ends with 2017
            case BEFORE ->
                EdtfPeriod.until(date.edge() == Edge.END ? date.last() : DateArithmetic.before(date.first()));
            // "from April 2018"
            case FROM, AFTER_EVENT -> EdtfPeriod.from(date.first());
            // "after the start of May 2018" takes in May, "after May 2018" begins with June
            case AFTER -> EdtfPeriod.from(date.edge() == Edge.START ? date.first() : DateArithmetic.after(date.last()));
            // "in May 2018", "between May and July 2018", "We will decide (May 2018)"
            case AT, BETWEEN, TARGET, BARE, NONE ->
                date.end().isPresent() && !date.first().equals(date.last())
                        ? EdtfPeriod.between(date.first(), date.last())
                        : EdtfPeriod.of(date.first());
        };
    }

    /** A date without a preposition counts when marks set it off: "March 2017: publish", "(March 2017)". */
    private boolean standsAlone(DateExpression date, int begin, int end) {
        int next = date.to();
        int before = date.from() - 1;
        if (date.form() == Form.YEAR
                || date.form() == Form.INTERVAL && date.first().part() == 0) {
            // "within the same timescale (2030)"
            return t.is(before - 1, DUE) && (t.isMark(before, '(') || t.isMark(before, '['));
        }
        if (t.isWord(before - 1, "now") || t.isWord(before - 1, "already") || t.isWord(before - 1, "currently")) {
            // "New rules are in place now (July 2031)"
            return false;
        }
        if (t.isMark(next, ')') && (t.isMark(before, ',') || t.isMark(before, ':'))) {
            // "Survey the pier (Harbour Board, summer 2031)", "Dredge the channel (target: March 2032)"
            return true;
        }
        boolean closed = next >= end || t.isMark(next) && !t.isMark(next, '\'') && !t.isMark(next, '\u2019');
        if (before < begin || t.is(before, DUE)) {
            // "May 2018: we decide", "Completion May 2018"
            return closed;
        }
        boolean inBrackets =
                t.isMark(before, '(') && t.isMark(next, ')') || t.isMark(before, '[') && t.isMark(next, ']');
        boolean atEnd = next >= end || next + 1 >= end && t.isMark(next, '.');
        // "We will decide (May 2018)", "We will decide, May 2018."
        return inBrackets || atEnd && (t.isMark(before, ',') || t.isMark(before, ':') || t.isDash(before));
    }

    private int openingBracket(int from, int begin) {
        for (int i = from - 1; i >= Math.max(begin, from - 12); i--) {
            if (t.isMark(i, '(') || t.isMark(i, '[')) {
                // "We will dredge the basin (was due in March 2031, now June 2031)"
                return i;
            }
        }
        return from;
    }

    /** "delayed from", "brought forward from", "moved from". */
    private boolean moves(int i) {
        return t.isWord(i) && MOVES.contains(t.text(i, i + 1).toLowerCase(Locale.ROOT));
    }

    private boolean wasOtherwise(int last, int begin) {
        for (int i = last; i >= Math.max(begin, last - 8); i--) {
            if (t.is(i, WAS) || t.isWord(i, "originally") || t.isWord(i, "previously")) {
                return true;
            }
        }
        return false;
    }

    /** Remembers where "following ..." or "by the time ..." began, until a clause ends. */
    private void watch(int i, int begin, int end) {
        if (t.isMark(i)) {
            char c = t.text.charAt(t.start[i]);
            if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') {
                // "Following the review, we will decide in May 2018": the event ends at the comma
                closeEvents(i);
            }
            return;
        }
        if (afterEvent >= 0 && t.is(i, WILL)) {
            // "Once agreed it will open in May 2018": and here at the verb
            closeEvents(i);
        }
        if (!t.isAny(i, OPENERS)) {
            if (RelativeTimes.opensWhen(t, i, begin)) {
                // "When the lease expires in May 2031, we will sell the barn"
                afterEvent = i;
            } else if (t.is(i, SINCE) && !t.isWord(i + 1, "then")) {
                // "since the vote" makes the dates up to the next mark past ones, not "since then"
                sinceEvent = i;
            } else if (t.isWord(i) || t.isNumber(i)) {
                // "within six months"
                RelativeTimes.at(t, i, begin, end, doubts);
            }
        } else if (RelativeTimes.opensAfter(t, i)) {
            // "following the review"
            afterEvent = i;
        } else if (RelativeTimes.opensBy(t, i)) {
            // "by the time it opens"
            byEvent = t.isWord(i, "to") ? i - 1 : i;
        }
    }

    private void closeEvents(int i) {
        if (afterEvent >= 0 && !cell) {
            // "following the review"
            doubts.relative(afterEvent, trimmed(afterEvent, i));
        } else if (byEvent >= 0 && !cell && RelativeTimes.isDeadline(t, byEvent)) {
            // "by the end of the programme"; what stands "before" an event is too often no deadline
            doubts.relative(byEvent, trimmed(byEvent, i));
        }
        afterEvent = -1;
        byEvent = -1;
        sinceEvent = -1;
    }

    private int trimmed(int from, int to) {
        // at most 20 tokens are quoted, without the mark at their end
        int end = Math.min(to, from + 20);
        while (end > from + 1 && t.isMark(end - 1)) {
            end--;
        }
        return end;
    }
}
