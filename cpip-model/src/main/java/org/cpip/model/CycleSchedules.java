package org.cpip.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.date.Recurrence;

/**
 * The recurring reports of a programme on a day, one schedule a series whoever asks: progress, calendar and the report on
 * cycles. A series is a cycle of the plan together with the milestone that repeats as often in its action; a milestone that
 * repeats and is in no cycle is a series by itself. Reports received and days on which leads answered that the milestone was
 * met fill the same windows.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Experimental
public final class CycleSchedules {

    private final List<CycleSchedule> all;
    private final Map<List<String>, CycleSchedule> byMilestone;

    private CycleSchedules(List<CycleSchedule> all, Map<List<String>, CycleSchedule> byMilestone) {
        this.all = List.copyOf(all);
        this.byMilestone = Map.copyOf(byMilestone);
    }

    /** Those of a programme as known on a day, with what is expected until another. */
    public static CycleSchedules of(Programme programme, LocalDate asAt, LocalDate until) {
        Map<String, List<ReportingCycle>> ofAction = new HashMap<>();
        for (ReportingCycle cycle : programme.cycles()) {
            cycle.action().ifPresent(action -> ofAction.computeIfAbsent(action, id -> new ArrayList<>())
                    .add(cycle));
        }
        Gathered gathered = new Gathered(asAt, until);
        Map<String, Action> actions = new HashMap<>();
        for (Action action : programme.actions()) {
            gathered.add(action, ofAction.getOrDefault(action.id(), List.of()));
            actions.putIfAbsent(action.id(), action);
        }
        List<CycleSchedule> all = new ArrayList<>();
        for (ReportingCycle cycle : programme.cycles()) {
            Answers answers = cycle.action()
                    .map(actions::get)
                    .map(action -> Answers.none(action, asAt))
                    .orElse(Answers.NONE);
            all.add(gathered.byCycle.getOrDefault(cycle, CycleSchedule.of(cycle, answers, asAt, until)));
        }
        all.addAll(gathered.alone);
        return new CycleSchedules(all, gathered.byMilestone);
    }

    /** Those of the milestones of one action that repeat, until the day. */
    static CycleSchedules of(Programme programme, Action action, LocalDate asAt) {
        Gathered gathered = new Gathered(asAt, asAt);
        gathered.add(action, Views.only(programme.cycles(), cycle -> cycle.action()
                .filter(action.id()::equals)
                .isPresent()));
        return new CycleSchedules(List.copyOf(gathered.byMilestone.values()), gathered.byMilestone);
    }

    /** One a series: the cycles of the plan in its order, then milestones that repeat and are in none. */
    public List<CycleSchedule> all() {
        return all;
    }

    /** The schedule that a milestone of an action is in; empty when it does not repeat. */
    public Optional<CycleSchedule> of(Action action, Milestone milestone) {
        return milestone.recurrence().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byMilestone.get(key(action, milestone)));
    }

    /**
     * A milestone as of the report of its series that counts now ({@link CycleSchedule#current}); as it is when it does not
     * repeat, or when nothing says when the first is due.
     */
    public Milestone now(Action action, Milestone reported) {
        return of(action, reported)
                .flatMap(CycleSchedule::current)
                .map(report -> report.dated(reported))
                .orElse(reported);
    }

    /** Ids of a plan that breaks rules can be there twice. */
    private static List<String> key(Action action, Milestone milestone) {
        return List.of(action.id(), milestone.id());
    }

    /** As often, and first due in the same period where both say. */
    private static boolean isSame(ReportingCycle cycle, Milestone milestone) {
        Recurrence often = milestone.recurrence().orElseThrow();
        return cycle.recurrence().every() == often.every()
                && cycle.recurrence().unit() == often.unit()
                && (cycle.firstDue().isEmpty()
                        || milestone.due().isEmpty()
                        || cycle.firstDue()
                                .get()
                                .period()
                                .equals(milestone.due().get().period()));
    }

    private static ReportingCycle dated(ReportingCycle cycle, Milestone milestone) {
        return cycle.firstDue().isPresent() || milestone.due().isEmpty()
                ? cycle
                : cycle.toBuilder().firstDue(milestone.due()).build();
    }

    private static ReportingCycle cycle(Action action, Milestone milestone) {
        return ReportingCycle.builder()
                .id(milestone.id())
                .title(milestone.title())
                .action(action.id())
                .recurrence(milestone.recurrence().orElseThrow())
                .firstDue(milestone.due())
                .provenance(milestone.provenance())
                .build();
    }

    /** What was found of the actions so far. */
    private static final class Gathered {

        private final LocalDate asAt;
        private final LocalDate until;
        private final Map<List<String>, CycleSchedule> byMilestone = new HashMap<>();
        private final Map<ReportingCycle, CycleSchedule> byCycle = new HashMap<>();
        private final List<CycleSchedule> alone = new ArrayList<>();

        Gathered(LocalDate asAt, LocalDate until) {
            this.asAt = asAt;
            this.until = until;
        }

        void add(Action action, List<ReportingCycle> cycles) {
            Set<ReportingCycle> taken = new HashSet<>();
            for (Milestone milestone : action.milestones()) {
                if (milestone.recurrence().isEmpty()) {
                    continue;
                }
                Optional<ReportingCycle> cycle = cycles.stream()
                        .filter(each -> !taken.contains(each) && isSame(each, milestone))
                        .findFirst();
                cycle.ifPresent(taken::add);
                CycleSchedule schedule = CycleSchedule.of(
                        cycle.map(each -> dated(each, milestone)).orElseGet(() -> cycle(action, milestone)),
                        Answers.of(action, milestone, asAt),
                        asAt,
                        until);
                byMilestone.putIfAbsent(key(action, milestone), schedule);
                cycle.ifPresentOrElse(each -> byCycle.put(each, schedule), () -> alone.add(schedule));
            }
        }
    }
}
