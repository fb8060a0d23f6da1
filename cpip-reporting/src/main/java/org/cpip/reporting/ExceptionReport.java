package org.cpip.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.reporting.confidence.ComputedConfidence;
import org.cpip.reporting.quality.SaidAfterMet;

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
 * @param missed milestones not met by the day that was last forecast for them, the longest ago first; they may be overdue too
 * @param slipping milestones expected later than first agreed or promised, the longest slip first
 * @param held actions last reported as delayed or paused, whatever their dates are, open or done by milestones met before that was said, in the published order
 * @param rated such actions that their owner or a reviewer rated so badly as the options say, in the published order
 * @param computed open actions that nobody rated so badly but the rules do, in the published order
 * @param silent open actions without news for too long, in the published order
 * @param gap what it cannot know because its day is before the first updates
 * @param directory of the actions that it may name
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
        List<MilestoneProgress> missed,
        List<Slip> slipping,
        List<ActionInPlace> held,
        List<ActionInPlace> rated,
        List<ActionInPlace> computed,
        List<ActionInPlace> silent,
        Optional<HistoryGap> gap,
        ActionDirectory directory)
        implements Report {

    private static final Set<DeliveryStatus> HELD = EnumSet.of(DeliveryStatus.DELAYED, DeliveryStatus.PAUSED);

    /** Copies the lists and refuses null. */
    public ExceptionReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(options, "options");
        concerned = List.copyOf(concerned);
        overdue = List.copyOf(overdue);
        missed = List.copyOf(missed);
        slipping = List.copyOf(slipping);
        held = List.copyOf(held);
        rated = List.copyOf(rated);
        computed = List.copyOf(computed);
        silent = List.copyOf(silent);
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(directory, "directory");
    }

    /** The exceptions of a programme as at a date. */
    public static ExceptionReport of(Programme programme, LocalDate asAt, ExceptionOptions options) {
        ProgressReport progress = ProgressReport.of(programme, asAt, options.rules());
        List<ActionInPlace> actions = progress.workstreams().stream()
                .flatMap(workstream ->
                        workstream.actions().stream().map(action -> new ActionInPlace(workstream.title(), action)))
                .toList();
        List<ActionInPlace> open =
                actions.stream().filter(each -> each.action().isOpen()).toList();
        Map<String, Action> byId = byId(programme);
        List<MilestoneProgress> overdue = progress.milestones(MilestoneState.OVERDUE);
        List<Slip> slipping = slips(byId, open, asAt);
        List<MilestoneProgress> missed = missed(open, asAt);
        List<ActionInPlace> held = actions.stream()
                .filter(each -> (each.action().isOpen()
                                ? each.action().status()
                                : SaidAfterMet.of(byId.get(each.action().id()), StatusUpdate::status, asAt))
                        .filter(HELD::contains)
                        .isPresent())
                .toList();
        List<ActionInPlace> rated = actions.stream()
                .filter(each -> isBad(
                        each.action().isOpen()
                                ? ratings(each.action())
                                : SaidAfterMet.ratings(byId.get(each.action().id()), asAt),
                        options))
                .toList();
        List<ActionInPlace> computed = open.stream()
                .filter(each -> isBad(rulesOf(each.action()), options) && !isBad(ratings(each.action()), options))
                .toList();
        List<ActionInPlace> silent = open.stream()
                .filter(each -> isSilent(each.action(), asAt, options))
                .toList();
        Stream<String> ids = Stream.of(
                        overdue.stream().map(MilestoneProgress::actionId),
                        missed.stream().map(MilestoneProgress::actionId),
                        slipping.stream().map(slip -> slip.milestone().actionId()),
                        Stream.of(held, rated, computed, silent)
                                .flatMap(List::stream)
                                .map(each -> each.action().id()))
                .flatMap(each -> each);
        return new ExceptionReport(
                programme.id(),
                programme.title(),
                asAt,
                options,
                progress.actionCounts().total(),
                new TopLevelActions(programme).of(ids),
                overdue,
                missed,
                slipping,
                held,
                rated,
                computed,
                silent,
                progress.gap(),
                progress.directory());
    }

    private static Map<String, Action> byId(Programme programme) {
        return programme.actions().stream()
                .collect(Collectors.toMap(Action::id, Function.identity(), (first, second) -> first));
    }

    private static List<Slip> slips(Map<String, Action> actions, List<ActionInPlace> open, LocalDate asAt) {
        return open.stream()
                .flatMap(each -> each.action().milestones().stream())
                .filter(MilestoneProgress::isOpen)
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

    private static List<MilestoneProgress> missed(List<ActionInPlace> open, LocalDate asAt) {
        return open.stream()
                .flatMap(each -> each.action().milestones().stream())
                .filter(MilestoneProgress::isOpen)
                .filter(each -> each.daysPastForecast(asAt) > 0)
                .sorted(Comparator.comparing((MilestoneProgress each) -> each.daysPastForecast(asAt))
                        .reversed())
                .toList();
    }

    private static Stream<DeliveryConfidence> ratings(ActionProgress action) {
        return Stream.of(action.confidence(), action.reviewerConfidence()).flatMap(Optional::stream);
    }

    private static Stream<DeliveryConfidence> rulesOf(ActionProgress action) {
        return action.computedConfidence().map(ComputedConfidence::confidence).stream();
    }

    private static boolean isBad(Stream<DeliveryConfidence> ratings, ExceptionOptions options) {
        return ratings.anyMatch(given -> given.rating().compareTo(options.worstFrom()) >= 0);
    }

    private static boolean isSilent(ActionProgress action, LocalDate asAt, ExceptionOptions options) {
        return action.lastUpdate()
                .map(day -> ChronoUnit.DAYS.between(day, asAt) > options.daysWithoutUpdate())
                .orElse(true);
    }
}
