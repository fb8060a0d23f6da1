package org.cpip.xlsx.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** The dates of an action's milestones, sheet after sheet: the first one is when it is due, another one a forecast. For one thread. */
final class MilestoneDates {

    private final List<Milestone> newest;
    private final Map<String, Milestone> first = new HashMap<>();
    private final Map<String, EdtfPeriod> expected = new HashMap<>();
    private final Map<String, LocalDate> met = new HashMap<>();

    MilestoneDates(Action newest) {
        this.newest = newest.milestones();
    }

    /** Whether a sheet has the milestones that the newest one has, as far as can be told. */
    boolean fit(Action said) {
        return said.milestones().size() == newest.size();
    }

    /** What is news of one sheet. */
    List<MilestoneUpdate> news(Action said) {
        List<MilestoneUpdate> news = new ArrayList<>();
        for (int i = 0; fit(said) && i < newest.size(); i++) {
            news(newest.get(i).id(), said.milestones().get(i)).ifPresent(news::add);
        }
        return news;
    }

    private Optional<MilestoneUpdate> news(String id, Milestone said) {
        Optional<TargetDate> date = said.forecast().or(said::due);
        boolean opens = first.putIfAbsent(id, said) == null;
        Optional<TargetDate> forecast = date.filter(now -> !now.period().equals(expected.put(id, now.period())))
                // "TBC" in March and "May 2031" in June: it is due then
                .filter(now -> !opens && first.get(id).due().isPresent());
        Optional<LocalDate> achieved =
                said.achieved().filter(day -> !day.equals(met.put(id, day))).filter(day -> !opens);
        return forecast.isEmpty() && achieved.isEmpty()
                ? Optional.empty()
                : Optional.of(new MilestoneUpdate(id, forecast, achieved));
    }

    /** The milestones as the oldest sheet has them. */
    List<Milestone> opening() {
        return newest.stream().map(this::opening).toList();
    }

    private Milestone opening(Milestone known) {
        Milestone said = first.getOrDefault(known.id(), known);
        boolean due = said.due().isPresent();
        return known.toBuilder()
                .due(due ? said.due() : known.due())
                .dueWords(due ? said.dueWords() : known.dueWords())
                .forecast(said.forecast())
                .achieved(said.achieved())
                .build();
    }
}
