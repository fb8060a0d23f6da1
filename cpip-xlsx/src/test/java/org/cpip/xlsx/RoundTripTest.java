package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.HostileTexts;
import org.cpip.testkit.SamplePlans;
import org.cpip.xlsx.write.MilestoneCells;
import org.cpip.xlsx.write.SheetColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017",
                "2017-05",
                "2017-05-31",
                "2017-22",
                "2017-34",
                "2017-41",
                "../2017-03",
                "2017-24/..",
                "2017-05/2017-07",
                "2017~",
                "2017-05-31?",
                "201X",
                "2017-XX",
                "2017-05-XX",
                "/2017-03",
                "1850-01-01",
                "0000",
                "9999-12-31",
                "1900-02-28",
                "1900-03-01",
                "2018-04/2019-03"
            })
    void datesComeBackNoMoreAndNoLessExactThanTheyWere(String edtf) throws IOException {
        for (Optional<String> words : List.of(Optional.<String>empty(), Optional.of("when it is done"))) {
            Milestone milestone = Milestone.builder()
                    .id("neglect-1-m1")
                    .title("Guidance")
                    .due(new TargetDate(EdtfPeriod.parse(edtf), words))
                    .baseline(TargetDate.parse(edtf))
                    .forecast(TargetDate.parse(edtf))
                    .build();

            assertThat(milestones(plan(milestone))).containsExactly(milestone);
        }
    }

    @Test
    void allThatAMilestoneHasComesBack() throws IOException {
        Milestone milestone = Milestone.builder()
                .id("neglect-1-m1")
                .title("=Guidance")
                .recurrence(Recurrence.of(3, Recurrence.Unit.MONTH, "four times a year"))
                .condition(Condition.of("if proven"))
                .achieved(LocalDate.of(2017, 5, 31))
                .build();

        assertThat(milestones(plan(milestone))).containsExactly(milestone);
    }

    /** A row has no more cells than reading allows, and a sheet no more than 16,384 columns. */
    @ParameterizedTest
    @ValueSource(ints = {4_200, 17_000})
    void customFieldsBeyondTheColumnsOfASheetAreCarriedAllTheSame(int fields) throws IOException {
        Map<String, String> custom = new LinkedHashMap<>();
        IntStream.range(0, fields).forEach(i -> custom.put("Field " + i, "value " + i));
        Programme plan = plan(Milestone.builder()
                        .id("neglect-1-m1")
                        .title("Guidance")
                        .customFields(custom)
                        .build())
                .withAction("neglect-1", action -> action.customFields(custom));
        byte[] workbook = Workbooks.written(plan);

        assertThat(Workbooks.visible(workbook).orThrow().actions().get(0).customFields())
                .hasSizeBetween(4_000, 4_096);
        assertThat(Workbooks.read(workbook).programme()).contains(plan);
    }

    @Test
    void titleSummaryPeriodAndIdComeBack() throws IOException {
        Programme plan = SamplePlans.full();
        Programme back = Workbooks.visible(Workbooks.written(plan)).programme().orElseThrow();

        assertThat(back.title()).isEqualTo(plan.title());
        assertThat(back.summary()).isEqualTo(plan.summary());
        assertThat(back.period()).isEqualTo(plan.period());
        assertThat(back.id()).isEqualTo(plan.id());
    }

    @Test
    void statusRatingProgressAndTheirDayComeBack() throws IOException {
        StatusUpdate update = StatusUpdate.builder()
                .asAt(LocalDate.of(2017, 6, 30))
                .status(DeliveryStatus.DELAYED)
                .ownerConfidence(DeliveryConfidence.fivePoint(DeliveryConfidence.Rating.AMBER_RED))
                .narrative("Waiting for the pilots.")
                .build();
        Programme plan =
                plan(Milestone.builder().id("neglect-1-m1").title("Guidance").build());
        Action action = plan.actions().get(0).toBuilder()
                .status(DeliveryStatus.DELAYED)
                .addUpdate(update)
                .build();
        Programme reported = plan.toBuilder()
                .workstreams(List.of(plan.workstreams().get(0).toBuilder()
                        .actions(List.of(action))
                        .build()))
                .build();

        Action back = Workbooks.visible(Workbooks.written(reported))
                .orThrow()
                .actions()
                .get(0);

        assertThat(back.reportedStatus()).contains(DeliveryStatus.DELAYED);
        assertThat(back.reportedStatus(LocalDate.of(2017, 6, 29)))
                .as("before that day")
                .isEmpty();
        assertThat(back.updates()).singleElement().satisfies(each -> {
            assertThat(each.asAt()).isEqualTo(update.asAt());
            assertThat(each.ownerConfidence()).isEqualTo(update.ownerConfidence());
            assertThat(each.narrative()).isEqualTo(update.narrative());
        });
    }

    @Test
    void anyTextComesBackFromAMilestone() throws IOException {
        for (String text : HostileTexts.all()) {
            Milestone milestone =
                    Milestone.builder().id("neglect-1-m1").title(text).build();
            assertThat(milestones(plan(milestone))).containsExactly(milestone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@x", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠x", "'=1", "''=1", "'word"})
    void aTextThatWouldBeAFormulaInCsvNeedsNoGuardHere(String text) throws IOException {
        Milestone milestone = Milestone.builder().id("neglect-1-m1").title(text).build();

        assertThat(milestones(plan(milestone))).containsExactly(milestone);
    }

    @Test
    void aTextThatIsTooLongIsCutBetweenCharactersAndListed() throws IOException {
        Milestone milestone = Milestone.builder()
                .id("neglect-1-m1")
                .title("x" + "\ud83d\udc69".repeat(20_000))
                .build();
        String back = milestones(plan(milestone)).get(0).title();

        assertThat(back).hasSizeLessThanOrEqualTo(32_767).endsWith("\ud83d\udc69\u2026");
    }

    @Test
    void aMilestoneThatAPersonAddsIsReadAndASlipIsReported() throws IOException {
        String titles = Workbooks.row(
                MilestoneCells.COLUMNS.stream().map(SheetColumn::title).toArray(String[]::new));
        byte[] workbook = Workbooks.zip(java.util.Map.of(
                "xl/workbook.xml",
                "<workbook " + Workbooks.RELATIONS
                        + "><sheets><sheet name='Actions' r:id='a'/><sheet name='Milestones' r:id='m'/>"
                        + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='m' Type='x/worksheet' Target='/xl/worksheets/sheet2.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + Workbooks.row("Id", "No.", "Action")
                        + Workbooks.row("general-1", "1", "Write the guidance.") + "</sheetData></worksheet>",
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData>" + titles
                        + Workbooks.row("", "general-1", "", "Guidance", "by March 2017", "", "now and then")
                        + Workbooks.row("", "general-1", "", "More", "soonish")
                        + Workbooks.row("", "nobody-9", "", "Lost")
                        + "</sheetData></worksheet>"));

        ImportResult result = Workbooks.read(workbook);

        List<Milestone> milestones =
                result.programme().orElseThrow().actions().get(0).milestones();
        assertThat(milestones).extracting(Milestone::id).containsExactly("general-1-m1", "general-1-m2");
        assertThat(milestones.get(0).due()).contains(TargetDate.parse("../2017-03"));
        assertThat(result.diagnostics())
                .filteredOn(each -> each.code().startsWith("XLSX"))
                .extracting(each -> each.code() + " " + each.location().orElseThrow())
                .containsExactly(
                        "XLSX-006 plan.xlsx, table 2, row 2, cell 7",
                        "XLSX-006 plan.xlsx, table 2, row 3, cell 5",
                        "XLSX-005 plan.xlsx, table 2, row 4, cell 2");
    }

    private static Programme plan(Milestone milestone) {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("neglect")
                        .title("Neglect")
                        .addAction(Action.builder()
                                .id("neglect-1")
                                .number("1")
                                .wording("We will write guidance.")
                                .addMilestone(milestone)
                                .build())
                        .build())
                .build();
    }

    private static List<Milestone> milestones(Programme plan) throws IOException {
        return Workbooks.visible(Workbooks.written(plan))
                .orThrow()
                .actions()
                .get(0)
                .milestones();
    }
}
