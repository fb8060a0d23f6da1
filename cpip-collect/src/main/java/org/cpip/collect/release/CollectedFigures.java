package org.cpip.collect.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.data.Aggregation;
import org.cpip.collect.data.PartialSums;
import org.cpip.collect.data.Total;
import org.cpip.collect.data.Totals;
import org.cpip.collect.ledger.AreaStanding;
import org.cpip.collect.ledger.RoundStanding;
import org.cpip.collect.template.AskedCell;
import org.cpip.collect.template.AskedIndicator;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.model.Breakdown;
import org.cpip.model.Geography;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.Observation;

/**
 * The figures of an indicator, of each area and of the larger ones that they make up, before anything is hidden.
 *
 * @param byArea by code of the area, then by breakdown
 */
record CollectedFigures(Map<String, Map<List<Breakdown>, IndicatorValue>> byArea) {

    static CollectedFigures of(CollectionTemplate template, AskedIndicator asked, RoundStanding standing) {
        List<Observation> leaves = new ArrayList<>();
        for (AreaStanding area : standing.areas()) {
            for (AskedCell cell : template.cells(asked)) {
                IndicatorValue value = area.state().isFinal()
                        ? area.figures().getOrDefault(cell.id(), new Missing("no answer"))
                        : new Missing("no accepted return");
                leaves.add(new Observation(template.period(), Optional.of(area.area()), cell.breakdown(), value));
            }
        }
        Map<String, Map<List<Breakdown>, IndicatorValue>> all = new LinkedHashMap<>();
        leaves.forEach(leaf -> put(all, leaf.area().orElseThrow(), leaf.breakdown(), leaf.value()));
        for (Geography geography : template.geographies()) {
            Totals totals = new Aggregation(geography, asked.summation(), PartialSums.NONE).start();
            leaves.forEach(totals::add);
            for (Total total : totals.results()) {
                put(all, total.key().area(), total.key().breakdown(), total.value());
            }
        }
        return new CollectedFigures(all);
    }

    /** A whole that is in several geographies has the same smallest areas in each, and so the same figure. */
    private static void put(
            Map<String, Map<List<Breakdown>, IndicatorValue>> all,
            String area,
            List<Breakdown> breakdown,
            IndicatorValue value) {
        all.computeIfAbsent(area, none -> new LinkedHashMap<>()).put(breakdown, value);
    }
}
