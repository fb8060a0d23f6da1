package org.cpip.io.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cpip.io.recognise.PlanUpdate;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;

/** What the columns of single periods report, each as an update of the period's last day, oldest first. */
final class PeriodUpdates {

    private PeriodUpdates() {}

    private record Dated(Optional<LocalDate> day, PlanUpdate update) {}

    /** Where a heading names no day ("Q1 update"), the words say which period they are of. */
    static List<StatusUpdate> of(List<PlanUpdate> updates, CellDates dates) {
        if (updates.isEmpty()) {
            return List.of();
        }
        List<Dated> dated = new ArrayList<>();
        for (PlanUpdate update : updates) {
            dated.add(new Dated(
                    dates.read(update.period())
                            .date()
                            .filter(date -> hasYear(update.period()))
                            .flatMap(TargetDate::latest),
                    update));
        }
        if (dated.stream().allMatch(each -> each.day.isPresent())) {
            // "June 2031 update | March 2031 update"
            dated.sort(Comparator.comparing(each -> each.day.orElseThrow()));
        } else if (dated.stream().allMatch(each -> each.update.period().length() == 2)) {
            // "Q2 update | Q1 update"
            dated.sort(Comparator.comparing(each -> each.update.period()));
        }
        return dated.stream().map(PeriodUpdates::update).toList();
    }

    private static boolean hasYear(String period) {
        return period.chars().filter(Character::isDigit).count() > 2;
    }

    private static StatusUpdate update(Dated dated) {
        String words = dated.update
                .words()
                .text()
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        return StatusUpdate.builder()
                .asAt(dated.day)
                .narrative(dated.day.isPresent() ? words : dated.update.period() + ": " + words)
                .build();
    }
}
