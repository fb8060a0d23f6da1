package org.cpip.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpip.collect.ledger.AreaStanding;
import org.cpip.collect.ledger.ReturnState;
import org.cpip.collect.ledger.RoundStanding;
import org.cpip.collect.template.CollectionTemplate;

/** How the returns of a round stand, in lines. */
final class CollectWords {

    private CollectWords() {}

    static List<String> lines(CollectionTemplate template, RoundStanding standing, LocalDate today) {
        List<String> lines = new ArrayList<>();
        int expected = standing.areas().size();
        int onTime = standing.onTime(template.deadline()).size();
        int late = standing.late(template.deadline()).size();
        lines.add(template.title() + ", " + template.period() + ": " + (onTime + late) + " of " + expected
                + " areas returned, " + onTime + " by " + template.deadline() + ", " + late + " late");
        for (ReturnState state : ReturnState.values()) {
            List<String> areas = standing.in(state);
            if (!areas.isEmpty()) {
                boolean overdue = state == ReturnState.EXPECTED && today.isAfter(template.deadline());
                // those that hold are many and need nobody's eye
                String who = state.isFinal()
                        ? ""
                        : ": "
                                + String.join(
                                        ", ",
                                        areas.stream()
                                                .map(code -> name(template, code))
                                                .toList());
                lines.add("  " + (overdue ? "overdue" : state.words()) + " " + areas.size() + who);
            }
        }
        for (AreaStanding each : standing.areas()) {
            each.openQueries().forEach(query -> lines.add("  open query " + each.area() + "/" + query));
        }
        return lines;
    }

    private static String name(CollectionTemplate template, String code) {
        return template.area(code).map(area -> area.name() + " (" + code + ")").orElse(code);
    }
}
