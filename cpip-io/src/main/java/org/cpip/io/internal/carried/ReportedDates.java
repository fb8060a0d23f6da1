package org.cpip.io.internal.carried;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;

/**
 * The milestones of a row that gives the day it speaks of: a forecast and a milestone that was met by then are news of that day, as
 * the status is; reports of earlier days know nothing of them.
 *
 * @param plain the milestones without the news
 * @param news what the day's update says of them
 */
public record ReportedDates(List<Milestone> plain, List<MilestoneUpdate> news) {

    /** Copies the lists. */
    public ReportedDates {
        plain = List.copyOf(plain);
        news = List.copyOf(news);
    }

    /** Of milestones as a row has them, on its day. */
    public static ReportedDates of(List<Milestone> milestones, LocalDate asAt) {
        List<Milestone> plain = new ArrayList<>();
        List<MilestoneUpdate> news = new ArrayList<>();
        for (Milestone milestone : milestones) {
            Optional<LocalDate> met = milestone.achieved().filter(day -> !day.isAfter(asAt));
            if (milestone.forecast().isPresent() || met.isPresent()) {
                news.add(new MilestoneUpdate(milestone.id(), milestone.forecast(), met));
                plain.add(milestone.toBuilder()
                        .forecast(Optional.empty())
                        .achieved(met.isPresent() ? Optional.empty() : milestone.achieved())
                        .build());
            } else {
                plain.add(milestone);
            }
        }
        return new ReportedDates(plain, news);
    }
}
