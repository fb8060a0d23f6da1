package org.cpip.io.docx.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.ContentControl;
import org.cpip.office.internal.word.ControlKind;
import org.cpip.office.internal.word.ControlTag;

/**
 * A content control for a value of the plan.
 *
 * @param field what it is
 * @param milestone for {@link Field#DUE} the milestone, from 0 in the action, which its tag counts from 1; otherwise 0
 * @param tag what tells it from every other
 * @param title its name for people
 * @param value what it says; empty when there is nothing to say, and it shows a prompt
 * @param kind the markup that says what may be put in
 */
public record Control(Field field, int milestone, String tag, String title, Optional<String> value, String kind)
        implements ContentControl {

    private static final int LONGEST_TITLE = 64;
    /** Before this year a date picker is of no use. */
    private static final int FIRST_YEAR = 1900;

    private static final String STATUSES = list(
            Arrays.stream(DeliveryStatus.values()).map(DeliveryStatus::label).toList());
    private static final String FIVE_POINTS = ratings(DeliveryConfidence.Scale.FIVE_POINT);
    private static final String THREE_POINTS = ratings(DeliveryConfidence.Scale.THREE_POINT);

    static Control status(Action action) {
        return of(action, Field.STATUS, action.reportedStatus().map(DeliveryStatus::label), STATUSES);
    }

    /** Offers the ratings of the scale that was used last, of the five-point scale if none was. */
    static Control rating(Action action) {
        Optional<DeliveryConfidence> rating = action.ownerRating();
        boolean three = rating.isPresent() && rating.get().scale() == DeliveryConfidence.Scale.THREE_POINT;
        return of(
                action, Field.RATING, rating.map(value -> value.rating().label()), three ? THREE_POINTS : FIVE_POINTS);
    }

    static Control progress(Action action) {
        return of(action, Field.PROGRESS, action.narrative(), ControlKind.TEXT);
    }

    /** A date picker for an exact day, which is all that it can hold; text for any other date and for words in its place. */
    static Control due(Action action, int milestone) {
        Milestone of = action.milestones().get(milestone);
        return new Control(
                Field.DUE,
                milestone,
                ControlTag.of(action.id(), Field.DUE.word() + "-" + (milestone + 1)),
                title("Due date", action),
                DueWords.of(of),
                of.due()
                        .map(TargetDate::period)
                        .filter(Control::isDay)
                        .flatMap(EdtfPeriod::earliest)
                        .map(ControlKind::picker)
                        .orElse(ControlKind.TEXT));
    }

    private static Control of(Action action, Field field, Optional<String> value, String kind) {
        String name = field.word();
        String title = title(Character.toUpperCase(name.charAt(0)) + name.substring(1), action);
        return new Control(field, 0, ControlTag.of(action.id(), field.word()), title, value, kind);
    }

    private static String title(String what, Action action) {
        String title = what + " of action " + action.number();
        return title.length() <= LONGEST_TITLE ? title : what;
    }

    private static String ratings(DeliveryConfidence.Scale scale) {
        return list(
                scale.ratings().stream().map(DeliveryConfidence.Rating::label).toList());
    }

    private static String list(List<String> words) {
        return ControlKind.list(Cell.NOTHING, words);
    }

    private static boolean isDay(EdtfPeriod period) {
        EdtfDate start = period.start().orElse(null);
        return start != null
                && period.isDate()
                && start.isPlain()
                && start.precision() == EdtfDate.Precision.DAY
                && start.year() >= FIRST_YEAR;
    }
}
