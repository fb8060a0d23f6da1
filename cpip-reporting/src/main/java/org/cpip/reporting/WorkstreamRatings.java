package org.cpip.reporting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Experimental;

/**
 * How the owners of a workstream's actions rate them, and which way the ratings went: either of those that stand by
 * themselves, or of those that are part of another. Cancelled ones are not counted.
 *
 * @param id of the workstream
 * @param title of the workstream
 * @param open ids of open actions by the rating that the owner gave last
 * @param unrated ids of open actions without a rating
 * @param done ids of those that are done
 * @param better ids of open actions that the owner rated better than before
 * @param worse ids of open actions that the owner rated worse than before
 */
@Experimental
public record WorkstreamRatings(
        String id,
        String title,
        Map<Rating, List<String>> open,
        List<String> unrated,
        List<String> done,
        List<String> better,
        List<String> worse) {

    /** Copies the collections and refuses null. */
    public WorkstreamRatings {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Map<Rating, List<String>> copy = new EnumMap<>(Rating.class);
        copy.putAll(open);
        open = Collections.unmodifiableMap(copy);
        unrated = List.copyOf(unrated);
        done = List.copyOf(done);
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    /** Of the actions that stand by themselves, which totals count: each workstream's. */
    static List<WorkstreamRatings> of(List<WorkstreamProgress> workstreams, ChangeReport changes) {
        return of(workstreams, action -> action.parent().isEmpty(), changes);
    }

    /** Of the actions that are part of another, which totals leave out: each workstream's. */
    static List<WorkstreamRatings> ofParts(List<WorkstreamProgress> workstreams, ChangeReport changes) {
        return of(workstreams, action -> action.parent().isPresent(), changes);
    }

    private static List<WorkstreamRatings> of(
            List<WorkstreamProgress> workstreams, Predicate<ActionProgress> counted, ChangeReport changes) {
        Map<String, Set<String>> better = rerated(changes, rerating -> rerating.worse() < 0);
        Map<String, Set<String>> worse = rerated(changes, rerating -> rerating.worse() > 0);
        return workstreams.stream()
                .map(each -> of(
                        each,
                        counted,
                        better.getOrDefault(each.id(), Set.of()),
                        worse.getOrDefault(each.id(), Set.of())))
                .toList();
    }

    private static WorkstreamRatings of(
            WorkstreamProgress all, Predicate<ActionProgress> counted, Set<String> better, Set<String> worse) {
        WorkstreamProgress workstream = new WorkstreamProgress(
                all.id(),
                all.title(),
                all.lead(),
                all.actions().stream().filter(counted).toList());
        Map<Rating, List<String>> open = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            open.put(
                    rating,
                    ids(
                            workstream,
                            action -> action.isOpen()
                                    && action.confidence()
                                            .map(DeliveryConfidence::rating)
                                            .equals(Optional.of(rating))));
        }
        return new WorkstreamRatings(
                workstream.id(),
                workstream.title(),
                open,
                ids(workstream, action -> action.isOpen() && action.confidence().isEmpty()),
                ids(workstream, action -> action.state() == ProgressState.DONE),
                ids(workstream, action -> action.isOpen() && better.contains(action.id())),
                ids(workstream, action -> action.isOpen() && worse.contains(action.id())));
    }

    /** Ids of the open actions with a rating. */
    public List<String> open(Rating rating) {
        return open.getOrDefault(rating, List.of());
    }

    private static List<String> ids(WorkstreamProgress workstream, Predicate<ActionProgress> which) {
        return workstream.actions().stream()
                .filter(which)
                .map(ActionProgress::id)
                .toList();
    }

    /** Ids of the actions that owners rated so, by workstream: found once for all of them, however many there are. */
    private static Map<String, Set<String>> rerated(ChangeReport changes, Predicate<Rerating> which) {
        return changes.actions().stream()
                .filter(change -> change.reratings().stream()
                        .anyMatch(rerating -> rerating.rater() == Rerating.Rater.OWNER && which.test(rerating)))
                .map(change -> change.pair().latest())
                .collect(Collectors.groupingBy(
                        latest -> latest.workstream().id(),
                        Collectors.mapping(latest -> latest.action().id(), Collectors.toSet())));
    }
}
