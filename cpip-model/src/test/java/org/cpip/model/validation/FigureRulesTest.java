package org.cpip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cpip.model.Area;
import org.cpip.model.AreaPlace;
import org.cpip.model.Breakdown;
import org.cpip.model.Category;
import org.cpip.model.CategoryKind;
import org.cpip.model.CodeList;
import org.cpip.model.CountedThing;
import org.cpip.model.Geography;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.Observation;
import org.cpip.model.Plans;
import org.cpip.model.Programme;
import org.cpip.model.ProgrammeBuilder;
import org.cpip.model.date.EdtfPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureRulesTest {

    @Test
    void twoGeographiesOverTheSameAreasAreValid() {
        assertThat(ProgrammeValidator.validate(plan(p -> p))).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(p -> p.addArea(Area.of("F", "Fife again", "council")), "areas[4].code", "the code \"F\" too"),
                breach(p -> p.addArea(Area.of(" ", "Nowhere", "council")), "areas[4].code", "must not be blank"),
                breach(p -> p.addGeography(tree("boards")), "geographies[2].id", "taken already"),
                breach(
                        p -> p.addGeography(tree("more", AreaPlace.of("X", "S"))),
                        "geographies[2].places[3].area",
                        "no area of the programme has the code \"X\""),
                breach(
                        p -> p.addGeography(tree("more", AreaPlace.of("F", "B"))),
                        "geographies[2].places[3].area",
                        "stands in the geography twice"),
                breach(
                        p -> p.addGeography(new Geography(
                                "loop",
                                "Loop",
                                Optional.of(EdtfPeriod.parse("1975/1995")),
                                List.of(AreaPlace.of("F", "D"), AreaPlace.of("D", "F")))),
                        "geographies[2].places[0].parent",
                        "\"F\" is a part of itself"),
                breach(
                        p -> p.addGeography(tree("more", AreaPlace.of("B", "away"))),
                        "geographies[2].places[3].parent",
                        "\"away\" is a parent and does not stand in the geography"),
                breach(
                        p -> p.addGeography(new Geography(
                                "fewer",
                                "Fewer",
                                Optional.empty(),
                                List.of(AreaPlace.root("S"), AreaPlace.of("F", "S")))),
                        "geographies[2].places",
                        "\"fewer\" does not have the area \"D\" among its smallest, as \"councils\" of the same time has"),
                breach(p -> p.addCodeList(ages()), "codeLists[1].name", "the name \"age\" too"),
                breach(p -> p.addCodeList(list("sex", "all", "all")), "codeLists[1].categories[1].code", "\"all\" too"),
                breach(p -> p.addCodeList(list("sex", "all", "both")), "codeLists[1].categories[1].kind", "the total"),
                reading("Z", "0-4", ".area", "no area of the programme has the code \"Z\""),
                reading("F", "old", ".breakdown[0].value", "\"age\" has no category \"old\""));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("breaches")
    void reportsEachBreachAtItsPath(UnaryOperator<ProgrammeBuilder> change, String path, String message) {
        assertThat(ProgrammeValidator.validate(plan(change))).anySatisfy(violation -> {
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.message()).contains(message);
        });
    }

    @Test
    void aPlanWithoutListsMayNameAreasAndCategoriesAsItLikes() {
        Programme plan = Plans.typical().toBuilder()
                .addIndicator(indicator("Fife and Tay", "old"))
                .build();

        assertThat(ProgrammeValidator.validate(plan)).isEmpty();
    }

    @Test
    void geographiesOfOtherTimesMayHaveOtherAreas() {
        assertThat(ProgrammeValidator.validate(plan(p -> p.geographies(List.of(
                        tree("councils"),
                        new Geography(
                                "before",
                                "Before",
                                Optional.of(EdtfPeriod.parse("../1995")),
                                List.of(AreaPlace.root("S"))))))))
                .hasSize(2);
        assertThat(ProgrammeValidator.validate(plan(p -> p.geographies(List.of(
                        new Geography(
                                "now",
                                "Now",
                                Optional.of(EdtfPeriod.parse("1996/..")),
                                tree("councils").places()),
                        new Geography(
                                "before",
                                "Before",
                                Optional.of(EdtfPeriod.parse("../1995")),
                                List.of(AreaPlace.root("S"))))))))
                .isEmpty();
    }

    @Test
    void aReadingIsForAllAtTheOnlyRootAndForTotals() {
        Programme plan = plan(p -> p);

        assertThat(plan.isForAll(observation("S", "all"))).isTrue();
        assertThat(plan.isForAll(observation("F", "all"))).isFalse();
        assertThat(plan.isForAll(observation("S", "0-4"))).isFalse();
        assertThat(Plans.typical().isForAll(observation("S", "all"))).isFalse();
    }

    @Test
    void aLongChainOfAreasIsNoProblem() {
        List<AreaPlace> chain = new ArrayList<>(List.of(AreaPlace.root("0")));
        List<Area> areas = new ArrayList<>(List.of(Area.of("0", "A", "council")));
        for (int i = 1; i < 50_000; i++) {
            areas.add(Area.of(String.valueOf(i), "A", "council"));
            chain.add(AreaPlace.of(String.valueOf(i), String.valueOf(i - 1)));
        }
        Programme plan = Plans.typical().toBuilder()
                .areas(areas)
                .addGeography(new Geography("deep", "Deep", Optional.empty(), chain))
                .build();

        assertThat(ProgrammeValidator.validateConsistency(plan)).isEmpty();
    }

    private static Arguments breach(UnaryOperator<ProgrammeBuilder> change, String path, String message) {
        return Arguments.of(change, path, message);
    }

    private static Arguments reading(String area, String age, String path, String message) {
        return Arguments.of(
                (UnaryOperator<ProgrammeBuilder>) p -> p.addIndicator(indicator(area, age)),
                "indicators[0].observations[0]" + path,
                message);
    }

    private static Programme plan(UnaryOperator<ProgrammeBuilder> change) {
        return change.apply(Plans.typical().toBuilder()
                        .indicators(List.of())
                        .addArea(Area.of("S", "Scotland", "country"))
                        .addArea(Area.of("F", "Fife", "council"))
                        .addArea(Area.of("D", "Dundee", "council"))
                        .addArea(Area.of("B", "Tayside", "health board"))
                        .addGeography(tree("councils"))
                        .addGeography(new Geography(
                                "boards",
                                "Boards",
                                Optional.of(EdtfPeriod.parse("2016/..")),
                                List.of(
                                        AreaPlace.root("S"),
                                        AreaPlace.of("B", "S"),
                                        AreaPlace.of("D", "B"),
                                        AreaPlace.of("F", "B"))))
                        .addCodeList(ages()))
                .build();
    }

    private static Geography tree(String id, AreaPlace... more) {
        List<AreaPlace> places =
                new ArrayList<>(List.of(AreaPlace.root("S"), AreaPlace.of("F", "S"), AreaPlace.of("D", "S")));
        places.addAll(List.of(more));
        return new Geography(id, id, Optional.empty(), places);
    }

    private static CodeList ages() {
        return new CodeList(
                "age",
                Optional.empty(),
                List.of(
                        Category.of("all", CategoryKind.TOTAL),
                        Category.of("0-4", CategoryKind.PART),
                        Category.of("not known", CategoryKind.UNKNOWN)));
    }

    private static CodeList list(String name, String... totals) {
        return new CodeList(
                name,
                Optional.empty(),
                Stream.of(totals)
                        .map(each -> Category.of(each, CategoryKind.TOTAL))
                        .toList());
    }

    private static Indicator indicator(String area, String age) {
        return Indicator.builder()
                .id("children")
                .title("Children")
                .measure(IndicatorMeasure.NUMBER)
                .counts(CountedThing.PERSONS)
                .addObservation(observation(area, age))
                .build();
    }

    private static Observation observation(String area, String age) {
        return Observation.builder()
                .period(EdtfPeriod.parse("2031"))
                .area(area)
                .addBreakdown(new Breakdown("age", age))
                .value(new Measured(BigDecimal.ZERO))
                .build();
    }
}
