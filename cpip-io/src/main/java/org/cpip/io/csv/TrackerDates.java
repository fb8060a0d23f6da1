package org.cpip.io.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Milestone;

/**
 * The cells for the dates of milestones beside those due, as they were last reported: the date alone where the action has
 * one milestone, else a line {@code id | date} for each milestone that has one.
 */
final class TrackerDates {

    private TrackerDates() {}

    static String baseline(TrackerRow row) {
        return cell(row, milestone -> milestone.baseline().map(DateWords::cell));
    }

    static String forecast(TrackerRow row) {
        return cell(row, milestone -> milestone.forecast().map(DateWords::cell));
    }

    static String achieved(TrackerRow row) {
        return cell(row, milestone -> milestone.achieved().map(LocalDate::toString));
    }

    private static String cell(TrackerRow row, Function<Milestone, Optional<String>> date) {
        List<Milestone> milestones = row.action().reportedMilestones();
        if (milestones.size() == 1) {
            // a spreadsheet takes it for a date
            return date.apply(milestones.get(0)).orElse("");
        }
        return milestones.stream()
                .flatMap(milestone ->
                        date.apply(milestone).stream().map(text -> milestone.id() + " | " + TrackerRow.escape(text)))
                .collect(Collectors.joining("\n"));
    }
}
