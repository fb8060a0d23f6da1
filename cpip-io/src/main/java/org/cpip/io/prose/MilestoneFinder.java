package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.io.prose.Reading.FoundMilestone;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.jspecify.annotations.Nullable;

/** Makes milestones of the dates, recurrences and conditions of one sentence after another. */
final class MilestoneFinder {

    private static final EdtfPeriod NOWHERE = EdtfPeriod.of(EdtfDate.ofYear(0));

    private final Tokens t;
    private final Doubts doubts;
    private final Tenses tenses;
    private final Titles titles;
    private final Recurrences recurrences;
    private final Conditions conditions;
    private final DatePhrases dates;
    private final List<FoundMilestone> milestones = new ArrayList<>(2);
    private boolean recurring;
    private boolean conditional;

    MilestoneFinder(Tokens tokens, Doubts doubts) {
        this.t = tokens;
        this.doubts = doubts;
        this.tenses = new Tenses(tokens);
        this.titles = new Titles(tokens);
        this.recurrences = new Recurrences(tokens);
        this.conditions = new Conditions(tokens);
        this.dates = new DatePhrases(tokens, false, doubts);
    }

    void clear() {
        titles.clear();
        milestones.clear();
        recurring = false;
        conditional = false;
    }

    List<FoundMilestone> milestones() {
        return milestones;
    }

    /** Whether a milestone comes round. */
    boolean isRecurring() {
        return recurring;
    }

    /** Whether a promise hangs on a condition. */
    boolean isConditional() {
        return conditional;
    }

    /** Reads the sentence from one token to another. */
    void read(int begin, int end) {
        Conditions.Found condition = conditions.find(begin, end);
        // without a promise there is nothing to hang on a condition: "If it works, it is fine"
        conditional |= condition != null && hasPromise(begin, end);
        List<DatePhrase> phrases = promised(begin, end, condition);
        Recurrences.Found again = recurrences.find(begin, end);
        if (again == null && joinsSeries(phrases, begin)) {
            // "We will report quarterly. The next report is due in Q2 2031."
            return;
        }
        if (again != null && isAccountOfThePast(again, begin, end)) {
            // "It was published annually"
            again = null;
        }
        int repeated = again == null ? -1 : repeated(phrases, again);
        int before = milestones.size();
        for (int i = 0; i < phrases.size(); i++) {
            Recurrences.Found of = i == repeated ? again : null;
            // "From May 2018 we will report annually": the date is the first of the series
            add(phrases, i, of, condition, before, begin, end);
        }
        if (again != null) {
            recurring = true;
            if (repeated < 0) {
                // "We will report annually"
                addRecurring(again, condition, begin, end);
            }
        }
    }

