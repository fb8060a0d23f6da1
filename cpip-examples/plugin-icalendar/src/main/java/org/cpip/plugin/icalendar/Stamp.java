package org.cpip.plugin.icalendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.ReceivedReport;
import org.cpip.model.StatusUpdate;

/**
 * The DTSTAMP that every entry needs: without METHOD it says when the entry was last revised (RFC 5545, section 3.8.7.2).
 * Here that is the latest day on which the plan says something happened, so that the same plan gives the same file.
 */
final class Stamp {

    private static final LocalDate NOTHING_YET = LocalDate.of(1970, 1, 1);

    private Stamp() {}

    static String of(Programme programme) {
        Stream<Optional<LocalDate>> updates = programme.actions().stream()
                .flatMap(action -> action.updates().stream())
                .map(StatusUpdate::asAt);
        Stream<Optional<LocalDate>> achieved = programme.actions().stream()
                .map(Action::reportedMilestones)
                .flatMap(milestones -> milestones.stream())
                .map(Milestone::achieved);
        Stream<Optional<LocalDate>> received = programme.cycles().stream()
                .flatMap(cycle -> cycle.received().stream())
                .map(ReceivedReport::received)
                .map(Optional::of);
        LocalDate latest = Stream.of(updates, achieved, received)
                .flatMap(days -> days)
                .flatMap(Optional::stream)
                .filter(Stamp::isWritable)
                .max(LocalDate::compareTo)
                .orElse(NOTHING_YET);
        return ContentLines.digits(latest) + "T000000Z";
    }

    /** Whether a calendar can write the year: four digits, and not 0000. */
    static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
