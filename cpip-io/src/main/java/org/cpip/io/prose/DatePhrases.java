package org.cpip.io.prose;

import static org.cpip.io.prose.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.cpip.io.prose.DateCore.Edge;
import org.cpip.io.prose.DateCore.Form;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;

/** Finds the dates of one sentence with the words that tie them to it, in one pass over its tokens. */
final class DatePhrases {

    private static final long OPENERS = FOLLOWING.bit | AFTER.bit | BY.bit | BEFORE.bit | TIMES.bit;

    private final Tokens t;
    private final boolean cell;
    private final DateGrammar grammar;
    private final Doubts doubts;
    private final List<DatePhrase> found = new ArrayList<>(2);
    private int afterEvent = -1;
    private int byEvent = -1;
    private int sinceEvent = -1;

    DatePhrases(Tokens tokens, boolean cell, Doubts doubts) {
        this.t = tokens;
        this.cell = cell;
        this.grammar = new DateGrammar(tokens, cell);
        this.doubts = doubts;
    }

    /** The phrases between two tokens, in the order of the text. */
    List<DatePhrase> find(int begin, int end) {
        afterEvent = -1;
        byEvent = -1;
        sinceEvent = -1;
        int i = begin;
        while (i < end) {
            if (t.isMasked(i)) {
                i++;
                continue;
            }
            DateCore core = t.isNumber(i) || t.isAny(i, DateGrammar.STARTS) || t.isWord(i) && isFiscal(i)
                    ? grammar.at(i)
                    : null;
            if (core != null && core.to() <= end) {
                DateCore whole = withEnd(inWeek(inListedYear(core, end)), begin, end);
                place(whole, begin, end);
                i = Math.max(whole.to(), i + 1);
            } else {
                watch(i, begin, end);
                i++;
            }
        }
        closeEvents(end);
        return found;
    }

    private boolean isFiscal(int i) {
        char c = t.text.charAt(t.start[i]);
        return (c == 'F' || c == 'f') && t.length(i) >= 4;
    }

    /** Joins "May" and "July 2019" in "May to July 2019". */
    private DateCore withEnd(DateCore first, int begin, int end) {
        int link = first.to();
        boolean between = t.is(link, AND) && t.is(leftOfThe(first.from()), BETWEEN);
        boolean slash = t.isMark(link, '/') && first.year() < 0;
        boolean until = t.is(link, TO) || t.is(link, UNTIL) || t.isDash(link) || between || slash;
        if (!until || first.edge() == Edge.END && !between || link >= end) {
            return first;
        }
        int next = t.is(link + 1, THE) ? link + 2 : link + 1;
        DateCore last = grammar.at(next);
        if (last == null || !last.isComplete() || last.to() > end || isLabel(last)) {
            return first;
        }
        DateCore start = first;
        if (first.year() < 0) {
            if (first.form() == Form.QUARTER || first.form() == Form.HALF || last.form() == Form.YEAR) {
                return first;
            }
            start = first.inYear(last.year());
            if (start.isComplete() && start.first().first().isAfter(last.last().last())) {
                start = first.inYear(last.year() - 1);
            }
        }
        boolean ordered =
                start.isComplete() && !start.first().first().isAfter(last.last().last());
        return ordered
                ? DateCore.interval(first.from(), last.to(), start.first(), last.last())
                        .withEdge(Edge.NONE)
                : first;
    }

    /** "w/c 12 March 2018" is any day of seven. */
    private DateCore inWeek(DateCore core) {
        boolean week = core.form() == Form.DAY && core.year() >= 0 && Tie.beforeWeek(t, core.from()) != core.from() - 1;
        return week
                ? DateCore.interval(
                        core.from(),
                        core.to(),
                        core.first(),
                        EdtfDate.ofDay(core.first().first().plusDays(6)))
                : core;
    }

    /** Gives the months of "in March, May and June 2018" their year. */
    private DateCore inListedYear(DateCore core, int end) {
        if (core.year() >= 0 || core.form() != Form.MONTH) {
            return core;
        }
        int next = core.to();
        for (int months = 1; months < 12; months++) {
            int link = next;
            next = t.isMark(next, ',') ? next + 1 : next;
            next = t.is(next, AND) ? next + 1 : next;
            DateCore listed = next > link && next < end && t.is(next, MONTH) ? grammar.at(next) : null;
            if (listed == null || listed.form() != Form.MONTH || listed.to() > end) {
                return core;
            }
            if (listed.year() >= 0) {
                return core.inYear(listed.year());
            }
            next = listed.to();
        }
        return core;
    }

    /** Whether only "and" or a comma stands between a date and the phrase before, as in "in March, May and June 2018". */
    private boolean isListed(DateCore core) {
        if (found.isEmpty()) {
            return false;
        }
        int link = found.get(found.size() - 1).to();
        int next = t.isMark(link, ',') ? link + 1 : link;
        next = t.is(next, AND) ? next + 1 : next;
        return next == core.from() && next > link;
    }

    private int leftOfThe(int from) {
        return t.is(from - 1, THE) ? from - 2 : from - 1;
    }

    private void place(DateCore core, int begin, int end) {
        Tie tie = Tie.before(t, core, begin);
        if (core.form() == Form.IMPOSSIBLE) {
            doubts.impossibleDay(core.from(), core.to());
        } else if (core.form() == Form.UNCERTAIN_YEAR) {
            if (tie.relation() != Relation.NONE && tie.relation() != Relation.BARE || cell) {
                doubts.uncertainYear(tie.from(), core.to());
            }
        } else if (core.year() < 0) {
            incomplete(core, tie);
        } else {
            complete(core, tie, begin, end);
        }
    }

