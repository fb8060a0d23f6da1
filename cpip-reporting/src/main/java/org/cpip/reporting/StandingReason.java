package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.StatusUpdate;

/** Why an action stands as it does: "No funds" is no reason any more once it was taken up again. */
final class StandingReason {

    private StandingReason() {}

    /** The reason last given, while the status or a rating that it was given with is still what was said last. */
    static Optional<String> of(Action action, LocalDate asAt) {
        return action.lastUpdateWith(StatusUpdate::reason, asAt)
                .filter(given -> stands(action, given, asAt))
                .flatMap(StatusUpdate::reason);
    }

    private static boolean stands(Action action, StatusUpdate given, LocalDate asAt) {
        List<StatusUpdate> updates = action.updates();
        List<StatusUpdate> later = updates.subList(updates.lastIndexOf(given) + 1, updates.size()).stream()
                .filter(update -> update.isKnownAt(asAt))
                .toList();
        List<Function<StatusUpdate, Optional<?>>> said = Stream.<Function<StatusUpdate, Optional<?>>>of(
                        StatusUpdate::status, StatusUpdate::ownerConfidence, StatusUpdate::reviewerConfidence)
                .filter(what -> what.apply(given).isPresent())
                .toList();
        return said.isEmpty()
                || said.stream().anyMatch(what -> later.stream()
                        .map(what)
                        .allMatch(now -> now.isEmpty() || now.equals(what.apply(given))));
    }
}
