package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import org.cpip.io.prose.DateExpression.Edge;
import org.cpip.io.prose.DateExpression.Form;

/**
 * The preposition before a date.
 *
 * @param from its first token, or the date's own without one
 * @param relation what it says
 * @param label whether an article makes a label of the date: "the 2016 summit"
 */
record Preposition(int from, DateRelation relation, boolean label) {

    /** Looks to the left of a date, not beyond the token {@code begin}. */
    static Preposition before(Tokens t, DateExpression date, int begin) {
        int k = date.from() - 1;
        if (t.is(k, UNIT) && (t.isWord(k, "year") || t.isWord(k, "month"))) {
            k = t.isWord(k - 1, "calendar") ? k - 2 : k - 1;
        }
        boolean named = k != date.from() - 1;
        int week = beforeWeek(t, date.from());
        if (week != date.from() - 1) {
            k = week;
        }
        boolean the = t.is(k, THE);
        if (the) {
            k--;
        }
        boolean label = the && !named && isLabel(t, date) || t.is(k, DETERMINER) && !the;
        if (t.isMark(k, ':') && t.is(k - 1, BY) && k - 1 >= begin) {
            return new Preposition(k - 1, DateRelation.BY, label);
        }
        if (week != date.from() - 1 && (k < begin || !t.isAny(k, IN.bit | ON.bit | BY.bit | FROM.bit))) {
            return new Preposition(week + 1, DateRelation.AT, label);
        }
        if (k < begin || !t.isWord(k)) {
            return new Preposition(date.from(), the ? DateRelation.NONE : DateRelation.BARE, label);
        }
        return of(t, k, date, begin, label);
    }

    /** The token before "w/c" or "week commencing" that stands before a date; the token before the date without one. */
    static int beforeWeek(Tokens t, int from) {
        if (t.isWord(from - 1, "c") && t.isMark(from - 2, '/') && t.isWord(from - 3, "w")) {
            return from - 4;
        }
        boolean begins =
                t.isWord(from - 1, "commencing") || t.isWord(from - 1, "beginning") || t.isWord(from - 1, "starting");
        return begins && t.isWord(from - 2, "week") ? from - 3 : from - 1;
    }

    /** With "the", a year or month is a label ("the March 2017 report"); a day, or "the summer of 2017", is not. */
    private static boolean isLabel(Tokens t, DateExpression date) {
        if (date.edge() != Edge.NONE || date.isDay() || date.year() < 0) {
            return false;
        }
        boolean noun = t.isWord(date.to()) && !t.is(date.to(), FUNCTION);
        return switch (date.form()) {
            case YEAR, MONTH -> !t.is(date.from(), EARLY_OR_LATE) || noun;
            case INTERVAL ->
                !t.is(date.to() - 1, UNIT)
                        && !t.is(date.from(), FISCAL)
                        && !t.is(date.from(), QUARTER_OR_HALF)
                        && !t.is(date.from(), ORDINAL);
            default -> noun;
        };
    }

