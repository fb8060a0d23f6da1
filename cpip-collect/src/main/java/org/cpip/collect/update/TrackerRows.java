package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;

/** What a tracker reports that is news, as rows of a form. For one thread. */
final class TrackerRows {

    private final UpdateOptions options;
    private final TrackerPlaces places;
    private final List<UpdateRow> rows = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TrackerRows(UpdateOptions options, TrackerPlaces places) {
        this.options = options;
        this.places = places;
    }

    static Updates of(List<TrackerPairs.Pair> pairs, UpdateOptions options, TrackerPlaces places) {
        TrackerRows rows = new TrackerRows(options, places);
        pairs.forEach(rows::add);
        return new Updates(rows.rows, rows.diagnostics);
    }

    private void add(TrackerPairs.Pair pair) {
        Optional<DeliveryStatus> status = news(pair, Action::reportedStatus);
        Optional<DeliveryConfidence.Rating> rating =
                news(pair, action -> action.ownerRating().map(DeliveryConfidence::rating));
        Optional<String> narrative = news(pair, action -> action.narrative().map(String::strip));
        Optional<String> reason =
                news(pair, action -> action.lastUpdateWith(StatusUpdate::reason).flatMap(StatusUpdate::reason));
        List<Milestone> moved = moved(pair);
        boolean said = status.isPresent() || rating.isPresent() || narrative.isPresent();
        if (!said && moved.isEmpty()) {
            confirmed(pair).ifPresent(rows::add);
            return;
        }
        Optional<LocalDate> asAt = asAt(pair);
        if (asAt.isEmpty()) {
            diagnostics.add(UpdateProblem.TRACKER_NO_DAY.error(
                    places.of(pair.tracker()),
                    "The tracker gives no day for what it reports on "
                            + pair.plan().id() + "."));
            return;
        }
        Optional<Milestone> first = moved.stream().findFirst();
        rows.add(row(pair, asAt, status, rating, first, narrative, reason));
        moved.stream()
                .skip(1)
                .forEach(each -> rows.add(row(
                        pair, asAt, Optional.empty(), Optional.empty(), Optional.of(each), Optional.empty(), reason)));
    }

    /** "On track", as at 30 June, is a report of June though March, or a day that nobody gave, had said the same. */
    private Optional<UpdateRow> confirmed(TrackerPairs.Pair pair) {
        Optional<DeliveryStatus> status = pair.tracker().reportedStatus();
        Optional<DeliveryConfidence.Rating> rating =
                pair.tracker().ownerRating().map(DeliveryConfidence::rating);
        Optional<LocalDate> given = pair.tracker().lastUpdate().flatMap(StatusUpdate::asAt);
        boolean later = given.isPresent()
                && pair.plan().lastReported().map(given.get()::isAfter).orElse(true);
        return later && (status.isPresent() || rating.isPresent())
                ? Optional.of(row(pair, given, status, rating, Optional.empty(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private UpdateRow row(
            TrackerPairs.Pair pair,
            Optional<LocalDate> asAt,
            Optional<DeliveryStatus> status,
            Optional<DeliveryConfidence.Rating> rating,
            Optional<Milestone> milestone,
            Optional<String> narrative,
            Optional<String> reason) {
        return new UpdateRow(
                pair.plan().id(),
                List.of(),
                asAt,
                status,
                rating,
                milestone.map(Milestone::id),
                milestone.flatMap(Milestone::forecast),
                milestone.flatMap(Milestone::achieved),
                narrative,
                reason,
                Optional.empty(),
                places.of(pair.tracker()));
    }

    /**
     * The day that the tracker gives. A day that is the plan's last one already was left as it stood when something else was
     * changed, and the day that the tracker came in is nearer.
     */
    private Optional<LocalDate> asAt(TrackerPairs.Pair pair) {
        Optional<LocalDate> given = pair.tracker().lastUpdate().flatMap(StatusUpdate::asAt);
        Optional<LocalDate> known = pair.plan().lastUpdate().flatMap(StatusUpdate::asAt);
        return given.isPresent() && !given.equals(known)
                ? given
                : options.recorded().or(() -> given);
    }

    /** What the tracker answers, unless the plan or its own tracker answers the same. */
    static <T> Optional<T> news(TrackerPairs.Pair pair, Function<Action, Optional<T>> answer) {
        return answer.apply(pair.tracker())
                .filter(value -> !answer.apply(pair.plan()).equals(Optional.of(value)))
                .filter(value -> !answer.apply(pair.written()).equals(Optional.of(value)));
    }

    private static List<String> dates(Milestone said) {
        List<String> dates = new ArrayList<>();
        said.due().ifPresent(date -> dates.add("due " + date));
        said.dueWords().ifPresent(words -> dates.add("due " + UpdateReader.quoted(words)));
        said.baseline().ifPresent(date -> dates.add("first agreed " + date));
        said.forecast().ifPresent(date -> dates.add("forecast " + date));
        said.achieved().ifPresent(day -> dates.add("achieved " + day));
        return dates;
    }

    /** "Ongoing" in the place of a date that was published: it stays. */
    private void words(TrackerPairs.Pair pair, MilestonePair milestone, String words) {
        milestone
                .plan()
                .due()
                .ifPresent(due -> diagnostics.add(UpdateProblem.WORDS_FOR_DATE.warning(
                        places.of(pair.tracker()),
                        "The tracker says " + UpdateReader.quoted(words) + " where the plan has the date " + due
                                + " for " + pair.plan().id() + "; it was not taken.")));
    }

    /** "Due | June 2031 | Forecast | August 2031", of what was published for May. */
    private void unplaced(TrackerPairs.Pair pair, MilestonePair milestone, TargetDate date) {
        String known = Stream.of(
                        milestone.plan().due().map(due -> "due " + due),
                        milestone.plan().baseline().map(first -> "first agreed for " + first))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        diagnostics.add(UpdateProblem.NO_PLACE.warning(
                places.of(pair.tracker()),
                "The tracker gives the date " + date + " for " + pair.plan().id() + ", which the plan has " + known
                        + "; it was not taken."));
    }

    /** The plan's milestones for which the tracker has a date that is news, each with that alone. */
    private List<Milestone> moved(TrackerPairs.Pair pair) {
        List<Milestone> moved = new ArrayList<>();
        for (Milestone said : pair.tracker().reportedMilestones()) {
            List<String> dates = dates(said);
            Optional<MilestonePair> found = MilestonePair.of(pair, said);
            if (found.isEmpty() && !pair.plan().milestones().isEmpty() && !dates.isEmpty()) {
                diagnostics.add(UpdateProblem.NO_MILESTONE.warning(
                        places.of(pair.tracker()),
                        "The tracker gives "
                                + (dates.size() == 1 ? "a date for " : "dates for ")
                                + pair.plan().id()
                                + (dates.size() == 1
                                        ? " that belongs to none of its milestones, and it was not taken: "
                                        : " that belong to none of its milestones, and they were not taken: ")
                                + String.join(", ", dates)
                                + "."));
            }
            found.ifPresent(milestone -> {
                milestone.words().ifPresent(words -> words(pair, milestone, words));
                milestone.unplaced().forEach(date -> unplaced(pair, milestone, date));
                Optional<TargetDate> forecast = milestone.expected();
                Optional<LocalDate> achieved = milestone.news(Milestone::achieved);
                if (forecast.isPresent() || achieved.isPresent()) {
                    moved.add(milestone.plan().toBuilder()
                            .forecast(forecast)
                            .achieved(achieved)
                            .build());
                }
            });
        }
        return moved;
    }
}
