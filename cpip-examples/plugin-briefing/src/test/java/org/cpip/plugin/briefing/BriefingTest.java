package org.cpip.plugin.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.report.RenderOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class BriefingTest {

    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);

    @Test
    void saysWhatIsOverdueForWhomAndWhatComesNext() throws IOException {
        assertThat(rendered(plan(), Map.of())).isEqualTo("""
                Coast Plan
                ==========
                Position at the end of 30 June 2017.
                1 action: 1 overdue.
                4 milestones: 2 due, 1 overdue, 1 without a date to keep.

                Overdue (1)
                ===========
                - Neglect 3: Guidance
                  Due by March 2017, 91 days late
                  Now expected: autumn 2017
                  Lead: CELCIS
                  Rating by dates: Amber/Red (1 of 4 milestones overdue, by 91 days; one
                  slips by up to 244 days)

                Due by 29 September 2017 (1)
                ============================
                - Neglect 3: Workshop
                  Due summer 2017
                  Lead: CELCIS
                  Rating by dates: Amber/Red (1 of 4 milestones overdue, by 91 days; one
                  slips by up to 244 days)

                Without a date to keep (1)
                ==========================
                - Neglect 3: Some day
                  Lead: CELCIS
                  Rating by dates: Amber/Red (1 of 4 milestones overdue, by 91 days; one
                  slips by up to 244 days)
                """);
    }

    @Test
    void saysOfOtherReportsWhatTheirSummarySays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BriefingRenderer()
                .render(Reports.document(PlanQualityReport.of(plan(), AS_AT), "en-GB"), out, RenderOptions.defaults());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Coast Plan\n==========\nPosition at the end of 30 June 2017.\n")
                .contains("No action has findings, of 1; there are no findings in all.");
    }

    @Test
    void looksAsFarAheadAsItIsAsked() throws IOException {
        assertThat(rendered(plan(), Map.of("weeks", "4")))
                .contains("Due by 28 July 2017\n", "Nothing falls due by then.");
        assertThat(rendered(plan(), Map.of("weeks", "26"))).contains("Due by 29 December 2017 (1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rendered(plan(), Map.of("weeks", "5")))
                .withMessageContaining("4, 8, 13, 26");
    }

    @Test
    void noLineIsLongerThanMailAllowsUnlessAWordIs() throws IOException {
        for (Programme plan : SamplePlans.all().values()) {
            for (String line : rendered(plan, Map.of()).split("\n", -1)) {
                boolean oneWord = !line.strip().contains(" ")
                        || line.startsWith("- ") && !line.substring(2).contains(" ");
                assertThat(oneWord || line.codePointCount(0, line.length()) <= 72)
                        .as(line)
                        .isTrue();
            }
        }
    }

    @Test
    void isFoundLikeTheLibrarysOwnRenderers() {
        assertThat(Reports.renderer("briefing")).containsInstanceOf(BriefingRenderer.class);
    }

    private static Programme plan() {
        return Programme.builder()
                .id("coast")
                .title("Coast Plan")
                .addParty(Party.builder()
                        .id("celcis")
                        .name("Centre")
                        .acronym("CELCIS")
                        .build())
                .addWorkstream(Workstream.builder()
                        .id("neglect")
                        .title("Neglect")
                        .addAction(Action.builder()
                                .id("neglect-3")
                                .number("3")
                                .wording("We will write guidance.")
                                .addLead("celcis")
                                .addMilestone(Milestone.builder()
                                        .id("m1")
                                        .title("Guidance")
                                        .due(TargetDate.of(EdtfPeriod.parse("../2017-03"), "by March 2017"))
                                        .forecast(TargetDate.parse("2017-23"))
                                        .build())
                                .addMilestone(Milestone.builder()
                                        .id("m2")
                                        .title("Workshop")
                                        .due(TargetDate.parse("2017-22"))
                                        .build())
                                .addMilestone(Milestone.builder()
                                        .id("m3")
                                        .title("Evaluation")
                                        .due(TargetDate.parse("2018"))
                                        .build())
                                .addMilestone(Milestone.builder()
                                        .id("m4")
                                        .title("Some day")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static String rendered(Programme plan, Map<String, String> options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream stream = out;
        new BriefingRenderer()
                .render(
                        Reports.document(ProgressReport.of(plan, AS_AT), "en-GB"),
                        stream,
                        RenderOptions.defaults().withValues(options));
        return out.toString(StandardCharsets.UTF_8);
    }
}
