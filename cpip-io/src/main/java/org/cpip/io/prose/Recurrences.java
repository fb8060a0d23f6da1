package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Set;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.Recurrence.Unit;
import org.jspecify.annotations.Nullable;

/** Finds how often a sentence promises something: "annually", "an annual report", "every six months", "twice a year". */
final class Recurrences {

    private static final int REACH = 12;
    private static final long STARTS = ADVERB_OF_RECURRENCE.bit
            | ADJECTIVE_OF_RECURRENCE.bit
            | SHORT_RECURRENCE.bit
            | EVERY.bit
            | TIMES.bit
            | NUMERAL.bit;
    private static final long EVERY_WHAT = NUMERAL.bit | ORDINAL.bit | FISCAL.bit | MONTH.bit | SEASON.bit | UNIT.bit;

    /** What is counted by the year: "an annual saving" says how much, not how often. */
    private static final Set<String> MEASURES = Set.of(
            "saving savings cost costs budget budgets target targets increase increases growth income rate rates average limit"
                    .concat(
                            " cap fee fees turnover total leave allowance salary value spend spending amount reduction percentage")
                    .concat(" grant funding uplift temperature")
                    .split(" "));

    private final Tokens t;

    private final boolean cell;

    Recurrences(Tokens tokens) {
        this(tokens, false);
    }

    /** For a text; in the cell of a date column nothing has to say what comes round. */
    Recurrences(Tokens tokens, boolean cell) {
        this.t = tokens;
        this.cell = cell;
    }

    /** A recurrence and its tokens. */
    record Found(int from, int to, Recurrence recurrence, String rule) {}

