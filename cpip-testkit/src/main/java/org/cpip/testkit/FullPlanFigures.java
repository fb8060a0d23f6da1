package org.cpip.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Area;
import org.cpip.model.AreaPlace;
import org.cpip.model.Breakdown;
import org.cpip.model.Category;
import org.cpip.model.CategoryKind;
import org.cpip.model.CodeList;
import org.cpip.model.Geography;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.ProgrammeBuilder;
import org.cpip.model.WithheldKind;
import org.cpip.model.date.EdtfPeriod;

/** The figures of the full plan, and what they are given for. */
final class FullPlanFigures {

    private FullPlanFigures() {}

    /** A reading of each kind: not shown for three reasons, missing, not applicable, zero. */
    static List<Observation> observations() {
        return List.of(
                observation("2017-21", new Withheld("fewer than 5", WithheldKind.PRIMARY, "lt5")),
                observation("2017-22", new Withheld("another is hidden", WithheldKind.SECONDARY, "lt5")),
                observation("2017-23", new Withheld("kept back by the area")),
                observation("2017-24", new IndicatorValue.Missing("no return")),
                observation("2018-21", new IndicatorValue.NotApplicable("harbour closed")),
                observation("2018-22", new IndicatorValue.Measured(BigDecimal.ZERO)));
    }

    static Observation observation(String period, IndicatorValue value) {
        return Observation.builder()
                .period(EdtfPeriod.parse(period))
                .area("S12000023")
                .addBreakdown(new Breakdown("size", "under 10 m"))
                .value(value)
                .build();
    }

    static void addAreas(ProgrammeBuilder programme) {
        programme
                .addArea(Area.of("S92000003", "Scotland", "country"))
                .addArea(Area.of("S12000023", "Orkney Islands", "council"))
                .addArea(new Area("north", "North, “and\u00a0isles”", Optional.empty()))
                .addGeography(new Geography(
                        "councils",
                        "Councils",
                        Optional.of(EdtfPeriod.parse("2016-04-01/..")),
                        List.of(AreaPlace.root("S92000003"), AreaPlace.of("S12000023", "S92000003"))))
                .addGeography(new Geography(
                        "regions",
                        "Regions",
                        Optional.empty(),
                        List.of(
                                AreaPlace.of("S12000023", "north"),
                                AreaPlace.of("north", "S92000003"),
                                AreaPlace.root("S92000003"))))
                .addCodeList(new CodeList(
                        "size",
                        Optional.of("Size of the vessel"),
                        List.of(
                                new Category("all", Optional.of("All sizes"), CategoryKind.TOTAL),
                                Category.of("under 10 m", CategoryKind.PART),
                                Category.of("not known", CategoryKind.UNKNOWN))));
    }
}
