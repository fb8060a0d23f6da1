package org.cpip.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.reporting.confidence.ComputedConfidence;

/**
 * What needs attention on a date. An action can be in several of the lists, and counts once in {@link #concerned()}; an
 * action that is part of another is listed by itself and counts with that one.
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param asAt the day whose end the report describes
 * @param options what counted as an exception
 * @param actions how many actions the programme has, those that are part of another not counted
 * @param concerned ids of those that are in any of the lists, or have a part in one, each once
 * @param overdue milestones, the longest overdue first
 * @param slipping milestones expected later than first agreed or promised, the longest slip first
 * @param red actions rated badly by their owner, a reviewer or the rules, in the published order
 * @param silent open actions without news for too long, in the published order
 * @param gap what it cannot know because its day is before the first updates
 */
@Experimental
public record ExceptionReport(
        String programme,
        String title,
        LocalDate asAt,
        ExceptionOptions options,
        int actions,
        List<String> concerned,
        List<MilestoneProgress> overdue,
        List<Slip> slipping,
        List<ActionInPlace> red,
        List<ActionInPlace> silent,
        Optional<HistoryGap> gap)
        implements Report {

    /** Copies the lists and refuses null. */
    public ExceptionReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(options, "options");
        concerned = List.copyOf(concerned);
        overdue = List.copyOf(overdue);
        slipping = List.copyOf(slipping);
        red = List.copyOf(red);
        silent = List.copyOf(silent);
        Objects.requireNonNull(gap, "gap");
    }

    /** The exceptions of a programme as at a date. */
    public static ExceptionReport of(Programme programme, LocalDate asAt, ExceptionOptions options) {
        ProgressReport progress = ProgressReport.of(programme, asAt, options.rules());
        List<ActionInPlace> actions = progress.workstreams().stream()
                .flatMap(workstream ->
                        workstream.actions().stream().map(action -> new ActionInPlace(workstream.title(), action)))
                .toList();
        List<ActionInPlace> open = actions.stream()
                .filter(each -> each.action().state() != ProgressState.DONE
                        && each.action().state() != ProgressState.CANCELLED)
                .toList();
        List<MilestoneProgress> overdue = progress.milestones(MilestoneState.OVERDUE);
        List<Slip> slipping = slips(programme, open, asAt);
        List<ActionInPlace> red =
                open.stream().filter(each -> isRed(each.action(), options)).toList();
        List<ActionInPlace> silent = open.stream()
                .filter(each -> isSilent(each.action(), asAt, options))
                .toList();
        Stream<String> ids = Stream.of(
                        overdue.stream().map(MilestoneProgress::actionId),
                        slipping.stream().map(slip -> slip.milestone().actionId()),
                        red.stream().map(each -> each.action().id()),
                        silent.stream().map(each -> each.action().id()))
                .flatMap(each -> each);
        return new ExceptionReport(
                programme.id(),
                programme.title(),
                asAt,
                options,
                progress.actionCounts().total(),
                new TopLevelActions(programme).of(ids),
                overdue,
                slipping,
                red,
                silent,
                progress.gap());
    }

    private static List<Slip> slips(Programme programme, List<ActionInPlace> open, LocalDate asAt) {
        Map<String, Action> actions = programme.actions().stream()
                .collect(Collectors.toMap(Action::id, Function.identity(), (first, second) -> first));
        return open.stream()
                .flatMap(each -> each.action().milestones().stream())
                .flatMap(each -> ComputedConfidence.slip(each.milestone(), asAt).stream()
                        .map(days -> slip(actions.get(each.actionId()), each, days, asAt)))
                .sorted(Comparator.comparing((Slip slip) -> slip.days().orElseThrow())
                        .reversed())
                .toList();
    }

    private static Slip slip(Action action, MilestoneProgress progress, long days, LocalDate asAt) {
        Milestone milestone = progress.milestone();
        return new Slip(
                progress,
                milestone.baseline().or(milestone::due),
                milestone.forecast().or(milestone::due),
                Optional.of(days),
                Slip.reason(action, milestone.id(), asAt));
    }

    private static boolean isRed(ActionProgress action, ExceptionOptions options) {
        return Stream.of(
                        action.confidence(),
                        action.reviewerConfidence(),
                        action.computedConfidence().map(ComputedConfidence::confidence))
                .flatMap(Optional::stream)
                .anyMatch(rating -> rating.rating().compareTo(options.worstFrom()) >= 0);
    }

    private static boolean isSilent(ActionProgress action, LocalDate asAt, ExceptionOptions options) {
        return action.lastUpdate()
                .map(day -> ChronoUnit.DAYS.between(day, asAt) > options.daysWithoutUpdate())
                .orElse(true);
    }
}
