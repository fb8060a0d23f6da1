package org.cpip.plugin.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Milestone;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.Tally;

/** What a briefing says: every figure and every item comes from the report. For one thread. */
final class Briefing {

    private final ProgressReport report;
    private final LocalDate until;
    private final Page page = new Page();
    private final Map<String, ActionProgress> actions = new HashMap<>();

    Briefing(ProgressReport report, LocalDate until) {
        this.report = report;
        this.until = until;
        report.actions().forEach(action -> actions.putIfAbsent(action.id(), action));
    }

    String text() {
        page.heading(report.title());
        page.paragraph("Position at the end of " + day(report.asAt()) + ".");
        page.paragraph(figures("action", report.actionTally()));
        page.paragraph(figures("milestone", report.milestoneTally()));
        section("Overdue", report.milestones(MilestoneState.OVERDUE), "Nothing is overdue.");
        section("Due by " + day(until), soon(), "Nothing falls due by then.");
        section("Without a date to keep", endless(), "Every milestone has one.");
        return page.text();
    }

    /** Only what there is, so that a short page is a good page. */
    private static String figures(String thing, Tally tally) {
        StringBuilder text = new StringBuilder()
                .append(tally.total())
                .append(' ')
                .append(thing)
                .append(tally.total() == 1 ? "" : "s");
        String separator = ": ";
        for (ProgressState state : ProgressState.values()) {
            if (tally.count(state) > 0) {
                text.append(separator).append(tally.count(state)).append(' ').append(word(state));
                separator = ", ";
            }
        }
        return text.append('.').toString();
    }

    private static String word(ProgressState state) {
        return switch (state) {
            case DONE -> "done";
            case DUE -> "due";
            case OVERDUE -> "overdue";
            case UNDATED -> "without a date to keep";
            case CANCELLED -> "cancelled";
        };
    }

    /** Due now or later, with a last day that comes by then; what may still be met after it is not due by then. */
    private List<MilestoneProgress> soon() {
        return Stream.of(MilestoneState.DUE_IN_PERIOD, MilestoneState.UPCOMING)
                .flatMap(state -> report.milestones(state).stream())
                .filter(each -> each.milestone()
                        .due()
                        .flatMap(TargetDate::latest)
                        .filter(last -> !last.isAfter(until))
                        .isPresent())
                .toList();
    }

    private List<MilestoneProgress> endless() {
        return Stream.of(MilestoneState.OPEN_ENDED, MilestoneState.NO_DATE)
                .flatMap(state -> report.milestones(state).stream())
                .toList();
    }

    private void section(String title, List<MilestoneProgress> milestones, String none) {
        page.heading(milestones.isEmpty() ? title : title + " (" + milestones.size() + ")");
        if (milestones.isEmpty()) {
            page.paragraph(none);
        }
        milestones.forEach(this::item);
    }

    private void item(MilestoneProgress each) {
        Milestone milestone = each.milestone();
        page.item(each.workstream() + " " + each.actionNumber() + ": " + milestone.title());
        String late = each.daysOverdue() == 0
                ? ""
                : ", " + each.daysOverdue() + (each.daysOverdue() == 1 ? " day" : " days") + " late";
        milestone.due().ifPresent(due -> page.detail("Due " + words(due) + late));
        milestone.forecast().ifPresent(forecast -> page.detail("Now expected " + words(forecast)));
        List<String> leads = Optional.ofNullable(actions.get(each.actionId()))
                .map(ActionProgress::leads)
                .orElse(List.of());
        page.detail(leads.isEmpty() ? "Nobody is named to lead it" : "Lead: " + String.join("; ", leads));
        Optional.ofNullable(actions.get(each.actionId()))
                .flatMap(ActionProgress::narrative)
                .ifPresent(page::detail);
    }

    private static String words(TargetDate date) {
        return date.words().orElseGet(() -> DateWords.print(date.period()));
    }

    private static String day(LocalDate day) {
        return day.getYear() < 0 || day.getYear() > 9999
                ? day.toString()
                : DateWords.print(EdtfPeriod.of(EdtfDate.ofDay(day)));
    }
}
