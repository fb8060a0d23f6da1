package org.cpip.io.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.cpip.io.exchange.Loss;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Slugs;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;

/** Finds what the visible document does not carry of a programme. */
final class Losses {

    private static final String UNDATED = "The table shows milestones that have a due date only";
    private static final String EARLIER = "The table shows what was reported last only";
    private static final String SCALE = "A rating is read on the five-point scale";

    private final List<Loss> losses = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();

    private Losses() {}

    /** The losses in the order of the programme. */
    static List<Loss> of(Programme programme) {
        Losses found = new Losses();
        found.check(LossRules.BEFORE_WORKSTREAMS, programme);
        found.each("workstreams", programme.workstreams(), (stream, i) -> found.workstream(stream));
        found.check(LossRules.BEFORE_PARTIES, programme);
        found.each("parties", programme.parties(), (party, i) -> found.check(LossRules.PARTY, party));
        found.each("references", programme.references(), (cited, i) -> found.check(LossRules.REFERENCE, cited));
        found.check(LossRules.AFTER_REFERENCES, programme);
        return found.losses;
    }

    private void workstream(Workstream workstream) {
        check(LossRules.WORKSTREAM, workstream);
        each("actions", workstream.actions(), (action, i) -> action(workstream.id(), action));
    }

    private void action(String workstreamId, Action action) {
        String expected = workstreamId + "-" + Slugs.of(action.number());
        if (!action.id().equals(expected)) {
            lose("id", LossRule.OTHER_ID);
        }
        check(LossRules.BEFORE_MILESTONES, action);
        each("milestones", action.milestones(), (milestone, i) -> milestone(action, milestone, i));
        check(LossRules.BEFORE_UPDATES, action);
        each("updates", action.updates(), (update, i) -> update(action, update));
        check(LossRules.AFTER_UPDATES, action);
    }

    private void milestone(Action action, Milestone milestone, int index) {
        if (milestone.due().isEmpty()) {
            lose("", UNDATED);
            return;
        }
        String expected = action.id() + "-m" + (index + 1);
        if (!milestone.id().equals(expected)) {
            lose("id", LossRule.OTHER_ID);
        }
        check(LossRules.MILESTONE, milestone);
    }

    /** The table shows the last status, rating and narrative; they may come from updates of different days. */
    private void update(Action action, StatusUpdate update) {
        boolean status = Reported.isLast(action, update, StatusUpdate::status);
        boolean rating = Reported.isLast(action, update, StatusUpdate::ownerConfidence);
        boolean progress = Reported.isLast(action, update, StatusUpdate::narrative);
        if (!status && !rating && !progress) {
            lose("", EARLIER);
            return;
        }
        check(LossRules.BEFORE_STATUS, update);
        if (update.status().isPresent() && !update.status().equals(Reported.status(action))) {
            lose("status", EARLIER);
        }
        if (update.ownerConfidence().isPresent() && !rating) {
            lose("ownerConfidence", EARLIER);
        }
        if (rating && update.ownerConfidence().get().scale() == DeliveryConfidence.Scale.THREE_POINT) {
            lose("ownerConfidence.scale", SCALE);
        }
        check(LossRules.AFTER_RATING, update);
        if (update.narrative().isPresent() && !progress) {
            lose("narrative", EARLIER);
        }
    }

    private <T> void check(List<LossRule<T>> rules, T value) {
        for (LossRule<T> rule : rules) {
            if (rule.loses().test(value)) {
                lose(rule.component(), rule.reason());
            }
        }
    }

    private <T> void each(String component, List<T> values, Visit<T> visit) {
        int parent = path.length();
        for (int i = 0; i < values.size(); i++) {
            path.append(parent == 0 ? "" : ".")
                    .append(component)
                    .append('[')
                    .append(i)
                    .append(']');
            visit.accept(values.get(i), i);
            path.setLength(parent);
        }
    }

    /** Notes a component of the value at hand, or with empty text the value itself. */
    private void lose(String component, String reason) {
        String separator = path.length() == 0 || component.isEmpty() ? "" : ".";
        losses.add(new Loss(path + separator + component, reason));
    }

    /** Looks at one value of a list. */
    @FunctionalInterface
    private interface Visit<T> {
        void accept(T value, int index);
    }
}
