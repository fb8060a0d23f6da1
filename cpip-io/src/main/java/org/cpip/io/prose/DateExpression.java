package org.cpip.io.prose;

import java.util.Optional;
import org.cpip.model.date.EdtfDate;

/**
 * A date as it stands in the text, without its preposition.
 *
 * @param from first token
 * @param to one past the last token
 * @param form what was read
 * @param year the year; -1 when none is stated
 * @param part as in {@link EdtfDate}
 * @param day as in {@link EdtfDate}
 * @param end the last date of an interval; empty for one date
 * @param edge whether the words say the beginning or the end of it
 */
record DateExpression(int from, int to, Form form, int year, int part, int day, Optional<EdtfDate> end, Edge edge) {

    /** What kind of date it is. */
    enum Form {
        /** "31 May 2017", "31 May". */
        DAY,
        /** "May 2017", "May". */
        MONTH,
        /** "summer 2017". */
        SEASON,
        /** "Q3 2019". */
        QUARTER,
        /** "first half of 2020". */
        HALF,
        /** "2017". */
        YEAR,
        /** A financial year, a quarter of one, or several years: "2018-19", "Q1 2018-19", "2018-2021". */
        INTERVAL,
        /** A day that no calendar has: "31 June 2018". */
        IMPOSSIBLE,
        /** Read, but the order of day and month is a guess: "03/04/2017". */
        AMBIGUOUS_DAY,
        /** A fiscal or academic year, whose months depend on who says it: "FY2020". */
        UNCERTAIN_YEAR
    }

    /** Which end of it is meant. */
    enum Edge {
        /** "2018", "mid-2018": all of it. */
        NONE,
        /** "the start of 2018". */
        START,
        /** "the end of 2018". */
        END
    }

    static DateExpression of(int from, int to, Form form, int year, int part, int day) {
        return new DateExpression(from, to, form, year, part, day, Optional.empty(), Edge.NONE);
    }

    static DateExpression interval(int from, int to, EdtfDate start, EdtfDate end) {
        return new DateExpression(
                from, to, Form.INTERVAL, start.year(), start.part(), start.day(), Optional.of(end), Edge.NONE);
    }

    /** A day; {@link Form#IMPOSSIBLE} when the month has no such day. */
    static DateExpression day(int from, int to, int year, int month, int day) {
        boolean exists = DateArithmetic.exist(year, month, day);
        return of(from, to, exists ? Form.DAY : Form.IMPOSSIBLE, year, month, day);
    }

    /** April of the year to March of the next. */
    static DateExpression financialYear(int from, int to, int year) {
        return interval(from, to, new EdtfDate(year, 4, 0), new EdtfDate(year + 1, 3, 0));
    }

    /** Whether it can be turned into an EDTF value. */
    boolean isComplete() {
        return year >= 0 && form != Form.IMPOSSIBLE && form != Form.UNCERTAIN_YEAR;
    }

    boolean isDay() {
        return form == Form.DAY || form == Form.AMBIGUOUS_DAY || form == Form.INTERVAL && day != 0;
    }

    EdtfDate first() {
        return new EdtfDate(year, part, day);
    }

    EdtfDate last() {
        return end.orElseGet(this::first);
    }

    DateExpression startingAt(int token) {
        return new DateExpression(token, to, form, year, part, day, end, edge);
    }

    DateExpression endingAt(int token) {
        return new DateExpression(from, token, form, year, part, day, end, edge);
    }

    DateExpression withEdge(Edge newEdge) {
        return new DateExpression(from, to, form, year, part, day, end, newEdge);
    }

    DateExpression inYear(int newYear) {
        return isDay()
                ? day(from, to, newYear, part, day)
                : new DateExpression(from, to, form, newYear, part, day, end, edge);
    }
}
