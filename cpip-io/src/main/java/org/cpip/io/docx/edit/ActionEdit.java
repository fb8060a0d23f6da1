package org.cpip.io.docx.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cpip.io.docx.write.Control;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateWords;
import org.cpip.io.prose.Reading;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Provenance;
import org.cpip.model.StatusUpdate;
import org.cpip.model.StatusUpdateBuilder;
import org.cpip.model.date.TargetDate;

/**
 * Changes an action as the document has been changed. A status, a rating or words on progress are history: they are added
 * to it as one update, which gives no day, since the document gives none. A date due is set, being a part of the plan. For
 * one thread.
 */
final class ActionEdit {

    private static final int LONGEST_QUOTE = 60;
    private static final String NOTHING = "not stated";
    /** The rule in the provenance of an update. */
    private static final String EDITED = "docx.edited";

    private final Optional<LocalDate> lastKnown;
    private Action action;
    private Optional<StatusUpdate> update = Optional.empty();

    /**
     * An action that nothing was done to yet.
     *
     * @param lastKnown the last day of the plan's history: what was written into the document came later, and no report of
     *     an earlier day may know it
     */
    ActionEdit(Action action, Optional<LocalDate> lastKnown) {
        this.action = action;
        this.lastKnown = lastKnown;
    }

    /**
     * What became of one change.
     *
     * @param subject the action or milestone
     * @param before the value it had, for people
     * @param after the value it has, for people; the same as before when nothing was to be done
     * @param path the component below the action
     * @param refusal why the change was not made; empty when it was
     * @param doubt what a person should look at
     */
    record Outcome(
            String subject,
            String before,
            String after,
            String path,
            Optional<String> refusal,
            Optional<Reading.Doubt> doubt) {

        boolean isChange() {
            return refusal.isEmpty() && !before.equals(after);
        }
    }

    /** The action with all changes made so far. */
    Action result() {
        return update.map(added -> action.toBuilder().addUpdate(added).build()).orElse(action);
    }

    /** Sets a field to what the document shows; blank text for nothing. */
    Outcome set(Control control, String shown) {
        return switch (control.field()) {
            case STATUS -> status(shown);
            case RATING -> rating(shown);
            case PROGRESS -> progress(shown);
            case DUE -> due(control.milestone(), shown);
        };
    }

    private Outcome status(String shown) {
        Optional<DeliveryStatus> before = action.reportedStatus();
        String path = "updates[" + action.updates().size() + "].status";
        if (shown.isEmpty()) {
            return refused(action.id(), word(before), path, "what was reported stays; report another status instead");
        }
        Optional<DeliveryStatus> after = DeliveryStatus.ofWords(shown);
        if (after.isEmpty()) {
            return refused(action.id(), word(before), path, "it is not the word for a status");
        }
        if (!after.equals(before)) {
            add(shown, added -> added.status(after));
        }
        return made(action.id(), word(before), word(after), path);
    }

    private Outcome rating(String shown) {
        Optional<DeliveryConfidence> before = action.ownerRating();
        String was = ratingWord(before.map(DeliveryConfidence::rating));
        String path = "updates[" + action.updates().size() + "].ownerConfidence";
        if (shown.isEmpty()) {
            return refused(action.id(), was, path, "what was reported stays; report another rating instead");
        }
        Optional<Rating> rating = Rating.ofWords(shown);
        if (rating.isEmpty()) {
            return refused(action.id(), was, path, "it is not the word for a rating");
        }
        DeliveryConfidence after = confidence(rating.get(), before.map(DeliveryConfidence::scale));
        if (!before.equals(Optional.of(after))) {
            add(shown, added -> added.ownerConfidence(after));
        }
        return made(action.id(), was, ratingWord(rating), path);
    }

    private static DeliveryConfidence confidence(Rating rating, Optional<Scale> scale) {
        return DeliveryConfidence.on(scale.orElse(Scale.FIVE_POINT), rating);
    }

    private Outcome progress(String shown) {
        String before = quote(action.narrative());
        String path = "updates[" + action.updates().size() + "].narrative";
        if (shown.isEmpty()) {
            return refused(action.id(), before, path, "what was reported stays; report something else instead");
        }
        add(shown, added -> added.narrative(shown));
        // Two long texts may begin alike; they differ all the same.
        String after = quote(Optional.of(shown));
        return made(action.id(), before, after.equals(before) ? after + " (further on)" : after, path);
    }

    private Outcome due(int index, String shown) {
        Milestone milestone = action.milestones().get(index);
        String before =
                milestone.due().map(TargetDate::edtf).or(milestone::dueWords).orElse(NOTHING);
        String path = "milestones[" + index + "].due";
        if (shown.isEmpty()) {
            set(index, milestone, Optional.empty());
            return made(milestone.id(), before, NOTHING, path);
        }
        DateReader.CellDate read = DateReader.readCell(shown);
        if (read.date().isEmpty()) {
            String reason = read.doubt().map(Reading.Doubt::message).orElse("it is no date");
            return refused(milestone.id(), before, path, withoutStop(reason));
        }
        TargetDate date = read.date().get();
        boolean plain = TextComparison.same(DateWords.print(date.period()), shown);
        TargetDate after = plain ? TargetDate.of(date.period()) : date;
        set(index, milestone, Optional.of(after));
        String now = after.edtf().equals(before) ? after.edtf() + " (" + shown + ")" : after.edtf();
        return new Outcome(milestone.id(), before, now, path, Optional.empty(), read.doubt());
    }

    private void set(int index, Milestone milestone, Optional<TargetDate> due) {
        List<Milestone> milestones = new ArrayList<>(action.milestones());
        milestones.set(
                index, milestone.toBuilder().due(due).dueWords(Optional.empty()).build());
        action = action.toBuilder().milestones(milestones).build();
    }

    /** Adds to the one update that the document makes; where it comes from are the words that it shows. */
    private void add(String shown, UnaryOperator<StatusUpdateBuilder> change) {
        String quote = update.flatMap(StatusUpdate::provenance)
                .map(earlier -> earlier.quote() + "\n" + shown)
                .orElse(shown);
        StatusUpdateBuilder added = update.map(StatusUpdate::toBuilder).orElseGet(StatusUpdate::builder);
        update = Optional.of(change.apply(added)
                .recorded(lastKnown)
                .provenance(Provenance.builder()
                        .number(action.number())
                        .end(quote.length())
                        .quote(quote)
                        .rule(EDITED)
                        .confidence(1)
                        .build())
                .build());
    }

    private static Outcome made(String subject, String before, String after, String path) {
        return new Outcome(subject, before, after, path, Optional.empty(), Optional.empty());
    }

    private static Outcome refused(String subject, String before, String path, String reason) {
        return new Outcome(subject, before, before, path, Optional.of(reason), Optional.empty());
    }

    private static String word(Optional<DeliveryStatus> status) {
        return status.map(DeliveryStatus::label).orElse(NOTHING);
    }

    private static String ratingWord(Optional<Rating> rating) {
        return rating.map(Rating::label).orElse(NOTHING);
    }

    private static String quote(Optional<String> text) {
        return text.map(words -> '"'
                        + (words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "..." : words)
                        + '"')
                .orElse(NOTHING);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
