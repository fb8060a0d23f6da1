package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.StateCounts;
import org.cpip.reporting.text.Direction;
import org.cpip.reporting.text.Wording;

/** A report in a few sentences, the most pressing first. */
final class ProgressSummary {

    /** Longer titles are cut in a sentence; the tables have them in full. */
    private static final int TITLE_LIMIT = 120;

    private ProgressSummary() {}

    /** The sentences, as plain text; at least one. */
    static List<String> of(ProgressReport report, Wording wording) {
        List<String> sentences = new ArrayList<>();
        StateCounts milestones = report.milestoneCounts();
        sentences.add(lead(report, milestones, wording));
        if (milestones.total() > 0) {
            int inPeriod = report.milestones(MilestoneState.DUE_IN_PERIOD).size();
            sentences.add(wording.text(
                    "summary.milestones", milestones.done(), milestones.due(), inPeriod, milestones.undated()));
        }
        long late = report.milestones(MilestoneState.DONE).stream()
                .filter(each -> each.daysLate() > 0)
                .count();
        if (late > 0) {
            sentences.add(wording.text("summary.done-late", late));
        }
        long repeating = report.milestones().stream()
                .filter(each -> each.milestone().recurrence().isPresent())
                .count();
        long conditional = report.milestones().stream()
                .filter(each -> each.milestone().condition().isPresent())
                .count();
        if (repeating + conditional > 0) {
            sentences.add(wording.text("summary.apart", repeating, conditional));
        }
        StateCounts actions = report.actionCounts();
        sentences.add(wording.text(
                actions.total() == 0 ? "summary.actions.none" : "summary.actions",
                actions.total(),
                actions.done(),
                actions.due(),
                actions.overdue(),
                actions.undated()));
        parts(report.partCounts(), wording).ifPresent(sentences::add);
        if (actions.cancelled() > 0) {
            sentences.add(wording.text("summary.cancelled", actions.cancelled()));
        }
        Stream.concat(
                        report.milestones(MilestoneState.DUE_IN_PERIOD).stream(),
                        report.milestones(MilestoneState.UPCOMING).stream())
                .findFirst()
                .ifPresent(next -> sentences.add(wording.text(
                        "summary.next",
                        Direction.isolated(wording.due(next.milestone())),
                        wording.action(next),
                        title(next))));
        return List.copyOf(sentences);
    }

    /** What totals leave out; nothing where no action is part of another. */
    private static Optional<String> parts(StateCounts parts, Wording wording) {
        return parts.total() == 0
                ? Optional.empty()
                : Optional.of(wording.text("summary.parts", parts.total(), parts.overdue()));
    }

    private static String lead(ProgressReport report, StateCounts milestones, Wording wording) {
        String asAt = wording.date(report.asAt());
        if (milestones.overdue() == 0) {
            return wording.text("summary.lead.on-time", asAt, milestones.total());
        }
        MilestoneProgress longest = report.milestones(MilestoneState.OVERDUE).get(0);
        return wording.text(
                "summary.lead.overdue",
                asAt,
                milestones.overdue(),
                milestones.total(),
                longest.daysOverdue(),
                wording.action(longest),
                title(longest));
    }

    private static String title(MilestoneProgress progress) {
        String title = progress.milestone().title();
        if (title.length() <= TITLE_LIMIT) {
            return Direction.isolated(title);
        }
        int space = title.lastIndexOf(' ', TITLE_LIMIT);
        int cut = space > TITLE_LIMIT / 2 ? space : TITLE_LIMIT;
        int end = Character.isLowSurrogate(title.charAt(cut)) ? cut - 1 : cut;
        return Direction.isolated(title.substring(0, end) + "…");
    }
}
