package org.cpip.collect.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.AreaPlace;
import org.cpip.model.Breakdown;
import org.cpip.model.Geography;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.date.EdtfPeriod;

class AggregationLawsTest {

    private static final Geography GEOGRAPHY = new Geography(
            "g",
            "G",
            Optional.empty(),
            List.of(
                    AreaPlace.root("land"),
                    AreaPlace.of("north", "land"),
                    AreaPlace.of("a", "north"),
                    AreaPlace.of("b", "north"),
                    AreaPlace.of("c", "land"),
                    AreaPlace.of("d", "land")));

    @Property(tries = 300)
    void anySplitInAnyOrderGivesTheSame(
            @ForAll("readings") List<Observation> readings, @ForAll PartialSums partial, @ForAll long seed) {
        Totals together = totals(partial, readings);
        Random random = new Random(seed);
        List<Observation> mixed = new ArrayList<>(readings);
        Collections.shuffle(mixed, random);
        int first = random.nextInt(mixed.size() + 1);
        int second = first + random.nextInt(mixed.size() - first + 1);
        List<List<Observation>> parts =
                List.of(mixed.subList(0, first), mixed.subList(first, second), mixed.subList(second, mixed.size()));

        Totals left = totals(partial, parts.get(0));
        left.add(totals(partial, parts.get(1)));
        left.add(totals(partial, parts.get(2)));
        Totals inner = totals(partial, parts.get(2));
        inner.add(totals(partial, parts.get(1)));
        inner.add(totals(partial, parts.get(0)));

        assertThat(left.results()).isEqualTo(together.results());
        assertThat(inner.results()).isEqualTo(together.results());
        assertThat(left.notAdded()).isEqualTo(together.notAdded());
    }

    private static Totals totals(PartialSums partial, List<Observation> readings) {
        Totals totals = new Aggregation(GEOGRAPHY, Summation.ADDS_UP, partial).start();
        readings.forEach(totals::add);
        return totals;
    }

    @Provide
    static Arbitrary<List<Observation>> readings() {
        Arbitrary<IndicatorValue> values = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                        .ofScale(2)
                        .map(Measured::new),
                Arbitraries.of(new Missing("late"), new Withheld("small"), new NotApplicable("none")));
        Arbitrary<Optional<String>> areas =
                Arbitraries.of("a", "b", "c", "d", "north", "elsewhere").optional(0.95);
        Arbitrary<List<Breakdown>> breakdowns =
                Arbitraries.of(List.of(), List.of(new Breakdown("age", "0-4")), List.of(new Breakdown("age", "5-9")));
        Arbitrary<EdtfPeriod> periods = Arbitraries.of("2017", "2018").map(EdtfPeriod::parse);
        return Combinators.combine(periods, areas, breakdowns, values)
                .as(Observation::new)
                .list()
                .ofMaxSize(24);
    }
}
