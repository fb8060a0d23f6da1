package org.cpip.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.confidence.ComputedConfidence;

/**
 * What a minister reads on one page: ratings and which way they went, what changed, the worst five, what comes next, the
 * decisions asked for, and who did not answer. Everything is taken from the other reports, so that none says otherwise.
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param since the earlier day
 * @param asAt the day whose end the report describes
 * @param ratings one a workstream, in the published order: of the actions that stand by themselves
 * @param partRatings the same of the actions that are part of another
 * @param changes what changed since
 * @param worst five at most, the worst first
 * @param next open milestones expected within {@link #DAYS_AHEAD} days, by date
 * @param decisions what the plan's own fields ask to be decided of open actions
 * @param unanswered leads with open actions that nobody reported on since, the most actions first
 * @param gap what it cannot know because the earlier day is before the first updates
 */
@Experimental
public record BriefReport(
        String programme,
        String title,
        LocalDate since,
        LocalDate asAt,
        List<WorkstreamRatings> ratings,
        List<WorkstreamRatings> partRatings,
        ChangeReport changes,
        List<Concern> worst,
        List<MilestoneProgress> next,
        List<Decision> decisions,
        List<Unanswered> unanswered,
        Optional<HistoryGap> gap)
        implements Report {

    /** How far it looks ahead. */
    public static final int DAYS_AHEAD = 30;

    private static final int WORST = 5;

    /** Copies the lists and refuses null. */
    public BriefReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(asAt, "asAt");
        ratings = List.copyOf(ratings);
        partRatings = List.copyOf(partRatings);
        Objects.requireNonNull(changes, "changes");
        worst = List.copyOf(worst);
        next = List.copyOf(next);
        decisions = List.copyOf(decisions);
        unanswered = List.copyOf(unanswered);
        Objects.requireNonNull(gap, "gap");
    }

    /** The brief on a programme, with what changed from another, or the same, as it stood on an earlier day. */
    public static BriefReport between(
            Programme before, LocalDate since, Programme after, LocalDate asAt, ExceptionOptions options) {
        ProgressReport progress = ProgressReport.of(after, asAt, options.rules());
        ChangeReport changes = ChangeReport.between(before, since, after, asAt);
        List<ActionInPlace> open = progress.workstreams().stream()
                .flatMap(workstream -> workstream.actions().stream()
                        .filter(ActionProgress::isOpen)
                        .map(action -> new ActionInPlace(workstream.title(), action)))
                .toList();
        return new BriefReport(
                after.id(),
                after.title(),
                since,
                asAt,
                WorkstreamRatings.of(progress.workstreams(), changes),
                WorkstreamRatings.ofParts(progress.workstreams(), changes),
                changes,
                worst(after, open, asAt, options),
                next(open, asAt),
                decisions(after, open),
                unanswered(open, since),
                changes.gap());
    }

    @Override
    public ActionDirectory directory() {
        return changes.directory();
    }

    private static List<Concern> worst(
            Programme programme, List<ActionInPlace> open, LocalDate asAt, ExceptionOptions options) {
        return open.stream()
                .map(each -> new Concern(
                        each,
                        each.action().milestones().stream()
                                .mapToLong(MilestoneProgress::daysOverdue)
                                .max()
                                .orElse(0),
                        programme.action(each.action().id()).flatMap(action -> StandingReason.of(action, asAt))))
                .filter(each -> each.daysOverdue() > 0
                        || each.severity() >= options.worstFrom().ordinal())
                .sorted(Comparator.comparing(Concern::severity)
                        .thenComparing(Concern::daysOverdue)
                        .reversed())
                .limit(WORST)
                .toList();
    }

    private static List<MilestoneProgress> next(List<ActionInPlace> open, LocalDate asAt) {
        LocalDate until = asAt.plusDays(DAYS_AHEAD);
        return open.stream()
                .flatMap(each -> each.action().milestones().stream())
                .filter(each -> each.state() != MilestoneState.DONE)
                .filter(each -> each.expected()
                        .flatMap(TargetDate::latest)
                        .filter(day -> !day.isBefore(asAt) && !day.isAfter(until))
                        .isPresent())
                .sorted(Comparator.comparing(
                        each -> each.expected().flatMap(TargetDate::latest).orElseThrow()))
                .toList();
    }

    /** Of open actions: what is done or given up needs no decision any more. */
    private static List<Decision> decisions(Programme programme, List<ActionInPlace> open) {
        Set<String> ids = open.stream().map(each -> each.action().id()).collect(Collectors.toSet());
        List<Decision> decisions = new ArrayList<>();
        programme.workstreams().forEach(workstream -> {
            for (Action action : workstream.actions()) {
                if (!ids.contains(action.id())) {
                    continue;
                }
                action.customFields().forEach((name, text) -> {
                    // "Decision needed", "Decisions asked for": a column of the office's own tracker
                    if (name.toLowerCase(Locale.ROOT).contains("decision") && !text.isBlank()) {
                        decisions.add(new Decision(workstream.title(), action, text));
                    }
                });
            }
        });
        return decisions;
    }

    private static List<Unanswered> unanswered(List<ActionInPlace> open, LocalDate since) {
        Map<String, List<ActionInPlace>> byLead = new TreeMap<>();
        Map<String, Integer> all = new HashMap<>();
        Map<String, LocalDate> last = new HashMap<>();
        for (ActionInPlace each : open) {
            List<String> names = each.action().leads();
            for (String lead : names.isEmpty() ? List.of("") : names) {
                all.merge(lead, 1, Integer::sum);
                each.action()
                        .lastUpdate()
                        .ifPresent(day -> last.merge(lead, day, (one, other) -> one.isAfter(other) ? one : other));
            }
            if (each.action().lastUpdate().filter(day -> day.isAfter(since)).isEmpty()) {
                (names.isEmpty() ? List.of("") : names)
                        .forEach(lead -> byLead.computeIfAbsent(lead, name -> new ArrayList<>())
                                .add(each));
            }
        }
        return byLead.entrySet().stream()
                .map(entry -> new Unanswered(
                        entry.getKey(),
                        entry.getValue(),
                        all.get(entry.getKey()),
                        Optional.ofNullable(last.get(entry.getKey()))))
                .sorted(Comparator.comparing((Unanswered each) -> each.actions().size())
                        .reversed())
                .toList();
    }

    /**
     * One of the worst.
     *
     * @param action the action
     * @param daysOverdue of its longest overdue milestone; 0 when none is
     * @param reason the reason last given; empty when none was, or when the status and the ratings that it was given for are others now
     */
    public record Concern(ActionInPlace action, long daysOverdue, Optional<String> reason) {
        /** Refuses null. */
        public Concern {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(reason, "reason");
        }

        /** The worst rating that owner or reviewer gave, otherwise that by dates; empty without any. */
        public Optional<DeliveryConfidence> rating() {
            return action.action()
                    .confidence()
                    .filter(owner -> action.action()
                            .reviewerConfidence()
                            .filter(reviewer -> reviewer.rating().compareTo(owner.rating()) > 0)
                            .isEmpty())
                    .or(action.action()::reviewerConfidence)
                    .or(() -> action.action().computedConfidence().map(ComputedConfidence::confidence));
        }

        private int severity() {
            return rating().map(rating -> rating.rating().ordinal()).orElse(-1);
        }
    }

    /**
     * What is to be decided.
     *
     * @param workstream title of the workstream
     * @param action that asks for it
     * @param text in the words of the plan
     */
    public record Decision(String workstream, Action action, String text) {
        /** Refuses null. */
        public Decision {
            Objects.requireNonNull(workstream, "workstream");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Who did not answer.
     *
     * @param lead name of the party; empty for actions that nobody leads
     * @param actions open, and not reported on since the earlier day
     * @param open how many open actions it leads in all
     * @param last the day of the last answer on any of those; empty when no update of them has a day
     */
    public record Unanswered(String lead, List<ActionInPlace> actions, int open, Optional<LocalDate> last) {
        /** Copies the list and refuses null. */
        public Unanswered {
            Objects.requireNonNull(lead, "lead");
            actions = List.copyOf(actions);
            Objects.requireNonNull(last, "last");
        }
    }
}