    private boolean hasPromise(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (t.is(i, WILL)) {
                return true;
            }
        }
        return false;
    }

    private List<DatePhrase> promised(int begin, int end, Conditions.@Nullable Found condition) {
        List<DatePhrase> phrases = dates.find(begin, end);
        if (phrases.isEmpty()) {
            // most sentences hold no date
            return phrases;
        }
        // "We will build it if funds are found by May 2018"
        phrases.removeIf(phrase -> condition != null && condition.contains(phrase));
        phrases.removeIf(phrase -> {
            Tenses.Tense tense = tenses.tenseOf(phrase, begin, end);
            if (tense == Tenses.Tense.UNCLEAR) {
                // "Plan published in May 2018"
                doubts.doneOrDue(phrase.from(), phrase.to());
            }
            return tense != Tenses.Tense.PROMISED;
        });
        return withoutEvents(phrases, begin);
    }

    /** The date of an event at the head of a sentence goes when the promise has its own; one alone stays with a doubt. */
    private List<DatePhrase> withoutEvents(List<DatePhrase> phrases, int begin) {
        if (phrases.stream().noneMatch(phrase -> phrase.relation() == DateRelation.AFTER_EVENT)) {
            return phrases;
        }
        boolean own = phrases.stream().anyMatch(phrase -> phrase.relation() != DateRelation.AFTER_EVENT);
        if (own) {
            // "Following the election in May 2031, the board will meet in June 2031."; but two promises in
            // "The site will be judged following the pilot in May 2031 and, if it works, opened in 2032"
            // "... by June 2031, following the election in May 2031" is told after its own date
            List<Integer> ends = phrases.stream()
                    .filter(phrase -> phrase.relation() != DateRelation.AFTER_EVENT)
                    .map(DatePhrase::to)
                    .toList();
            phrases.removeIf(phrase -> phrase.relation() == DateRelation.AFTER_EVENT
                    && (phrase.from() == begin
                            || ends.contains(phrase.from())
                            || t.isMark(phrase.from() - 1, ',') && ends.contains(phrase.from() - 1)));
        } else {
            // "Following the close of the trial in March 2031, we will extend it."
            phrases.forEach(phrase -> doubts.relative(phrase.from(), phrase.to()));
        }
        return phrases;
    }

    /** Whether the sentence dates the series that the one before promised. */
    private boolean joinsSeries(List<DatePhrase> phrases, int begin) {
        int last = milestones.size() - 1;
        boolean next = t.is(begin, THE) && (t.isWord(begin + 1, "next") || t.isWord(begin + 1, "first"));
        if (!next || phrases.size() != 1 || last < 0) {
            return false;
        }
        FoundMilestone series = milestones.get(last);
        if (series.recurrence().isEmpty() || series.due().isPresent()) {
            return false;
        }
        DatePhrase phrase = phrases.get(0);
        Span at = span(phrase.from(), phrase.to(), phrase.relation().rule, phrase.relation().confidence);
        TargetDate due = TargetDate.of(phrase.period(), at.of(t.text));
        milestones.set(
                last,
                new FoundMilestone(
                        series.title(),
                        Optional.of(due),
                        series.recurrence(),
                        series.condition(),
                        series.conditionOn(),
                        series.at()));
        return true;
    }

    private boolean isAccountOfThePast(Recurrences.Found again, int begin, int end) {
        if (t.isMark(again.from() - 2, ',') && hasPromise(begin, again.from())) {
            // "We will keep a list of moorings, updated quarterly."
            return false;
        }
        // where the words stand decides, so any period and relation would do
        DatePhrase place = new DatePhrase(again.from(), again.to(), again.from(), NOWHERE, DateRelation.AT);
        return tenses.tenseOf(place, begin, end) == Tenses.Tense.PAST;
    }

    /** Which date is the first of a series: the only one, or the first after the words that say how often. */
    private static int repeated(List<DatePhrase> phrases, Recurrences.Found again) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.size() == 1 || phrases.get(i).dateStart() >= again.to()) {
                // "We will report annually from May 2018"
                return i;
            }
        }
        // "We will decide by May 2018, consult by June 2018 and report annually"
        return -1;
    }

    private void add(
            List<DatePhrase> phrases,
            int i,
            Recurrences.@Nullable Found again,
            Conditions.@Nullable Found condition,
            int before,
            int begin,
            int end) {
        DatePhrase phrase = phrases.get(i);
        // "We will test it by May 2018 and, if it works, open it by June 2018": the condition governs the second
        boolean governed = condition != null
                && condition.governs(phrase)
                && (condition.forward() || isLastBefore(phrases, i, condition));
        int from = i == 0 ? begin : phrases.get(i - 1).to();
        if (condition != null && condition.to() <= phrase.from()) {
            // "If funds are found, we will build it by May 2018": the title begins after the comma
            from = Math.max(from, condition.to());
        }
        String title = titleOf(phrases, i, from, begin, end);
        Optional<String> words = governed ? Optional.of(t.text(condition.from(), condition.to())) : Optional.empty();
        OptionalInt on = governed ? decidedBy(phrases, condition, before) : OptionalInt.empty();
        Span at = span(phrase.from(), phrase.to(), phrase.relation().rule, phrase.relation().confidence);
        TargetDate due = TargetDate.of(
                again == null ? phrase.period() : YearlyTimes.within(firstOf(phrase), t, again), at.of(t.text));
        Optional<Recurrence> recurrence = again == null ? Optional.empty() : Optional.of(again.recurrence());
        milestones.add(new FoundMilestone(title, Optional.of(due), recurrence, words, on, at));
    }

    /** "every quarter, starting in Q1 2031": the first is due in that quarter, and late after it. */
    private EdtfPeriod firstOf(DatePhrase phrase) {
        boolean starts = phrase.relation() == DateRelation.FROM
                && t.is(phrase.from(), WordKind.FROM)
                && !t.isWord(phrase.from(), "from");
        DateExpression date = starts ? new DateGrammar(t, false).at(phrase.dateStart()) : null;
        if (date == null) {
            // "every quarter from April 2031"
            return phrase.period();
        }
        return date.first().equals(date.last())
                ? EdtfPeriod.of(date.first())
                : EdtfPeriod.between(date.first(), date.last());
    }

    private String titleOf(List<DatePhrase> phrases, int i, int from, int begin, int end) {
        DatePhrase phrase = phrases.get(i);
        if (phrase.relation() == DateRelation.TARGET) {
            String target = titles.ofTarget(phrase.to(), end);
            if (!target.isEmpty()) {
                // "We have a target date of 2030 to end waste"
                return target;
            }
        }
        // the words up to the next date: "By May 2018 we will publish it and by June 2018 review it"
        int stop = i + 1 < phrases.size() ? phrases.get(i + 1).from() : end;
        // A second date for the same thing: "10 in 2018 and 20 in 2019".
        boolean same = i > 0
                && from == phrases.get(i - 1).to()
                && saysNothing(from, phrase.from())
                && !titles.standsBefore(phrase.from(), phrase.to(), stop);
        return same
                ? titles.again(milestones.get(milestones.size() - 1).title(), from, phrase.from())
                : titles.of(phrase.from(), phrase.to(), from, begin, stop);
    }

    private boolean saysNothing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.isWord(i) && !t.is(i, WordKind.AND) && !t.is(i, WordKind.FUNCTION)) {
                // "10 in 2018 and 20 sites in 2019"
                return false;
            }
        }
        // "10 in 2018 and 20 in 2019"
        return true;
    }

    private static boolean isLastBefore(List<DatePhrase> phrases, int i, Conditions.Found condition) {
        // "We will plan by May 2018 and build by June 2018 if funds are found": the nearest
        return i + 1 == phrases.size() || phrases.get(i + 1).dateStart() >= condition.to();
    }

    /** The milestone before a condition decides what comes after it. */
    private static OptionalInt decidedBy(List<DatePhrase> phrases, Conditions.Found condition, int before) {
        OptionalInt on = OptionalInt.empty();
        for (int k = 0; k < phrases.size() && condition.forward(); k++) {
            if (phrases.get(k).dateStart() < condition.from()) {
                // "We will test it by May 2018 and, if it works, we will open it by June 2018"
                on = OptionalInt.of(before + k);
            }
        }
        return on;
    }

    private void addRecurring(Recurrences.Found again, Conditions.@Nullable Found condition, int begin, int end) {
        String title = titles.ofRecurring(again.to(), begin, end);
        Optional<String> words =
                condition == null ? Optional.empty() : Optional.of(t.text(condition.from(), condition.to()));
        Span at = span(again.from(), again.to(), again.rule(), 0.8);
        milestones.add(new FoundMilestone(
                title, Optional.empty(), Optional.of(again.recurrence()), words, OptionalInt.empty(), at));
    }

    private Span span(int from, int to, String rule, double confidence) {
        return new Span(t.start[from], t.end[to - 1], rule, confidence);
    }
}
