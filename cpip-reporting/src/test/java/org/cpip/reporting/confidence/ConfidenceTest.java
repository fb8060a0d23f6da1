package org.cpip.reporting.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-05-14 2017-06-01 2018 | Amber/Red (2 of 3 milestones overdue, the longest by 47 days)",
                "2017-05-14 2018 2018       | Amber (1 of 3 milestones overdue, by 47 days)",
                "2016 2016                  | Red (2 of 2 milestones overdue, the longest by 181 days)",
                "2018 2019                  | Green (none of 2 milestones overdue)",
                "2017-22                    | Green (its milestone is not overdue)",
            })
    void theComputedRatingNamesWhatItLookedAt(String dues, String expected) {
        var action = Action.builder().id("a").number("1").wording("Do it").status(DeliveryStatus.IN_PROGRESS);
        for (String due : dues.split(" ")) {
            action.addMilestone(Milestone.builder()
                    .id("m")
                    .title("M")
                    .due(TargetDate.parse(due))
                    .build());
        }

        assertThat(ComputedConfidence.of(action.build(), AS_AT, ConfidenceRules.defaults())
                        .map(Wording.english()::computed))
                .contains(expected);
    }

    /** Where there is no date that can be missed, or nobody has reported, nobody knows that all is well. */
    @ParameterizedTest
    @CsvSource({"2018, NOTHING", "2018-04/.., IN_PROGRESS"})
    void nothingIsGreenOfWhichNothingIsKnown(String due, String status) {
        var action = Action.builder()
                .id("a")
                .number("1")
                .wording("Do it")
                .addMilestone(Milestone.builder()
                        .id("m")
                        .title("M")
                        .due(TargetDate.parse(due))
                        .build());
        if (!status.equals("NOTHING")) {
            action.status(DeliveryStatus.valueOf(status));
        }

        assertThat(ComputedConfidence.of(action.build(), AS_AT, ConfidenceRules.defaults()))
                .isEmpty();
    }

    @Test
    void aSlipIsNamedToo() {
        Action action = Action.builder()
                .id("a")
                .number("1")
                .wording("Do it")
                .addMilestone(Milestone.builder()
                        .id("m")
                        .title("M")
                        .due(TargetDate.parse("2017-09"))
                        .forecast(TargetDate.parse("2017-12"))
                        .build())
                .build();

        assertThat(ComputedConfidence.of(action, AS_AT, ConfidenceRules.defaults())
                        .map(Wording.english()::computed))
                .contains("Amber/Green (its milestone is not overdue; one slips by up to 92 days)");
    }

    @Test
    void rulesAreDataThatAUserReplaces() {
        ConfidenceRules rules = ConfidenceRules.parse("# ours\n\nRED overdue>=1\nGREEN\n");
        Action action = Action.builder().id("a").number("1").wording("Do it").build();

        assertThat(rules.rules()).extracting(ConfidenceRule::toString).containsExactly("RED overdue>=1", "GREEN");
        assertThat(ComputedConfidence.of(action, AS_AT, rules).map(ComputedConfidence::rule))
                .contains(rules.rules().get(1));
        assertThat(ComputedConfidence.of(action, AS_AT, ConfidenceRules.defaults()))
                .as("no milestones, no rating by dates")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PINK                | Line 2: \"PINK\" is no rating",
                "RED colour>=1       | Line 2: \"colour>=1\" names no measure of milestones, dated, reported, overdue,",
                "RED overdue>=few    | Line 2: \"overdue>=few\" has no whole number",
                "RED overdue         | Line 2: \"overdue\" has no whole number",
            })
    void aWrongRuleIsRefusedWithItsLine(String line, String message) {
        assertThatThrownBy(() -> ConfidenceRules.parse("GREEN\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, GREEN, false",
        "AMBER_GREEN, AMBER, true",
        "AMBER, AMBER, true",
        "AMBER_RED, AMBER, true",
        "RED, RED, false",
    })
    void translatingToThreePointsRecordsWhatIsLost(Rating given, Rating expected, boolean lossy) {
        Translation translation = Translation.of(DeliveryConfidence.fivePoint(given), Scale.THREE_POINT);

        assertThat(translation.translated()).isEqualTo(DeliveryConfidence.threePoint(expected));
        assertThat(translation.isLossy()).isEqualTo(lossy);
    }

    @Test
    void amberOfThreePointsMayBeAnyOfThreeOfFive() {
        Translation translation = Translation.of(DeliveryConfidence.threePoint(Rating.AMBER), Scale.FIVE_POINT);

        assertThat(translation.possible()).containsExactly(Rating.AMBER_GREEN, Rating.AMBER, Rating.AMBER_RED);
    }
}
