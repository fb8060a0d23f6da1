package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.time.LocalDate;
import org.cpip.io.prose.DateExpression.Edge;
import org.cpip.io.prose.DateExpression.Form;
import org.cpip.model.date.EdtfDate;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;
import org.jspecify.annotations.Nullable;

/** Reads one date at one token: what the kinds of words allow, without looking at what stands before it. */
final class DateGrammar {

    /** The kinds of words that a date can begin with. */
    static final long STARTS = MONTH.bit
            | WEEKDAY.bit
            | SEASON.bit
            | ORDINAL.bit
            | PERIOD_LABEL.bit
            | FISCAL.bit
            | ACADEMIC.bit
            | EARLY_OR_LATE.bit
            | START_OR_END.bit
            | UNIT.bit
            | QUARTER_OR_HALF.bit;

    private final Tokens t;
    private final boolean cell;
    private final YearGrammar years;
    private final QuarterGrammar quarters;

    /**
     * A grammar for one text.
     *
     * @param cell whether the text is the cell of a date column, where years may have two digits
     */
    DateGrammar(Tokens tokens, boolean cell) {
        this.t = tokens;
        this.cell = cell;
        this.years = new YearGrammar(tokens);
        this.quarters = new QuarterGrammar(tokens, years);
    }

    /** The date that begins at a token, or null. Looks a bounded number of tokens ahead. */
    @Nullable
    DateExpression at(int i) {
        return at(i, 0);
    }

    private @Nullable DateExpression at(int i, int depth) {
        if (t.isNumber(i)) {
            // "2017", "31 May 2017"
            DateExpression date = t.isYear(i) ? years.at(i, i) : t.isDay(i) ? atDay(i, i) : null;
            // "31/32"
            return date == null ? years.shortPair(i, cell) : date;
        }
        if (!t.isWord(i)) {
            // "the end of (May 2018)": a mark begins no date, the next token may
            return null;
        }
        if (!t.isAny(i, STARTS)) {
            // "Christmas 2031", "FY19"
            DateExpression feast = Feasts.at(t, i);
            return feast != null ? feast : years.isLabel(i) ? years.label(i) : null;
        }
        DateExpression date = atPeriod(i);
        if (date == null && t.is(i, WEEKDAY)) {
            // "Monday 12 March 2018"
            date = atWeekday(i);
        }
        if (date == null && depth < 2 && (t.is(i, EARLY_OR_LATE) || t.is(i, START_OR_END))) {
            // "early 2018", "mid-2018", "the end of May 2018"; twice at most: "the end of early 2018"
            date = atModifier(i, depth);
        }
        return date;
    }

    private @Nullable DateExpression atPeriod(int i) {
        if (t.is(i, MONTH)) {
            // "May 2018"
            return atMonth(i);
        }
        if (t.is(i, QUARTER_OR_HALF)) {
            // "quarter 1 of 2018-19", "quarter two of 2019"; before the units, of which a quarter is one, too
            boolean numbered = (t.isNumber(i + 1) || t.is(i + 1, NUMERAL))
                    && t.value(i + 1) >= 1
                    && t.value(i + 1) <= 12 / t.value(i);
            return numbered ? quarters.of(i, i + 2, t.value(i + 1), t.value(i)) : null;
        }
        if (t.is(i, UNIT)) {
            // "year-end 2018"
            return t.isWord(i, "year") ? atYearEnd(i) : null;
        }
        if (t.is(i, SEASON)) {
            // "summer 2018"
            return atSeason(i);
        }
        if (t.is(i, PERIOD_LABEL)) {
            // "Q3 2019", "H1 2019"
            return quarters.of(i, i + 1, t.value(i) % 10, t.value(i) > 10 ? 6 : 3);
        }
        if (t.is(i, ORDINAL)) {
            // "first quarter of 2019", "first week of March 2018"
            DateExpression quarter = quarters.atOrdinal(i, i + 1, t.value(i));
            return quarter == null ? atPartOfMonth(i) : quarter;
        }
        // "financial year 2018-19", "FY 2018-19"
        return t.is(i, FISCAL) || t.is(i, ACADEMIC) ? years.named(i) : null;
    }

    /** "first week of March 2018": its first seven days; "last day of July 2018". */
    private @Nullable DateExpression atPartOfMonth(int i) {
        boolean day = t.isWord(i + 1, "day");
        if (!day && !t.isWord(i + 1, "week") || !t.is(i + 2, OF) || !t.is(i + 3, MONTH)) {
            return null;
        }
        DateExpression month = atMonth(i + 3);
        if (month == null || month.year() < 0 || month.isDay()) {
            return null;
        }
        LocalDate last = month.last().last();
        int length = day ? 1 : 7;
        int from = t.value(i) < 0 ? last.getDayOfMonth() - length + 1 : 1 + (t.value(i) - 1) * length;
        LocalDate first = last.withDayOfMonth(from);
        return day
                ? DateExpression.day(i, month.to(), first.getYear(), first.getMonthValue(), from)
                : DateExpression.interval(
                        i, month.to(), EdtfDate.ofDay(first), EdtfDate.ofDay(first.plusDays(length - 1L)));
    }

