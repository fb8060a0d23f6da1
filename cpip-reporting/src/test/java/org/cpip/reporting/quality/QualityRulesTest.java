package org.cpip.reporting.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.reporting.SamplePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will publish a plan and report on it by May. | SEVERAL_DELIVERABLES | publish, report",
                "We will publish a plan to report on progress.   | -                    |",
                "We will continue to work with partners.         | NO_MEASURABLE_END    | continue to",
                "A framework will be published.                  | PASSIVE_WITHOUT_ACTOR | will be published",
                "A framework will be published by May 2017.      | PASSIVE_WITHOUT_ACTOR | will be published",
                "A framework will be published by the board.     | -                    |",
                "A review will be held. It is led by the board.  | PASSIVE_WITHOUT_ACTOR | will be held",
            })
    void readsTheWording(String wording, String rule, String evidence) {
        assertThat(QualityRules.check(plan(wording)).stream()
                        .filter(finding -> finding.path().endsWith(".wording")))
                .extracting(finding -> finding.rule() + " " + finding.evidence())
                .isEqualTo(rule.equals("-") ? java.util.List.of() : java.util.List.of(rule + " " + evidence));
    }

    @Test
    void namesWhatIsAbsentAndWhatLeadsNowhere() {
        Programme plan = plan("Do it.").toBuilder().owner("nobody").build();

        assertThat(QualityRules.check(plan))
                .extracting(finding -> finding.rule() + " " + finding.path() + " " + finding.evidence())
                .containsExactly(
                        "NO_OWNER workstreams[0].actions[0].leads ",
                        "NO_DATE workstreams[0].actions[0].milestones ",
                        "DANGLING_REFERENCE owner nobody");
    }

    @Test
    void findsAnActionWithoutALeadInTheSample() {
        assertThat(QualityRules.check(SamplePlan.programme()))
                .anyMatch(finding -> finding.rule() == QualityRule.NO_OWNER);
    }

    private static Programme plan(String wording) {
        return Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title("W")
                        .addAction(Action.builder()
                                .id("w-1")
                                .number("1")
                                .wording(wording)
                                .build())
                        .build())
                .build();
    }
}
