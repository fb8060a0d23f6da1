package org.cpip.reporting.quality;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.StatusUpdate;

/** What the owner of an action says after the day on which all its milestones were met: the two contradict each other. */
@Experimental
public final class SaidAfterMet {

    private static final Set<DeliveryStatus> CLOSED = EnumSet.of(DeliveryStatus.COMPLETED, DeliveryStatus.CANCELLED);

    private SaidAfterMet() {}

    /** How its owner and a reviewer rated it after that; empty where they did not. */
    public static Stream<DeliveryConfidence> ratings(Action action, LocalDate day) {
        return Stream.of(
                        of(action, StatusUpdate::ownerConfidence, day),
                        of(action, StatusUpdate::reviewerConfidence, day))
                .flatMap(Optional::stream);
    }

    /**
     * What was said last, as known at the end of a day, of an action that is done by its milestones alone; empty when
     * that was not later than they were met, or in the report that says that one of them was.
     */
    public static <T> Optional<T> of(Action action, Function<StatusUpdate, Optional<T>> what, LocalDate day) {
        if (!action.isDoneAt(day)
                || action.reportedStatus(day).filter(CLOSED::contains).isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> met = action.reportedMilestones(day).stream()
                .map(Milestone::achieved)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        return action.lastUpdateWith(what, day)
                .filter(update -> met.flatMap(
                                last -> update.asAt().or(update::recorded).filter(said -> said.isAfter(last)))
                        .isPresent())
                .filter(update -> update.milestones().stream()
                        .noneMatch(milestone -> milestone.achieved().isPresent()))
                .flatMap(what);
    }
}