    private static Preposition of(Tokens t, int k, DateExpression date, int begin, boolean label) {
        boolean year = date.form() == Form.YEAR
                || date.form() == Form.INTERVAL && date.first().part() == 0;
        if (t.is(k, BY)) {
            return new Preposition(k, DateRelation.BY, label);
        }
        if (t.isWord(k, "than") && k - 2 >= begin) {
            boolean not = t.isWord(k - 2, "no") || t.isWord(k - 2, "not");
            DateRelation relation = t.isWord(k - 1, "later")
                    ? DateRelation.BY
                    : t.isWord(k - 1, "earlier") || t.isWord(k - 1, "sooner") ? DateRelation.FROM : DateRelation.NONE;
            return new Preposition(k - 2, not ? relation : DateRelation.NONE, label);
        }
        if (t.is(k, BEFORE) || t.is(k, AFTER) || t.is(k, FOLLOWING)) {
            return beforeOrAfter(t, k, begin, label);
        }
        if (t.isWord(k, "to") && t.isWord(k - 1, "prior")) {
            return new Preposition(k - 1, DateRelation.BEFORE, label);
        }
        if (t.is(k, BETWEEN)) {
            return new Preposition(k, date.end().isPresent() ? DateRelation.BETWEEN : DateRelation.NONE, label);
        }
        if (t.is(k, SINCE)) {
            return new Preposition(k, DateRelation.NONE, label);
        }
        if (t.is(k, FROM)) {
            return new Preposition(
                    k, date.end().isPresent() && isRange(date) ? DateRelation.BETWEEN : DateRelation.FROM, label);
        }
        if (t.is(k, IN) || t.is(k, ON) || t.isWord(k, "at") || t.isWord(k, "towards") || t.isWord(k, "as")) {
            return within(t, k, date, begin, label);
        }
        if (t.is(k, UNTIL)) {
            return new Preposition(k, DateRelation.UNTIL, label);
        }
        if (t.is(k, TO)) {
            return new Preposition(
                    k, year || t.isWord(k - 1, "compared") ? DateRelation.NONE : DateRelation.UNTIL, label);
        }
        if (t.is(k, FOR) && t.is(k - 1, DUE)) {
            return new Preposition(k, DateRelation.AT, label);
        }
        if (t.is(k, OF)) {
            if (t.isWord(k - 1, "ahead")) {
                return new Preposition(k - 1, DateRelation.BEFORE, label);
            }
            int goal = t.isWord(k - 1, "date") || t.isWord(k - 1, "year") ? k - 2 : k - 1;
            boolean target = goal >= begin && (t.is(goal, GOAL) || t.isWord(k - 1, "date"));
            int from = t.is(goal, GOAL) ? goal : k - 1;
            return new Preposition(
                    target ? from : date.from(), target ? DateRelation.TARGET : DateRelation.NONE, label);
        }
        if (t.isWord(k, "due") || t.isWord(k, "deadline")) {
            return new Preposition(date.from(), year ? DateRelation.AT : DateRelation.BARE, label);
        }
        return new Preposition(date.from(), DateRelation.BARE, label);
    }

    private static boolean isRange(DateExpression date) {
        return date.form() == Form.INTERVAL
                && !(date.first().part() == 4
                        && date.last().part() == 3
                        && date.last().year() == date.year() + 1
                        && date.to() - date.from() <= 5);
    }

    private static Preposition within(Tokens t, int k, DateExpression date, int begin, boolean label) {
        if (t.is(k, ON) && !date.isDay()) {
            return new Preposition(k, DateRelation.NONE, label);
        }
        boolean edge = date.edge() != Edge.NONE || t.is(date.from(), START_OR_END);
        if ((t.isWord(k, "at") || t.isWord(k, "towards")) && !edge) {
            return new Preposition(k, DateRelation.NONE, label);
        }
        if (t.isWord(k, "as")) {
            return new Preposition(k, DateRelation.NONE, label);
        }
        if (k - 1 >= begin && t.is(k - 1, FROM) && !t.isWord(k - 1, "from") && !t.isWord(k - 1, "effective")) {
            return new Preposition(k - 1, DateRelation.FROM, label);
        }
        return new Preposition(k, DateRelation.AT, label);
    }

    private static Preposition beforeOrAfter(Tokens t, int k, int begin, boolean label) {
        boolean or = k - 2 >= begin && t.isWord(k - 1, "or") && (t.is(k - 2, ON) || t.is(k - 2, BY) || t.is(k - 2, IN));
        if (t.is(k, BEFORE)) {
            return or
                    ? new Preposition(k - 2, DateRelation.BY, label)
                    : t.isWord(k - 1, "not")
                            ? new Preposition(k - 1, DateRelation.FROM, label)
                            : new Preposition(k, DateRelation.BEFORE, label);
        }
        return or ? new Preposition(k - 2, DateRelation.FROM, label) : new Preposition(k, DateRelation.AFTER, label);
    }
}
