package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import org.cpip.io.prose.DateExpression.Edge;
import org.cpip.io.prose.DateExpression.Form;
import org.cpip.model.date.EdtfDate;

/** Completes a date by what stands around it: the end of a range, the week it begins, the year of a list. */
final class DateRanges {

    private final Tokens t;
    private final DateGrammar grammar;

    DateRanges(Tokens tokens, DateGrammar grammar) {
        this.t = tokens;
        this.grammar = grammar;
    }

    /** Joins "May" and "July 2019" in "May to July 2019". */
    DateExpression withEnd(DateExpression first, int begin, int end) {
        int link = first.to();
        int left = leftOfThe(first.from());
        // "between May and July 2019", "over 2031 and 2032"
        boolean between =
                t.is(link, AND) && (t.is(left, BETWEEN) || t.isWord(left, "over") || t.isWord(left, "across"));
        // "May/June 2018", "Q2/Q3 2032"
        boolean slash = t.isMark(link, '/') && first.year() < 0;
        boolean until = t.is(link, TO) || t.is(link, UNTIL) || t.isDash(link) || between || slash;
        if (!until || first.edge() == Edge.END && !between || link >= end) {
            // "May 2018", "the end of May 2018 to June 2018": a point in time has no range
            return first;
        }
        // "from May to the end of July 2019"
        int next = t.is(link + 1, THE) ? link + 2 : link + 1;
        DateExpression last = grammar.at(next);
        if (last == null || !last.isComplete() || last.to() > end || isLabel(last)) {
            // "from May 2018 to completion", "May 2018 to 2019 levels"
            return first;
        }
        DateExpression start = first;
        if (first.year() < 0) {
            boolean part = first.form() == Form.QUARTER || first.form() == Form.HALF;
            if (part && !(slash && last.form() == first.form()) || last.form() == Form.YEAR) {
                // "in Q1 to Q2 2019", "May to 2019": the year of the end is not surely that of the start
                return first;
            }
            start = first.inYear(last.year());
            if (start.isComplete() && start.first().first().isAfter(last.last().last())) {
                // "November to February 2019": over the turn of the year
                start = first.inYear(last.year() - 1);
            }
        }
        boolean ordered =
                start.isComplete() && !start.first().first().isAfter(last.last().last());
        // "May to July 2019"; "July 2019 to May 2019" is left as its first date
        return ordered
                ? DateExpression.interval(
                                first.from(),
                                last.to(),
                                slash ? DateArithmetic.firstMonth(start.first()) : start.first(),
                                slash ? DateArithmetic.lastMonth(last.last()) : last.last())
                        .withEdge(Edge.NONE)
                : first;
    }

    /** "w/c 12 March 2018" is any day of seven. */
    DateExpression inWeek(DateExpression date) {
        boolean week = date.form() == Form.DAY
                && date.year() >= 0
                && Preposition.beforeWeek(t, date.from()) != date.from() - 1;
        // "w/c 12 March 2018"
        return week
                ? DateExpression.interval(
                        date.from(),
                        date.to(),
                        date.first(),
                        EdtfDate.ofDay(date.first().first().plusDays(6)))
                : date;
    }

    /** Gives the months of "in March, May and June 2018" their year. */
    DateExpression inListedYear(DateExpression date, int end) {
        if (date.year() >= 0 || date.form() != Form.MONTH) {
            // "May 2018", "31 May"
            return date;
        }
        int next = date.to();
        for (int months = 1; months < 12; months++) {
            int link = next;
            next = t.isMark(next, ',') ? next + 1 : next;
            next = t.is(next, AND) ? next + 1 : next;
            DateExpression listed = next > link && next < end && t.is(next, MONTH) ? grammar.at(next) : null;
            if (listed == null || listed.form() != Form.MONTH || listed.to() > end) {
                // "in March, with luck", "in March and on 3 May 2018"
                return date;
            }
            if (listed.year() >= 0) {
                // "in March, May and June 2018"
                return date.inYear(listed.year());
            }
            // "in March, May and June 2018": two months wait for their year
            next = listed.to();
        }
        return date;
    }

    private int leftOfThe(int from) {
        return t.is(from - 1, THE) ? from - 2 : from - 1;
    }

    /** A year that only labels or counts: "in 2018 prices", "by 2000 homes", "2018-based". */
    boolean isLabel(DateExpression date) {
        if (date.form() == Form.MONTH && t.isAny(date.from() - 1, TO.bit | ON.bit | FROM.bit)) {
            // "We will return staffing to April 2029 levels"
            return t.isWord(date.to(), "levels") || t.isWord(date.to(), "level") || t.isWord(date.to(), "prices");
        }
        if (date.form() != Form.YEAR && date.form() != Form.INTERVAL || date.isDay()) {
            // "May 2018"
            return false;
        }
        int next = date.to();
        // "in 2018 prices", "by 2000 homes", "in 2018-based terms"
        return t.is(next, NOUN_AFTER_YEAR) || t.isDash(next) && t.isAdjacent(next) && t.isAdjacent(next + 1);
    }
}
