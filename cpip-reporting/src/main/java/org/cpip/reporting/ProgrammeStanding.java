package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;

/**
 * A programme in a portfolio. All is taken from its progress report, its exception report and its brief on that day.
 *
 * @param id of the programme
 * @param title of the programme
 * @param actions how many are in each state
 * @param parts how many actions that are part of another are in each state
 * @param milestones how many are in each state
 * @param ratings how many open actions that stand by themselves have each rating of their owners
 * @param partRatings the same of those that are part of another
 * @param unrated how many open actions have none
 * @param exceptions how many actions need attention
 * @param decisions how many are asked for
 * @param worst five actions at most, the worst first
 * @param next milestones expected within {@link BriefReport#DAYS_AHEAD} days, by date
 * @param lastUpdate the latest day that an update known by then speaks of; empty when there was none
 * @param gap what cannot be known of it
 */
@Experimental
public record ProgrammeStanding(
        String id,
        String title,
        StateCounts actions,
        StateCounts parts,
        StateCounts milestones,
        Map<Rating, Integer> ratings,
        Map<Rating, Integer> partRatings,
        int unrated,
        int exceptions,
        int decisions,
        List<BriefReport.Concern> worst,
        List<MilestoneProgress> next,
        Optional<LocalDate> lastUpdate,
        Optional<HistoryGap> gap) {

    /** Copies the collections and refuses null. */
    public ProgrammeStanding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(milestones, "milestones");
        ratings = copy(ratings);
        partRatings = copy(partRatings);
        worst = List.copyOf(worst);
        next = List.copyOf(next);
        Objects.requireNonNull(lastUpdate, "lastUpdate");
        Objects.requireNonNull(gap, "gap");
    }

    static ProgrammeStanding of(Programme programme, LocalDate asAt, ExceptionOptions options) {
        ProgressReport progress = ProgressReport.of(programme, asAt, options.rules());
        BriefReport brief = BriefReport.between(programme, asAt, programme, asAt, options);
        return new ProgrammeStanding(
                programme.id(),
                programme.title(),
                progress.actionCounts(),
                progress.partCounts(),
                progress.milestoneCounts(),
                sums(brief.ratings()),
                sums(brief.partRatings()),
                brief.ratings().stream().mapToInt(each -> each.unrated().size()).sum(),
                ExceptionReport.of(programme, asAt, options).concerned().size(),
                brief.decisions().size(),
                brief.worst(),
                brief.next(),
                progress.actions().stream()
                        .flatMap(action -> action.lastUpdate().stream())
                        .max(LocalDate::compareTo),
                progress.gap());
    }

    private static Map<Rating, Integer> sums(List<WorkstreamRatings> workstreams) {
        Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            ratings.put(
                    rating,
                    workstreams.stream()
                            .mapToInt(each -> each.open(rating).size())
                            .sum());
        }
        return ratings;
    }

    private static Map<Rating, Integer> copy(Map<Rating, Integer> ratings) {
        Map<Rating, Integer> copy = new EnumMap<>(Rating.class);
        copy.putAll(ratings);
        return Collections.unmodifiableMap(copy);
    }

    /** How many open actions that stand by themselves their owners gave this rating. */
    public int rated(Rating rating) {
        return ratings.getOrDefault(rating, 0);
    }

    /** The same of those that are part of another. */
    public int partsRated(Rating rating) {
        return partRatings.getOrDefault(rating, 0);
    }
}