    /** "year-end 2018", "year end 2018": the end of that year. */
    private @Nullable DateExpression atYearEnd(int i) {
        int end = t.isDash(i + 1) ? i + 2 : i + 1;
        return t.isWord(end, "end") && t.isYear(end + 1)
                ? DateExpression.of(i, end + 2, Form.YEAR, t.value(end + 1), 0, 0)
                        .withEdge(Edge.END)
                : null;
    }

    private @Nullable DateExpression atModifier(int i, int depth) {
        // "end of May 2018", "mid-2018"
        int next = i + 1;
        boolean joined = t.is(next, OF) || t.isDash(next);
        if (joined) {
            next++;
        }
        if (t.is(next, THE) && joined) {
            // "the end of the first quarter of 2019"
            next++;
        }
        if (t.is(i, START_OR_END) && !joined && !t.isWord(i, "end")) {
            // "start 2018": of these words only "end" may stand without "of"
            return null;
        }
        // "mid-year 2031"
        DateExpression date = joined && t.isWord(next, "year") && t.isYear(next + 1)
                ? DateExpression.of(next, next + 2, Form.YEAR, t.value(next + 1), 0, 0)
                : at(next, depth + 1);
        if (date == null) {
            // "the end of the programme"
            return null;
        }
        // "before the end of 2018" takes in its last day, "after the start of 2018" its first
        Edge edge = t.isWord(i, "end") || t.isWord(i, "close")
                ? Edge.END
                : t.isWord(i, "start") || t.isWord(i, "beginning") ? Edge.START : Edge.NONE;
        return date.startingAt(i).withEdge(edge);
    }

    private @Nullable DateExpression atWeekday(int i) {
        int next = i + 1;
        if (t.isMark(next, '.') || t.isMark(next, ',')) {
            // "Fri. 2 March 2018", "Friday, 2 March 2018"
            next++;
        }
        if (t.is(next, THE)) {
            // "Friday the 2nd of March 2018"
            next++;
        }
        DateExpression day = t.isDay(next) ? atDay(i, next) : t.is(next, MONTH) ? atMonth(next) : null;
        // "Friday 30 February 2018" is kept to be reported; in "Monday March meeting" there is no day
        return day == null || !day.isDay() && day.form() != Form.IMPOSSIBLE ? null : day.startingAt(i);
    }

    /** "31 May 2017", "31st of May, 2017", "31-May-17", "1 to 5 May 2018", "31/05/2017", "1st quarter of 2019". */
    private @Nullable DateExpression atDay(int from, int i) {
        DateExpression numeric = numeric(from, i);
        if (numeric != null) {
            // "31/05/2017"
            return numeric;
        }
        int next = i + 1;
        if (t.isAdjacent(next) && isOrdinalEnding(next)) {
            next++;
            if (t.is(next, QUARTER_OR_HALF) && t.value(i) <= 4) {
                // "1st quarter of 2019"
                return quarters.atOrdinal(from, next, t.value(i));
            }
        }
        if (t.is(next, TO) || t.isDash(next)) {
            // "1 to 5 May 2018", "1st-5th May 2018"
            DateExpression last = t.isDay(next + 1) ? singleDay(next + 1, afterOrdinal(next + 1)) : null;
            if (last != null && last.form() == Form.DAY && last.year() >= 0 && t.value(i) < last.day()) {
                // "1 to 5 May 2018"
                return DateExpression.interval(
                        from, last.to(), new EdtfDate(last.year(), last.part(), t.value(i)), last.last());
            }
        }
        DateExpression day = singleDay(i, next);
        // "31 May 2017", "31st May 2017"; of "5 to 1 May 2018" only the second day is read, for it is no range
        return day == null ? null : day.startingAt(from);
    }

    private int afterOrdinal(int i) {
        return t.isAdjacent(i + 1) && isOrdinalEnding(i + 1) ? i + 2 : i + 1;
    }

    private @Nullable DateExpression singleDay(int i, int next) {
        // "31st of May 2017", "31-May-2017", "31/May/2017"
        int month = t.is(next, OF) || t.isDash(next) || t.isMark(next, '/') ? next + 1 : next;
        if (!t.is(month, MONTH)) {
            // "12 homes"
            return null;
        }
        // "31 Aug. 2017"
        int after =
                t.isMark(month + 1, '.') && t.length(month) <= 4 && !t.endsSentence(month + 1) ? month + 2 : month + 1;
        int year = yearAfter(after);
        if (year < 0 && !t.isCapital(month)) {
            // "2 march past": in small letters, month and day are too often something else
            return null;
        }
        return year < 0
                // "31 May" has no year, "31 May 2017" has
                ? DateExpression.day(i, month + 1, -1, t.value(month), t.value(i))
                : DateExpression.day(i, year + 1, years.value(year), t.value(month), t.value(i));
    }

