package org.cpip.reporting.update;

import java.util.List;
import java.util.Optional;
import org.cpip.io.prose.DateReader;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.Milestone;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** What the plan knows of an action before anybody answers. */
final class Known {

    private Known() {}

    /** Who leads it: its own leads, otherwise that of the workstream. */
    static List<String> leads(Workstream workstream, Action action) {
        return action.leads().isEmpty() ? workstream.lead().stream().toList() : action.leads();
    }

    /** The last rating that the owner gave. */
    static Optional<DeliveryConfidence> confidence(Action action) {
        return action.updates().stream()
                .flatMap(update -> update.ownerConfidence().stream())
                .reduce((earlier, later) -> later);
    }

    /** The last update that has a day. */
    static Optional<StatusUpdate> lastDated(Action action) {
        return action.updates().stream()
                .filter(update -> update.asAt().isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The first milestone that is not achieved, otherwise the last one. */
    static Optional<Milestone> next(Action action) {
        List<Milestone> milestones = action.milestones();
        return milestones.stream()
                .filter(milestone -> milestone.achieved().isEmpty())
                .findFirst()
                .or(() -> milestones.isEmpty() ? Optional.empty() : Optional.of(milestones.get(milestones.size() - 1)));
    }

    /** The milestone that a row's dates are about. */
    static Optional<Milestone> milestone(Action action, UpdateRow row) {
        return row.milestone().isEmpty()
                ? next(action)
                : action.milestones().stream()
                        .filter(milestone ->
                                milestone.id().equals(row.milestone().get()))
                        .findFirst();
    }

    /** Whether a row says anything that the plan does not know: a form that comes back as it went out says nothing. */
    static boolean isAnswer(Action action, UpdateRow row) {
        Optional<Milestone> milestone = milestone(action, row);
        return row.narrative().isPresent()
                || row.reason().isPresent()
                || row.status().isPresent() && !row.status().equals(action.status())
                || row.confidence().isPresent()
                        && !row.confidence().equals(confidence(action).map(DeliveryConfidence::rating))
                || movesForecast(milestone, row)
                || achieves(milestone, row);
    }

    /** Whether the forecast means other days than the milestone's; another way to write them does not count. */
    static boolean movesForecast(Optional<Milestone> milestone, UpdateRow row) {
        Optional<TargetDate> known = milestone.flatMap(Milestone::forecast);
        return row.forecast().isPresent()
                && (known.isEmpty() || !isSame(row.forecast().get(), known.get()));
    }

    /** Whether two dates mean the same days. */
    static boolean isSame(TargetDate one, TargetDate other) {
        return one.earliest().equals(other.earliest()) && one.latest().equals(other.latest());
    }

    /** A date so that a cell of a table is read as the same days: "2020-21" would be a financial year, not a spring. */
    static String cell(TargetDate date) {
        boolean clear = DateReader.readCell(date.edtf())
                .date()
                .filter(read -> isSame(read, date))
                .isPresent();
        return clear
                ? date.edtf()
                : date.earliest().map(Object::toString).orElse("..") + "/"
                        + date.latest().map(Object::toString).orElse("..");
    }

    static boolean achieves(Optional<Milestone> milestone, UpdateRow row) {
        return row.achieved().isPresent() && !row.achieved().equals(milestone.flatMap(Milestone::achieved));
    }
}
