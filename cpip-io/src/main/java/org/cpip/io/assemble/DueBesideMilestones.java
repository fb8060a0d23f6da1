package org.cpip.io.assemble;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.io.prose.DateWords;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;

/**
 * A due cell beside a milestones column of our own form, which is the one that is believed: what the cell says beyond it is
 * told, because a person may have changed the date there.
 *
 * @param milestones those that the column gave
 * @param dates what due cells said, by their words
 */
record DueBesideMilestones(List<Milestone> milestones, CellDates dates) {

    void check(PlanRow.Field due, BlockLocation place, DiagnosticLog log) {
        for (String text : DateLines.lines(due.text().replace(';', '\n'))) {
            if (!isSaid(text)) {
                // "Due | Milestones / 31 May 2019 | m1 | 2018-05-31 | | Opened"
                log.warning(
                        FieldProblem.OTHER_DUE,
                        place,
                        "\"" + PlainText.shorten(text) + "\" is not what the milestones column says; it was not read.");
            }
        }
    }

    private boolean isSaid(String text) {
        if (milestones.stream().flatMap(DueBesideMilestones::words).anyMatch(words -> words.contains(text))) {
            return true;
        }
        Optional<TargetDate> date = dates.read(text).date();
        return date.isPresent()
                && milestones.stream()
                        .flatMap(milestone -> milestone.due().stream())
                        .anyMatch(due -> isSame(due, date.get()));
    }

    /** "May 2018" for "by May 2018", too. */
    private static boolean isSame(TargetDate one, TargetDate other) {
        return one.period().equals(other.period())
                || one.latest().isPresent() && one.latest().equals(other.latest());
    }

    /** As a tracker is written: words may be published over several lines, of which the cell has one here. */
    private static Stream<String> words(Milestone milestone) {
        return Stream.of(
                        milestone.due().flatMap(TargetDate::words),
                        milestone.due().map(due -> DateWords.print(due.period())),
                        milestone.dueWords())
                .flatMap(Optional::stream)
                .map(PlainText::normalise);
    }
}