    private void incomplete(DateCore core, Tie tie) {
        boolean tied = tie.relation() != Relation.NONE && tie.relation() != Relation.BARE;
        if (cell || tied && !tie.label()) {
            doubts.yearMissing(tie.from(), core.to());
        }
    }

    private void complete(DateCore core, Tie tie, int begin, int end) {
        Relation relation = tie.relation();
        if (relation == Relation.BARE && !cell && isListed(core)) {
            relation = found.get(found.size() - 1).relation();
        } else if (relation == Relation.BARE && !cell && !standsAlone(core, begin, end)) {
            relation = Relation.NONE;
        }
        if ((relation == Relation.NONE || relation == Relation.AT && sinceEvent >= 0) && !cell
                || !cell && (tie.label() || isLabel(core))) {
            return;
        }
        if (core.form() == Form.AMBIGUOUS_DAY) {
            doubts.dayFirst(core.from(), core.to(), core.first());
        }
        int from = tie.from();
        int to = core.to();
        if (relation == Relation.AT && byEvent >= 0) {
            from = byEvent;
            relation = Relation.BY_EVENT;
        } else if (relation == Relation.AT && afterEvent >= 0) {
            from = afterEvent;
            relation = Relation.AFTER_EVENT;
        }
        if (t.isWord(to, "onwards") || t.isWord(to, "onward")) {
            to++;
            relation = Relation.FROM;
        }
        found.add(new DatePhrase(from, to, core.from(), periodOf(core, relation), relation));
        afterEvent = -1;
        byEvent = -1;
    }

    private static EdtfPeriod periodOf(DateCore core, Relation relation) {
        return switch (relation) {
            case BY, UNTIL, BY_EVENT -> EdtfPeriod.until(core.last());
            case BEFORE -> EdtfPeriod.until(core.edge() == Edge.END ? core.last() : Days.before(core.first()));
            case FROM, AFTER_EVENT -> EdtfPeriod.from(core.first());
            case AFTER -> EdtfPeriod.from(core.edge() == Edge.START ? core.first() : Days.after(core.last()));
            case AT, BETWEEN, TARGET, BARE, NONE ->
                core.end().isPresent() && !core.first().equals(core.last())
                        ? EdtfPeriod.between(core.first(), core.last())
                        : EdtfPeriod.of(core.first());
        };
    }

    /** A year that only labels or counts: "in 2018 prices", "by 2000 homes", "2018-based". */
    private boolean isLabel(DateCore core) {
        if (core.form() != Form.YEAR && core.form() != Form.INTERVAL || core.isDay()) {
            return false;
        }
        int next = core.to();
        return t.is(next, LABELLED) || t.isDash(next) && t.isGlued(next) && t.isGlued(next + 1);
    }

    /** A date without a preposition counts when marks set it off: "March 2017: publish", "(March 2017)". */
    private boolean standsAlone(DateCore core, int begin, int end) {
        int next = core.to();
        int before = core.from() - 1;
        if (core.form() == Form.YEAR
                || core.form() == Form.INTERVAL && core.first().part() == 0) {
            // "within the same timescale (2030)"
            return t.is(before - 1, DUE) && (t.isMark(before, '(') || t.isMark(before, '['));
        }
        boolean closed = next >= end || t.isMark(next) && !t.isMark(next, '\'') && !t.isMark(next, '\u2019');
        if (before < begin || t.is(before, DUE)) {
            return closed;
        }
        boolean inBrackets =
                t.isMark(before, '(') && t.isMark(next, ')') || t.isMark(before, '[') && t.isMark(next, ']');
        boolean atEnd = next >= end || next + 1 >= end && t.isMark(next, '.');
        return inBrackets || atEnd && (t.isMark(before, ',') || t.isMark(before, ':') || t.isDash(before));
    }

    /** Remembers where "following ..." or "by the time ..." began, until a clause ends. */
    private void watch(int i, int begin, int end) {
        if (t.isMark(i)) {
            char c = t.text.charAt(t.start[i]);
            if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') {
                closeEvents(i);
            }
            return;
        }
        if (t.is(i, WILL) && afterEvent >= 0) {
            closeEvents(i);
        }
        if (!t.isAny(i, OPENERS)) {
            if (t.is(i, SINCE) && !t.isWord(i + 1, "then")) {
                sinceEvent = i;
            } else if (t.isWord(i)) {
                Relative.at(t, i, begin, end, doubts);
            }
        } else if (Relative.opensAfter(t, i)) {
            afterEvent = i;
        } else if (Relative.opensBy(t, i)) {
            byEvent = t.isWord(i, "to") ? i - 1 : i;
        }
    }

    private void closeEvents(int i) {
        if (afterEvent >= 0 && !cell) {
            doubts.relative(afterEvent, trimmed(afterEvent, i));
        } else if (byEvent >= 0 && !cell && Relative.isDeadline(t, byEvent)) {
            doubts.relative(byEvent, trimmed(byEvent, i));
        }
        afterEvent = -1;
        byEvent = -1;
        sinceEvent = -1;
    }

    private int trimmed(int from, int to) {
        int end = Math.min(to, from + 20);
        while (end > from + 1 && t.isMark(end - 1)) {
            end--;
        }
        return end;
    }
}
