package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Set;
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

    private static final int LASTING_REACH = 10;
    private static final Set<String> LASTING = Set.of(
            "extend",
            "extended",
            "extending",
            "continue",
            "continued",
            "continuing",
            "run",
            "running",
            "runs",
            "fund",
            "funded",
            "funding",
            "prolong",
            "maintain",
            "keep",
            "renew",
            "lengthen",
            "ongoing",
            "on-going",
            "operate",
            "support",
            "roll");

    /** Looks to the left of a date, not beyond the token {@code begin}. */
    static Preposition before(Tokens t, DateExpression date, int begin) {
        int k = date.from() - 1;
        if (t.is(k, UNIT) && (t.isWord(k, "year") || t.isWord(k, "month"))) {
            // "by the year 2030", "in calendar year 2019": the noun belongs to the date
            k = t.isWord(k - 1, "calendar") ? k - 2 : k - 1;
        }
        if (t.isWord(k, "period") && date.end().isPresent()) {
            // "over the period 2018-21"
            k--;
        }
        boolean named = k != date.from() - 1;
        int week = beforeWeek(t, date.from());
        if (week != date.from() - 1) {
            // "in the week commencing 12 March 2018"
            k = week;
        }
        boolean the = t.is(k, THE);
        if (the) {
            // "by the summer of 2017": the preposition stands before the article
            k--;
        }
        k = beforeAbout(t, k);
        // "the year 2030" is a year; "the 2016 summit" and "its 2016 summit" name something by it
        boolean label = the && !named && isLabel(t, date) || t.is(k, DETERMINER) && !the;
        if (t.isMark(k, ':') && t.is(k - 1, BY) && k - 1 >= begin) {
            // "Complete by: 31 May 2017"
            return new Preposition(k - 1, DateRelation.BY, label);
        }
        if (week != date.from() - 1 && (k < begin || !t.isAny(k, IN.bit | ON.bit | BY.bit | FROM.bit))) {
            // "w/c 12 March 2018": a week without a preposition is when it happens
            return new Preposition(week + 1, DateRelation.AT, label);
        }
        if (k < begin || !t.isWord(k)) {
            // "Publication: March 2017"
            return new Preposition(date.from(), the ? DateRelation.NONE : DateRelation.BARE, label);
        }
        return of(t, k, date, begin, label);
    }

    /** "by around June 2031", "no later than about the end of 2031": the token before "around", where another word joins. */
    private static int beforeAbout(Tokens t, int k) {
        boolean about = t.isWord(k, "around") || t.isWord(k, "about");
        long joins = BY.bit | BEFORE.bit | AFTER.bit | UNTIL.bit | FROM.bit | IN.bit | ON.bit;
        return about && (t.isAny(k - 1, joins) || t.isWord(k - 1, "than")) ? k - 1 : k;
    }

    /** The token before "w/c" or "week commencing" that stands before a date; the token before the date without one. */
    static int beforeWeek(Tokens t, int from) {
        if (t.isWord(from - 1, "c") && t.isMark(from - 2, '/') && t.isWord(from - 3, "w")) {
            // "w/c 12 March 2018"
            return from - 4;
        }
        // "week commencing 12 March 2018", "week beginning 12 March 2018"
        boolean begins =
                t.isWord(from - 1, "commencing") || t.isWord(from - 1, "beginning") || t.isWord(from - 1, "starting");
        return begins && t.isWord(from - 2, "week") ? from - 3 : from - 1;
    }

    /** With "the", a year or month is a label ("the March 2017 report"); a day, or "the summer of 2017", is not. */
    private static boolean isLabel(Tokens t, DateExpression date) {
        if (date.edge() != Edge.NONE || date.isDay() || date.year() < 0) {
            // "the end of 2017", "the 31 May 2017", "the summer"
            return false;
        }
        boolean noun = t.isWord(date.to()) && !t.is(date.to(), FUNCTION);
        return switch (date.form()) {
            // "the March 2017 report"; "the early 2018 opening" needs its noun to be one
            case YEAR, MONTH -> !t.is(date.from(), EARLY_OR_LATE) || noun;
            // "the 2018-19 report", but "the 2018-19 financial year", "the financial year 2018-19",
            // "the first quarter of 2018-19"
            case INTERVAL ->
                !t.is(date.to() - 1, UNIT)
                        && !t.is(date.from(), FISCAL)
                        && !t.is(date.from(), QUARTER_OR_HALF)
                        && !t.is(date.from(), ORDINAL);
            // "the summer 2017 campaign" is a label, "the summer of 2017" is none
            default -> noun;
        };
    }

    /** The preposition whose last word is the token {@code k}. */
    private static Preposition of(Tokens t, int k, DateExpression date, int begin, boolean label) {
        if (t.is(k, BY)) {
            // "by March 2017"
            return new Preposition(k, DateRelation.BY, label);
        }
        if (t.isWord(k, "including") && t.is(k - 1, AND) && t.is(k - 2, TO)) {
            // "up to and including June 2018"
            return new Preposition(t.isWord(k - 3, "up") ? k - 3 : k - 2, DateRelation.UNTIL, label);
        }
        if (t.isWord(k, "than") && k - 2 >= begin) {
            return than(t, k, label);
        }
        if (t.is(k, BEFORE) || t.is(k, AFTER) || t.is(k, FOLLOWING)) {
            return beforeOrAfter(t, k, begin, label);
        }
        if (t.isWord(k, "to") && t.isWord(k - 1, "prior")) {
            // "prior to 1 May 2018"
            return new Preposition(k - 1, DateRelation.BEFORE, label);
        }
        if (t.is(k, IN) || t.is(k, ON) || t.isWord(k, "at") || t.isWord(k, "towards") || t.isWord(k, "as")) {
            return within(t, k, date, begin, label);
        }
        if (t.is(k, OF)) {
            return of(t, k, date.from(), begin, label);
        }
        if (t.isWord(k, "due") || t.isWord(k, "deadline")) {
            // "The evaluation is due 2019"; with a month it counts as one that stands alone
            return new Preposition(date.from(), isYear(date) ? DateRelation.AT : DateRelation.BARE, label);
        }
        return beginOrEnd(t, k, date, begin, label);
    }

    /** "extend the zones to 2032", "ongoing to 2033": something that lasts. */
    private static boolean lasts(Tokens t, int k, int begin) {
        for (int i = k - 1; i >= Math.max(begin, k - LASTING_REACH); i--) {
            if (t.isWord(i) && LASTING.contains(t.text(i, i + 1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The prepositions that open or close a time: "between", "since", "from", "until", "to", "due for". */
    private static Preposition beginOrEnd(Tokens t, int k, DateExpression date, int begin, boolean label) {
        if (t.is(k, BETWEEN)) {
            // "between May and July 2019"; "between 2017 and the election" has no end
            return new Preposition(k, date.end().isPresent() ? DateRelation.BETWEEN : DateRelation.NONE, label);
        }
        if (t.is(k, SINCE)) {
            // "since April 2016": what has gone on is no promise
            return new Preposition(k, DateRelation.NONE, label);
        }
        if (t.is(k, FROM)) {
            // "from May to July 2019" has an end, "from April 2018" and "from 2018-19" have none
            boolean range = date.end().isPresent() && isRange(date);
            return new Preposition(k, range ? DateRelation.BETWEEN : DateRelation.FROM, label);
        }
        if (t.is(k, UNTIL)) {
            // "until March 2018"
            return new Preposition(k, DateRelation.UNTIL, label);
        }
        if (t.is(k, TO)) {
            // "to March 2018", "extend it to 2032"; but "down to 2016", "compared to March 2016" measure against the
            // past
            boolean measure = isYear(date) && !lasts(t, k, begin) || t.isWord(k - 1, "compared");
            return new Preposition(k, measure ? DateRelation.NONE : DateRelation.UNTIL, label);
        }
        if (t.is(k, FOR) && t.is(k - 1, DUE)) {
            // "scheduled for May 2018"
            return new Preposition(k, DateRelation.AT, label);
        }
        // "The guide March 2017 edition": some other word, so whether the date stands alone decides
        return new Preposition(date.from(), DateRelation.BARE, label);
    }

    private static Preposition than(Tokens t, int k, boolean label) {
        boolean not = t.isWord(k - 2, "no") || t.isWord(k - 2, "not");
        DateRelation relation = t.isWord(k - 1, "later")
                // "no later than May 2017"
                ? DateRelation.BY
                : t.isWord(k - 1, "earlier") || t.isWord(k - 1, "sooner")
                        // "no earlier than May 2017"
                        ? DateRelation.FROM
                        // "no more than 2017"
                        : DateRelation.NONE;
        return new Preposition(k - 2, not ? relation : DateRelation.NONE, label);
    }

    /** "of" dates a promise only with a word for a target before it. */
    private static Preposition of(Tokens t, int k, int date, int begin, boolean label) {
        if (t.isWord(k - 1, "ahead")) {
            // "ahead of June 2018"
            return new Preposition(k - 1, DateRelation.BEFORE, label);
        }
        // "a target of 2030", "a target date of 2030", "a completion date of May 2018"
        int goal = t.isWord(k - 1, "date") || t.isWord(k - 1, "year") ? k - 2 : k - 1;
        boolean target = goal >= begin && (t.is(goal, GOAL) || t.isWord(k - 1, "date"));
        int from = t.is(goal, GOAL) ? goal : k - 1;
        return new Preposition(target ? from : date, target ? DateRelation.TARGET : DateRelation.NONE, label);
    }

    /** A single year, or years without months: "2030", "2018-2021". */
    private static boolean isYear(DateExpression date) {
        return date.form() == Form.YEAR
                || date.form() == Form.INTERVAL && date.first().part() == 0;
    }

    /** Whether an interval was said with both its ends; "2018-19" is one name for twelve months. */
    private static boolean isRange(DateExpression date) {
        return date.form() == Form.INTERVAL
                && !(date.first().part() == 4
                        && date.last().part() == 3
                        && date.last().year() == date.year() + 1
                        // "from April 2018 to March 2019" has more tokens than any name of the year
                        && date.to() - date.from() <= 5);
    }

    /** The token before a time of day that ends at a token; the token itself when there is no time. */
    private static int beforeTime(Tokens t, int end) {
        if (t.isWord(end, "noon") || t.isWord(end, "midnight") || t.isWord(end, "cob")) {
            return end - 1;
        }
        if ((t.isWord(end, "play") || t.isWord(end, "business")) && t.is(end - 1, OF) && t.isWord(end - 2, "close")) {
            // "by close of play on Friday 5 March 2032"
            return t.is(end - 3, THE) ? end - 4 : end - 3;
        }
        int figures = t.isWord(end, "pm") || t.isWord(end, "am") ? end - 1 : end;
        if (!t.isNumber(figures) || figures == end && !t.isMark(end - 1, ':')) {
            return end;
        }
        // "5.30pm", "17:30"
        boolean minutes = (t.isMark(figures - 1, ':') || t.isMark(figures - 1, '.')) && t.isNumber(figures - 2);
        return minutes ? figures - 3 : figures - 1;
    }

    private static Preposition within(Tokens t, int k, DateExpression date, int begin, boolean label) {
        if (t.is(k, ON) && !date.isDay()) {
            // "the report on March 2017": a subject, no day
            return new Preposition(k, DateRelation.NONE, label);
        }
        boolean edge = date.edge() != Edge.NONE || t.is(date.from(), START_OR_END);
        if ((t.isWord(k, "at") || t.isWord(k, "towards")) && !edge) {
            // "at March 2017" counts stock; only with the end or start of a time is "at" a date
            return new Preposition(k, DateRelation.NONE, label);
        }
        int time = beforeTime(t, k - 1);
        if (time != k - 1 && t.is(time, BY) && time >= begin) {
            // "by 5pm on 31 March 2018"
            return new Preposition(time, DateRelation.BY, label);
        }
        if (t.isWord(k, "as")) {
            // "as March 2017 figures show"
            return new Preposition(k, DateRelation.NONE, label);
        }
        if (k - 1 >= begin && t.is(k - 1, FROM) && !t.isWord(k - 1, "from") && !t.isWord(k - 1, "effective")) {
            // "starting in April 2018"
            return new Preposition(k - 1, DateRelation.FROM, label);
        }
        // "in March 2017", "on 31 May 2017", "during 2018-19"
        return new Preposition(k, DateRelation.AT, label);
    }

    private static Preposition beforeOrAfter(Tokens t, int k, int begin, boolean label) {
        boolean or = k - 2 >= begin && t.isWord(k - 1, "or") && (t.is(k - 2, ON) || t.is(k - 2, BY) || t.is(k - 2, IN));
        if (!t.is(k, BEFORE)) {
            return or
                    // "on or after 1 May 2018"
                    ? new Preposition(k - 2, DateRelation.FROM, label)
                    // "after May 2018"
                    : new Preposition(k, DateRelation.AFTER, label);
        }
        if (or) {
            // "on or before 1 July 2020"
            return new Preposition(k - 2, DateRelation.BY, label);
        }
        return t.isWord(k - 1, "not")
                // "not before May 2018"
                ? new Preposition(k - 1, DateRelation.FROM, label)
                // "before March 2017"
                : new Preposition(k, DateRelation.BEFORE, label);
    }
}
