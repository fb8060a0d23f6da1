package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.office.internal.word.ContentControl;
import org.cpip.office.internal.word.ControlKind;
import org.cpip.office.internal.word.ControlTag;

/**
 * The control for the answer to a question about an action.
 *
 * @param question what is asked
 * @param tag what tells it from every other
 * @param title its name for people
 * @param value what is known; empty when nothing is
 * @param kind the markup that says what may be put in
 */
record FormControl(FormQuestion question, String tag, String title, Optional<String> value, String kind)
        implements ContentControl {

    private static final int LONGEST_TITLE = 64;
    /** The years that a calendar and plain words are of use for. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final String STATUSES = ControlKind.list(
            FormQuestion.STATUS.prompt(),
            Arrays.stream(DeliveryStatus.values()).map(DeliveryStatus::label).toList());
    private static final String FIVE_POINTS = ratings(Scale.FIVE_POINT.ratings());
    private static final String THREE_POINTS = ratings(Scale.THREE_POINT.ratings());

    static FormControl of(FormQuestion question, Action action, FormValues values) {
        return switch (question) {
            case STATUS -> of(question, action, values.status().map(DeliveryStatus::label), STATUSES);
            case CONFIDENCE ->
                of(
                        question,
                        action,
                        values.confidence().map(Rating::label),
                        hasThree(action) ? THREE_POINTS : FIVE_POINTS);
            case FORECAST -> of(question, action, values.forecast().map(FormControl::words), picker(values.forecast()));
            case ACHIEVED -> of(question, action, values.achieved().map(FormControl::words), day(values.achieved()));
            case NARRATIVE, REASON -> of(question, action, Optional.empty(), ControlKind.TEXT);
        };
    }

    private static FormControl of(FormQuestion question, Action action, Optional<String> value, String kind) {
        String title = question.words() + " Action " + action.number();
        return new FormControl(
                question,
                ControlTag.of(action.id(), question.field()),
                title.length() <= LONGEST_TITLE ? title : question.words(),
                value,
                kind);
    }

    @Override
    public String prompt() {
        return question.prompt();
    }

    private static boolean hasThree(Action action) {
        return action.ownerRating().map(DeliveryConfidence::scale).equals(Optional.of(Scale.THREE_POINT));
    }

    private static String ratings(List<Rating> ratings) {
        return ControlKind.list(
                FormQuestion.CONFIDENCE.prompt(),
                ratings.stream().map(Rating::label).toList());
    }

    /** A calendar for an exact day, which is all that it can hold, and where there is no date yet; otherwise text. */
    private static String picker(Optional<TargetDate> date) {
        return date.isPresent() && CurrentState.day(date.get()).isEmpty()
                ? ControlKind.TEXT
                : day(date.flatMap(CurrentState::day));
    }

    private static String day(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return ControlKind.picker();
        }
        int year = day.get().getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? ControlKind.picker(day.get()) : ControlKind.TEXT;
    }

    /** Such as "31 May 2017". */
    static String words(LocalDate day) {
        boolean plain = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        return plain ? DateWords.print(EdtfPeriod.of(EdtfDate.ofDay(day))) : day.toString();
    }

    /** In plain words where they are read back as the same days. */
    static String words(TargetDate date) {
        String words = DateWords.print(date.period());
        return DateReader.readCell(words)
                .date()
                .filter(read -> CurrentState.isSame(read, date))
                .map(read -> words)
                .orElseGet(() -> CurrentState.cell(date));
    }
}