    /** The token of a year, directly or after a comma, a hyphen or "of"; -1 when there is none. */
    private int yearAfter(int i) {
        // "31 May, 2017", "31-May-2017", "May of 2017"
        int year = t.isMark(i, ',') || t.isDash(i) || t.is(i, OF) || t.isMark(i, '/') ? i + 1 : i;
        boolean apostrophe = t.isMark(year, '\'') || t.isMark(year, '\u2019') || t.isMark(year, '\u2018');
        if (apostrophe) {
            // "May '17"
            year++;
        }
        // in a cell: "31-May-17"
        return t.isYear(year) || (cell || apostrophe) && t.isNumber(year) && t.length(year) == 2 ? year : -1;
    }

    /** "31/05/2017", "31.05.2017", "31-05-2017": day first, unless only month first makes a date. */
    private @Nullable DateExpression numeric(int from, int i) {
        if (cell && t.isMark(i + 1, '/') && t.isYear(i + 2) && t.value(i) <= 12) {
            // "05/2017"
            return DateExpression.of(from, i + 3, Form.MONTH, t.value(i + 2), t.value(i), 0);
        }
        // "31/05/2017", "31.05.2017", "31-05-2017": no spaces, and twice the same mark
        boolean shape = t.isAdjacent(i + 1)
                && t.isAdjacent(i + 2)
                && t.isAdjacent(i + 3)
                && t.isAdjacent(i + 4)
                && t.isDay(i + 2)
                // "by 31.03.18", "due 30/06/18": both other figures are there, so that two are a year in a sentence too
                && (t.isYear(i + 4) || t.isNumber(i + 4) && t.length(i + 4) == 2);
        boolean version = !cell && shape && t.length(i + 4) == 2 && t.isMark(i + 1, '.') && t.length(i + 2) < 2;
        if (version
                || !shape
                || !isSeparator(i + 1)
                || t.text.charAt(t.start[i + 1]) != t.text.charAt(t.start[i + 3])) {
            // "12 homes in 3 towns", "1/2 of the sites"
            return null;
        }
        int year = years.value(i + 4);
        int first = t.value(i);
        int second = t.value(i + 2);
        if (first <= 12 && second > 12) {
            // "05/31/2017" can only be month first
            return DateExpression.day(from, i + 5, year, first, second);
        }
        if (t.order.isPresent()) {
            // "03/04/2017", and somebody said which it is
            boolean dayFirst = t.order.get() == DateOrder.DAY_FIRST || first > 12;
            return DateExpression.day(from, i + 5, year, dayFirst ? second : first, dayFirst ? first : second);
        }
        DateExpression day = DateExpression.day(from, i + 5, year, second, first);
        // "03/04/2017" is read as 3 April and said to be unsure; "31/05/2017" and "04/04/2017" are sure
        return day.form() == Form.DAY && first <= 12 && first != second
                ? DateExpression.of(from, i + 5, Form.AMBIGUOUS_DAY, year, second, first)
                : day;
    }

    private boolean isSeparator(int i) {
        return t.isMark(i, '/') || t.isMark(i, '.') || t.isDash(i);
    }

    private boolean isOrdinalEnding(int i) {
        return t.isWord(i, "st") || t.isWord(i, "nd") || t.isWord(i, "rd") || t.isWord(i, "th");
    }

    /** "March 2017", "May 31, 2017", "March"; a small letter ("may", "march") only with a year. */
    private @Nullable DateExpression atMonth(int i) {
        // "Aug. 2017": not the full stop of a sentence
        int next = t.isMark(i + 1, '.') && t.length(i) <= 4 && !t.endsSentence(i + 1) ? i + 2 : i + 1;
        if (t.isDay(next) && !(cell && t.isDash(next - 1))) {
            int year = yearAfter(afterOrdinal(next));
            if (year >= 0) {
                // "May 31, 2017", "May 31st, 2017"
                return DateExpression.day(i, year + 1, years.value(year), t.value(i), t.value(next));
            }
            if (!cell) {
                // "on May 31"; "may 31 people" names no day
                return t.isCapital(i) ? DateExpression.day(i, afterOrdinal(next), -1, t.value(i), t.value(next)) : null;
            }
        }
        int year = yearAfter(next);
        if (year >= 0) {
            // "March 2017", "Mar-17"
            return DateExpression.of(i, year + 1, Form.MONTH, years.value(year), t.value(i), 0);
        }
        // "March", "in March"; in small letters "march" and "may" are verbs
        return t.isCapital(i) || cell ? DateExpression.of(i, i + 1, Form.MONTH, -1, t.value(i), 0) : null;
    }

    /** "summer 2017", "summer of 2017", "winter 2017-18" (the one that begins in 2017). */
    private @Nullable DateExpression atSeason(int i) {
        int year = yearAfter(i + 1);
        if (year < 0) {
            // "summer", "in summer"; "fall" alone is a verb
            return t.isWord(i, "fall") ? null : DateExpression.of(i, i + 1, Form.SEASON, -1, 20 + t.value(i), 0);
        }
        // "winter 2017-18": the two years are one winter, and it begins in the first
        int to = t.value(i) == 4 && years.isFollowedByNext(year) ? year + 3 : year + 1;
        return DateExpression.of(i, to, Form.SEASON, years.value(year), 20 + t.value(i), 0);
    }
}
