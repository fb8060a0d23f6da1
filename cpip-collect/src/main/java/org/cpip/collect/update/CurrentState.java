package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.io.prose.DateReader;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;

/** What the plan knows of an action before anybody answers. */
final class CurrentState {

    private CurrentState() {}

    /** The first milestone that is not achieved, otherwise the last one. */
    static Optional<Milestone> next(Action action) {
        List<Milestone> milestones = action.reportedMilestones();
        return milestones.stream()
                .filter(milestone -> milestone.achieved().isEmpty())
                .findFirst()
                .or(() -> milestones.isEmpty() ? Optional.empty() : Optional.of(milestones.get(milestones.size() - 1)));
    }

    /** The one day that a date means; empty when it means several. */
    static Optional<LocalDate> day(TargetDate date) {
        return date.earliest().filter(first -> date.latest().equals(Optional.of(first)));
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

    /** Whether two dates say the same: "March 2031" in a cell for "by March 2031", which begins nowhere. */
    static boolean saysSame(TargetDate one, TargetDate other) {
        boolean open = one.earliest().isEmpty() || other.earliest().isEmpty();
        return isSame(one, other)
                || open && one.latest().isPresent() && one.latest().equals(other.latest());
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
