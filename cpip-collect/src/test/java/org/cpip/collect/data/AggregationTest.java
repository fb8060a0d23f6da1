package org.cpip.collect.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cpip.model.AreaPlace;
import org.cpip.model.FigureMarker;
import org.cpip.model.Geography;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.date.EdtfPeriod;
import org.junit.jupiter.api.Test;

class AggregationTest {

    private static final Geography BOARDS = new Geography(
            "boards",
            "Boards",
            Optional.empty(),
            List.of(
                    AreaPlace.root("land"),
                    AreaPlace.of("north", "land"),
                    AreaPlace.of("a", "north"),
                    AreaPlace.of("b", "north"),
                    AreaPlace.of("c", "land")));

    @Test
    void addsTheSmallestAreasToEachWholeOnce() {
        Totals totals = sums(PartialSums.NONE);
        totals.add(reading("a", figure("1.5")));
        totals.add(reading("b", figure("0")));
        totals.add(reading("c", figure("2")));
        totals.add(reading("north", figure("1.5")));
        assertThat(value(totals, "north")).isEqualTo(figure("1.5"));
        assertThat(value(totals, "land")).isEqualTo(figure("3.5"));
        assertThat(totals.notAdded()).containsExactly("north");
    }

    @Test
    void tellsAnAreaThatWasNotHeardAndTakesItForNoZero() {
        Totals none = sums(PartialSums.NONE);
        Totals came = sums(PartialSums.OF_WHAT_CAME);
        for (Totals totals : List.of(none, came)) {
            totals.add(reading("a", figure("1")));
            totals.add(reading("b", figure("2")));
        }
        assertThat(value(none, "land")).isEqualTo(new Missing("2 of 3 areas; missing: c"));
        assertThat(value(came, "land")).isEqualTo(figure("3"));
        assertThat(total(came, "land").coverage().inWords()).isEqualTo("2 of 3 areas; missing: c");
        assertThat(value(none, "north")).isEqualTo(figure("3"));
    }

    @Test
    void withholdsAWholeOfWhichAPartIsWithheld() {
        Totals totals = sums(PartialSums.NONE);
        totals.add(reading("a", figure("1")));
        totals.add(reading("b", new Withheld("small")));
        assertThat(value(totals, "north")).isEqualTo(new Withheld("1 of 2 areas; withheld: b"));
    }

    @Test
    void givesNoFigureWhereNothingButAbsenceCame() {
        Totals totals = sums(PartialSums.OF_WHAT_CAME);
        totals.add(reading("a", new Missing("late")));
        totals.add(reading("b", new Withheld("small")));
        assertThat(value(totals, "north")).isInstanceOf(Withheld.class);
    }

    @Test
    void leavesOutAnAreaThatCanHaveNoFigure() {
        Totals totals = sums(PartialSums.NONE);
        totals.add(reading("a", figure("0")));
        totals.add(reading("b", new NotApplicable("no hearings")));
        assertThat(value(totals, "north")).isEqualTo(figure("0"));
        assertThat(total(totals, "north").coverage().inWords()).isEqualTo("1 of 1 areas; not applicable: b");
    }

    @Test
    void isNotApplicableWhereAllPartsAre() {
        Totals totals = sums(PartialSums.NONE);
        totals.add(reading("a", new NotApplicable("none")));
        totals.add(reading("b", new NotApplicable("none")));
        assertThat(value(totals, "north")).isInstanceOf(NotApplicable.class);
    }

    @Test
    void addsNoAreaThatCameTwiceThoughThePartsWereReadApart() {
        Totals first = sums(PartialSums.OF_WHAT_CAME);
        Totals second = sums(PartialSums.OF_WHAT_CAME);
        first.add(reading("a", figure("1")));
        second.add(reading("a", figure("1")));
        second.add(reading("b", figure("1")));
        first.add(second);
        assertThat(value(first, "north")).isEqualTo(new Missing("figures came more than once from a"));
        assertThat(total(first, "north").coverage().isWhole()).isFalse();
    }

    @Test
    void doesNotAddDistinctPersons() {
        Totals totals = new Aggregation(BOARDS, Summation.DOES_NOT_ADD_UP, PartialSums.OF_WHAT_CAME).start();
        totals.add(reading("a", figure("1")));
        totals.add(reading("b", figure("1")));
        assertThat(value(totals, "north")).isInstanceOf(Missing.class);
    }

    @Test
    void keepsWhatHasToBeKnownOfPartsButNotThatTheyRoundToZero() {
        Totals totals = sums(PartialSums.NONE);
        totals.add(reading("a", new Measured(BigDecimal.ZERO, List.of(FigureMarker.LOW))));
        totals.add(reading("b", new Measured(BigDecimal.ONE, List.of(FigureMarker.PROVISIONAL))));
        assertThat(value(totals, "north")).isEqualTo(new Measured(BigDecimal.ONE, List.of(FigureMarker.PROVISIONAL)));
    }

    @Test
    void listsAreasThatTheGeographyDoesNotKnow() {
        Totals totals = sums(PartialSums.NONE);
        totals.add(reading("elsewhere", figure("7")));
        assertThat(totals.results()).isEmpty();
        assertThat(totals.notAdded()).containsExactly("elsewhere");
    }

    @Test
    void refusesAGeographyInWhichAnAreaWouldCountTwice() {
        Geography twice = geography(AreaPlace.of("a", "x"), AreaPlace.of("a", "y"));
        Geography circle = geography(AreaPlace.of("x", "y"), AreaPlace.of("y", "x"));
        assertThatThrownBy(() -> new Aggregation(twice, Summation.ADDS_UP, PartialSums.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("area a stands in it twice");
        assertThatThrownBy(() -> new Aggregation(circle, Summation.ADDS_UP, PartialSums.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is a part of itself");
    }

    private static Geography geography(AreaPlace... places) {
        return new Geography("g", "G", Optional.empty(), List.of(places));
    }

    private static Totals sums(PartialSums partial) {
        return new Aggregation(BOARDS, Summation.ADDS_UP, partial).start();
    }

    private static IndicatorValue value(Totals totals, String area) {
        return total(totals, area).value();
    }

    private static Total total(Totals totals, String area) {
        return totals.results().stream()
                .filter(each -> each.key().area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static Measured figure(String number) {
        return new Measured(new BigDecimal(number));
    }

    private static Observation reading(String area, IndicatorValue value) {
        return new Observation(EdtfPeriod.parse("2017"), Optional.of(area), List.of(), value);
    }
}