    /** The first recurrence between two tokens, or null. */
    @Nullable
    Found find(int begin, int end) {
        if (!t.haveAny(STARTS)) {
            return null;
        }
        for (int i = begin; i < end; i++) {
            if (t.isAny(i, STARTS) && !t.isMasked(i)) {
                // of "in the Annual Port Report 2018" the words are a name's
                Found found = at(i, begin, end);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Found at(int i, int begin, int end) {
        if (t.is(i, TIMES) || t.is(i, NUMERAL)) {
            // "twice a year", "three times a year"
            return times(i, begin, end);
        }
        if (t.is(i, EVERY)) {
            // "every year"
            return every(i, begin, end);
        }
        // "published annually", "they will meet weekly"; "annually" alone may say how fast homes are built
        boolean adverb = t.isAny(i, ADVERB_OF_RECURRENCE.bit | SHORT_RECURRENCE.bit) && hasWork(i, begin);
        if (!adverb && !isAdjective(i, begin, end)) {
            // "the annual survey"
            return null;
        }
        if (t.is(i, SHORT_RECURRENCE)) {
            // "published weekly", "a fortnightly bulletin"
            return found(i, i + 1, t.value(i), Unit.DAY, "recurrence.adverb");
        }
        boolean prefix = t.isDash(i - 1) && i - 2 >= begin && t.isWord(i - 2);
        // "an annual report" has the adjective, "published annually" the adverb
        String rule = t.is(i, ADJECTIVE_OF_RECURRENCE) && !adverb ? "recurrence.adjective" : "recurrence.adverb";
        return inMonths(prefix ? i - 2 : i, i + 1, prefix ? prefixed(i - 2, t.value(i)) : t.value(i), rule);
    }

    /** The months of a word with a hyphen and another word before it; 0 when they are nothing together. */
    private int prefixed(int from, int months) {
        if (t.is(from, NUMERAL)) {
            // "published six-monthly", "published two-yearly"
            return months * t.value(from);
        }
        if (t.is(from, QUARTER_OR_HALF) || t.isWord(from, "semi")) {
            // "published half-yearly", "published semi-annually"
            return months / 2;
        }
        // "published bi-annually", "published non-annually"
        return t.isWord(from, "bi") && months == 12 ? 6 : 0;
    }

    /** "annual report", "an annual cycle of reporting", "on a quarterly basis"; not "the annual survey". */
    private boolean isAdjective(int i, int begin, int end) {
        if (cell) {
            // "Annual", "Quarterly, from April 2018"
            return true;
        }
        if (t.is(i - 1, THE) || t.isWord(i - 1, "this") || t.isWord(i - 1, "that") || t.isCapital(i) && i > begin) {
            // one that is there already: "the annual report", "this annual report", "Read Annual Report"
            return false;
        }
        boolean indefinite = t.isWord(i - 1, "a") || t.isWord(i - 1, "an") || i == begin;
        for (int k = i + 1; k < Math.min(end, i + 5) && (t.isWord(k) || t.isDash(k)); k++) {
            if (t.is(k, PERIODIC_NOUN)) {
                // "an annual report", "an annual cycle of reporting", "on a quarterly basis"
                return true;
            }
            if (isMeasure(k) || t.is(k, FUNCTION)) {
                // "an annual saving", "an annual budget": how much, not how often
                break;
            }
        }
        boolean measure = isMeasure(i + 1) || isMeasure(i + 2);
        // "We will hold an annual festival", "Yearly tables are published": one that is promised, whatever it is
        return indefinite
                && !measure
                && t.isWord(i + 1)
                && (isPromised(i, begin) || i == begin && hasWorkAfter(i, end));
    }

    /** Whether a promise stands before the word: "We will hold an annual ...", "Hold an annual ...". */
    private boolean isPromised(int i, int begin) {
        for (int k = i - 1; k >= Math.max(begin, i - REACH); k--) {
            if (t.is(k, WILL) || t.isWord(k, "to") && isCommitted(k - 1)) {
                return true;
            }
        }
        return i > begin && t.is(begin, VERB);
    }

    /** "We commit to publishing figures every quarter", "We are committed to meeting every month". */
    private boolean isCommitted(int i) {
        return t.isWord(i, "commit")
                || t.isWord(i, "committed")
                || t.isWord(i, "commits")
                || t.isWord(i, "pledge")
                || t.isWord(i, "promise");
    }

    private boolean isMeasure(int i) {
        return t.isWord(i) && MEASURES.contains(t.text(i, i + 1).toLowerCase(Locale.ROOT));
    }

    private boolean hasWorkAfter(int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + REACH); k++) {
            if (t.is(k, REPORTING_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is reported, reviewed, published before the word, as far as one can tell. */
    private boolean hasWork(int i, int begin) {
        if (cell) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(begin, i - REACH); k--) {
            if (t.isAny(k, REPORTING_WORD.bit | PERIODIC_NOUN.bit)
                    || t.isWord(k, "meet")
                    || t.isWord(k, "held")
                    || t.isWord(k, "hold")
                    || t.isWord(k, "monitored")
                    || t.isWord(k, "monitor")
                    || t.isWord(k, "reviewed")
                    || t.isWord(k, "refreshed")
                    || t.isWord(k, "submit")
                    || t.isWord(k, "collected")
                    || t.isWord(k, "reconvene")
                    || t.isWord(k, "convene")) {
                // "published annually", "reviewed every year", "they meet every month"
                return true;
            }
        }
        return false;
    }

    /** "twice a year", "once every two years", "three times a year". */
    private @Nullable Found times(int i, int begin, int end) {
        int k = i + 1;
        int count = t.value(i);
        if (t.is(i, NUMERAL)) {
            if (!t.isWord(k, "times")) {
                // "two reports"
                return null;
            }
            // "reported three times a year"
            k++;
        }
        if (t.is(k, ADVERB_OF_RECURRENCE) && t.value(k) % count == 0) {
            // "reported twice yearly"
            return hasWork(i, begin) ? inMonths(i, k + 1, t.value(k) / count, "recurrence.times") : null;
        }
        if (!t.is(k, EVERY) && !t.isWord(k, "a") || !hasWork(i, begin) && !isPromised(i, begin)) {
            // "reported twice daily", "We build homes once a year"; "We will inspect the piers twice a year" is a
            // promise
            return null;
        }
        int unit = k + 1;
        int several = 1;
        if (t.is(unit, NUMERAL) || t.isNumber(unit)) {
            // "reported once every two years"
            several = t.value(unit);
            unit++;
        }
        if (!t.is(unit, UNIT) || unit >= end || several < 1 || several > 100) {
            // "reported once a decade"
            return null;
        }
        // "reported twice a year" is every six months; "reported five times a year" is no whole number of months
        int months = t.value(unit) * several;
        return months > 0 && months % count == 0 ? inMonths(i, unit + 1, months / count, "recurrence.times") : null;
    }

    /** "every year", "each quarter", "every six months", "every other year", "per year" only after "once" and the like. */
    private @Nullable Found every(int i, int begin, int end) {
        if (!t.isNumber(i + 1) && !t.isAny(i + 1, EVERY_WHAT) && !t.isWord(i + 1, "other")) {
            // "each of them"
            return null;
        }
        if (t.isWord(i, "per") || !hasWork(i, begin) && !isPromised(i, begin) && i > begin) {
            // "homes per year", "We build homes every year"; "We will answer 300 letters each year" is a promise
            return null;
        }
        int unit = i + 1;
        int several = 1;
        if (t.is(unit, NUMERAL) || t.isNumber(unit)) {
            // "reported every six months"
            several = t.value(unit++);
        } else if (t.isWord(unit, "other") || t.isWord(unit, "second")) {
            // "reported every other year"
            several = 2;
            unit++;
        } else if (t.is(unit, FISCAL)) {
            // "reported every financial year"
            unit++;
        }
        boolean named = t.is(unit, MONTH) && t.isCapital(unit) || t.is(unit, SEASON) && !t.isWord(unit, "fall");
        if (named && several <= 2 && unit == i + several && unit < end && isLastWord(unit)) {
            // "published every June", "We will dredge the harbour each spring"
            return found(i, unit + 1, several, Unit.YEAR, "recurrence.every");
        }
        if (!t.is(unit, UNIT) || unit >= end || several < 1 || several > 100) {
            // "reported every ward"
            return null;
        }
        if (t.value(unit) == 0) {
            // "reported every two weeks", "reported every day"
            boolean week = t.isWord(unit, "week") || t.isWord(unit, "weeks");
            return found(i, unit + 1, several, week ? Unit.WEEK : Unit.DAY, "recurrence.every");
        }
        return inMonths(i, unit + 1, several * t.value(unit), "recurrence.every");
    }

    /** Not in "every winter visitor", "each April 2031". */
    private boolean isLastWord(int i) {
        return !t.isYear(i + 1)
                && (!t.isWord(i + 1)
                        || t.isAny(i + 1, FUNCTION.bit | AND.bit | WILL.bit)
                        || t.isWord(i + 1, "between"));
    }

    private @Nullable Found inMonths(int from, int to, int months, String rule) {
        if (months < 1) {
            // "published half-monthly"
            return null;
        }
        // "published two-yearly", "published quarterly", "published six-monthly"
        return months % 12 == 0
                ? found(from, to, months / 12, Unit.YEAR, rule)
                : months % 3 == 0 && months < 6
                        ? found(from, to, 1, Unit.QUARTER, rule)
                        : found(from, to, months, Unit.MONTH, rule);
    }

    private Found found(int from, int to, int every, Unit unit, String rule) {
        // "published fortnightly"
        boolean weeks = unit == Unit.DAY && every % 7 == 0;
        Recurrence recurrence = Recurrence.of(weeks ? every / 7 : every, weeks ? Unit.WEEK : unit, t.text(from, to));
        return new Found(from, to, recurrence, rule);
    }
}
