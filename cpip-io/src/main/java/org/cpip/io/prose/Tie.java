package org.cpip.io.prose;

import static org.cpip.io.prose.Kind.*;

import org.cpip.io.prose.DateCore.Edge;
import org.cpip.io.prose.DateCore.Form;

/**
 * The preposition before a date.
 *
 * @param from its first token, or the date's own without one
 * @param relation what it says
 * @param label whether an article makes a label of the date: "the 2016 summit"
 */
record Tie(int from, Relation relation, boolean label) {

    /** Looks to the left of a date, not beyond the token {@code begin}. */
    static Tie before(Tokens t, DateCore core, int begin) {
        int k = core.from() - 1;
        if (t.is(k, UNIT) && (t.isWord(k, "year") || t.isWord(k, "month"))) {
            k = t.isWord(k - 1, "calendar") ? k - 2 : k - 1;
        }
        boolean named = k != core.from() - 1;
        int week = beforeWeek(t, core.from());
        if (week != core.from() - 1) {
            k = week;
        }
        boolean the = t.is(k, THE);
        if (the) {
            k--;
        }
        boolean label = the && !named && isLabel(t, core) || t.is(k, DETERMINER) && !the;
        if (t.isMark(k, ':') && t.is(k - 1, BY) && k - 1 >= begin) {
            return new Tie(k - 1, Relation.BY, label);
        }
        if (week != core.from() - 1 && (k < begin || !t.isAny(k, IN.bit | ON.bit | BY.bit | FROM.bit))) {
            return new Tie(week + 1, Relation.AT, label);
        }
        if (k < begin || !t.isWord(k)) {
            return new Tie(core.from(), the ? Relation.NONE : Relation.BARE, label);
        }
        return of(t, k, core, begin, label);
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
    private static boolean isLabel(Tokens t, DateCore core) {
        if (core.edge() != Edge.NONE || core.isDay() || core.year() < 0) {
            return false;
        }
        boolean noun = t.isWord(core.to()) && !t.is(core.to(), FUNCTION);
        return switch (core.form()) {
            case YEAR, MONTH -> !t.is(core.from(), PART) || noun;
            case INTERVAL ->
                !t.is(core.to() - 1, UNIT)
                        && !t.is(core.from(), FISCAL)
                        && !t.is(core.from(), SPAN)
                        && !t.is(core.from(), ORDINAL);
            default -> noun;
        };
    }

    private static Tie of(Tokens t, int k, DateCore core, int begin, boolean label) {
        boolean year = core.form() == Form.YEAR
                || core.form() == Form.INTERVAL && core.first().part() == 0;
        if (t.is(k, BY)) {
            return new Tie(k, Relation.BY, label);
        }
        if (t.isWord(k, "than") && k - 2 >= begin) {
            boolean not = t.isWord(k - 2, "no") || t.isWord(k - 2, "not");
            Relation relation = t.isWord(k - 1, "later")
                    ? Relation.BY
                    : t.isWord(k - 1, "earlier") || t.isWord(k - 1, "sooner") ? Relation.FROM : Relation.NONE;
            return new Tie(k - 2, not ? relation : Relation.NONE, label);
        }
        if (t.is(k, BEFORE) || t.is(k, AFTER) || t.is(k, FOLLOWING)) {
            return beforeOrAfter(t, k, begin, label);
        }
        if (t.isWord(k, "to") && t.isWord(k - 1, "prior")) {
            return new Tie(k - 1, Relation.BEFORE, label);
        }
        if (t.is(k, BETWEEN)) {
            return new Tie(k, core.end().isPresent() ? Relation.BETWEEN : Relation.NONE, label);
        }
        if (t.is(k, SINCE)) {
            return new Tie(k, Relation.NONE, label);
        }
        if (t.is(k, FROM)) {
            return new Tie(k, core.end().isPresent() && isRange(core) ? Relation.BETWEEN : Relation.FROM, label);
        }
        if (t.is(k, IN) || t.is(k, ON) || t.isWord(k, "at") || t.isWord(k, "towards") || t.isWord(k, "as")) {
            return within(t, k, core, begin, label);
        }
        if (t.is(k, UNTIL)) {
            return new Tie(k, Relation.UNTIL, label);
        }
        if (t.is(k, TO)) {
            return new Tie(k, year || t.isWord(k - 1, "compared") ? Relation.NONE : Relation.UNTIL, label);
        }
        if (t.is(k, FOR) && t.is(k - 1, DUE)) {
            return new Tie(k, Relation.AT, label);
        }
        if (t.is(k, OF)) {
            if (t.isWord(k - 1, "ahead")) {
                return new Tie(k - 1, Relation.BEFORE, label);
            }
            int goal = t.isWord(k - 1, "date") || t.isWord(k - 1, "year") ? k - 2 : k - 1;
            boolean target = goal >= begin && (t.is(goal, GOAL) || t.isWord(k - 1, "date"));
            int from = t.is(goal, GOAL) ? goal : k - 1;
            return new Tie(target ? from : core.from(), target ? Relation.TARGET : Relation.NONE, label);
        }
        if (t.isWord(k, "due") || t.isWord(k, "deadline")) {
            return new Tie(core.from(), year ? Relation.AT : Relation.BARE, label);
        }
        return new Tie(core.from(), Relation.BARE, label);
    }

    private static boolean isRange(DateCore core) {
        return core.form() == Form.INTERVAL
                && !(core.first().part() == 4
                        && core.last().part() == 3
                        && core.last().year() == core.year() + 1
                        && core.to() - core.from() <= 5);
    }

    private static Tie within(Tokens t, int k, DateCore core, int begin, boolean label) {
        if (t.is(k, ON) && !core.isDay()) {
            return new Tie(k, Relation.NONE, label);
        }
        boolean edge = core.edge() != Edge.NONE || t.is(core.from(), EDGE);
        if ((t.isWord(k, "at") || t.isWord(k, "towards")) && !edge) {
            return new Tie(k, Relation.NONE, label);
        }
        if (t.isWord(k, "as")) {
            return new Tie(k, Relation.NONE, label);
        }
        if (k - 1 >= begin && t.is(k - 1, FROM) && !t.isWord(k - 1, "from") && !t.isWord(k - 1, "effective")) {
            return new Tie(k - 1, Relation.FROM, label);
        }
        return new Tie(k, Relation.AT, label);
    }

    private static Tie beforeOrAfter(Tokens t, int k, int begin, boolean label) {
        boolean or = k - 2 >= begin && t.isWord(k - 1, "or") && (t.is(k - 2, ON) || t.is(k - 2, BY) || t.is(k - 2, IN));
        if (t.is(k, BEFORE)) {
            return or
                    ? new Tie(k - 2, Relation.BY, label)
                    : t.isWord(k - 1, "not")
                            ? new Tie(k - 1, Relation.FROM, label)
                            : new Tie(k, Relation.BEFORE, label);
        }
        return or ? new Tie(k - 2, Relation.FROM, label) : new Tie(k, Relation.AFTER, label);
    }
}
