package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.model.diff.ProgrammeDiff;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.ProgrammeArbitraries;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan that a workbook carries, and what a person changed on the sheets. */
class CarriedPlanTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void bringsBackWhatWasWrittenAndFindsNothingToSay(@ForAll("programmes") Programme programme) throws IOException {
        ImportResult read = Workbooks.read(Workbooks.written(programme));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.programme()).contains(programme);
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return ProgrammeArbitraries.anyProgrammes();
    }

    @Test
    void bringsBackEverySample() throws IOException {
        for (Programme plan : SamplePlans.all().values()) {
            assertThat(Workbooks.read(Workbooks.written(plan)).programme()).contains(plan);
        }
    }

    /** Sheet, cell, what a person writes there, what the result says of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | D2 | We will write better guidance. | Action of a-1: \"We will write guidance.\" -> \"We will write better guidance.\"",
                "1 | E2 | NHS | Lead of a-1: \"Education Scotland\" -> \"NHS\"",
                "1 | G2 | by March 2018 | Due (see Milestones) of a-1: \"2017-05\" -> \"by March 2018\"",
                "1 | H2 | Completed | Status of a-1: \"Delayed\" -> \"Completed\"",
                "1 | I2 | Green | Rating of a-1: \"Amber\" -> \"Green\"",
                "1 | J2 | All is well. | Progress of a-1: \"Waiting.\" -> \"All is well.\"",
                "1 | K2 | 31 July 2017 | As at of a-1: \"2017-06-30\" -> \"31 July 2017\"",
                "1 | L2 | blue | Colour of a-1: \"red\" -> \"blue\"",
                "2 | D2 | The guidance | Milestone of a-1-m1: \"Guidance\" -> \"The guidance\"",
                "2 | J2 | 3 August 2017 | Now expected of a-1-m1: \"\" -> \"3 August 2017\"",
                "2 | K2 | 3 August 2017 | Achieved of a-1-m1: \"\" -> \"3 August 2017\"",
                "3 | B2 | New title | Title of the plan: \"Plan\" -> \"New title\"",
            })
    void tellsAndTakesOverWhatAPersonChanged(int sheet, String cell, String text, String said) throws IOException {
        ImportResult read = Workbooks.read(Workbooks.cell(Workbooks.written(plan()), sheet, cell, text));

        assertThat(read.diagnostics()).first().satisfies(each -> {
            assertThat(each.code()).isEqualTo("XLSX-031");
            assertThat(each.message()).startsWith(said);
            assertThat(each.location().orElseThrow().table()).isEqualTo(sheet);
        });
        assertThat(ProgrammeDiff.between(plan(), read.orThrow()).changes()).hasSizeBetween(1, 2);
        assertThat(read.diagnostics().stream().skip(1).map(Diagnostic::message))
                .as("what of how it stands has no day is told")
                .isEqualTo(
                        said.matches("(Status|Rating|Progress|Now expected|Achieved) .*")
                                ? List.of("What was changed of how a-1 stands has no day; it counts as known from "
                                        + "2017-06-30 on, the last day of the plan's history.")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | B2 | Other | XLSX-032",
                "1 | E2 | Nobody we know | XLSX-032",
                "1 | H2 | Nearly | XLSX-032",
                "1 | H2 | ~~ | XLSX-032",
                "1 | I2 | Purple | XLSX-032",
                "1 | K2 | soon | XLSX-032",
                "2 | E2 | soonish | XLSX-032",
                "2 | K2 | May 2017 | XLSX-032",
                "2 | G2 | now and then | XLSX-032",
                "3 | B5 | other-plan | XLSX-032",
            })
    void warnsOfWhatItCannotTakeOverAndBelievesThePlan(int sheet, String cell, String text, String code)
            throws IOException {
        ImportResult read = Workbooks.read(Workbooks.cell(Workbooks.written(plan()), sheet, cell, text));

        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
        assertThat(read.programme()).contains(plan());
    }

    @Test
    void aReportOnTheSheetsIsOneUpdateOfItsDay() throws IOException {
        byte[] workbook = Workbooks.written(plan());
        for (String[] cell : new String[][] {{"H2", "Completed"}, {"I2", "Green"}, {"K2", "31 July 2017"}}) {
            workbook = Workbooks.cell(workbook, 1, cell[0], cell[1]);
        }
        workbook = Workbooks.cell(workbook, 2, "K2", "28 July 2017");

        Action action = Workbooks.read(workbook).orThrow().actions().get(0);

        assertThat(action.updates()).hasSize(2);
        StatusUpdate added = action.updates().get(1);
        assertThat(added.asAt()).contains(LocalDate.of(2017, 7, 31));
        assertThat(added.status()).contains(DeliveryStatus.COMPLETED);
        assertThat(added.milestones().get(0).achieved()).contains(LocalDate.of(2017, 7, 28));
        assertThat(action.milestones().get(0).achieved())
                .as("the opening state")
                .isEmpty();
        assertThat(action.reportedStatus(JUNE)).contains(DeliveryStatus.DELAYED);
    }

    @Test
    void saysWhichRowsSheetsAndColumnsAreGoneOrNew() throws IOException {
        byte[] workbook = Workbooks.written(plan());
        byte[] gone = Workbooks.changed(
                workbook, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<row r=\"3\".*?</row>", ""));
        byte[] added = Workbooks.changed(
                workbook,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("</sheetData>", Workbooks.row("", "Neglect", "9", "More") + "</sheetData>"));
        byte[] renamed = Workbooks.changed(workbook, "xl/workbook.xml", xml -> xml.replace("\"About\"", "\"Notes\""));

        assertThat(Workbooks.read(gone).diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("XLSX-034");
            assertThat(each.message()).contains("the row of a-2");
        });
        assertThat(Workbooks.read(added).diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("XLSX-033");
            assertThat(each.message()).contains("Neglect | 9 | More");
        });
        assertThat(Workbooks.read(renamed).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("XLSX-037", "XLSX-034");
    }

    @Test
    void sortedRowsAndMovedColumnsChangeNothing() throws IOException {
        byte[] sorted = Workbooks.changed(
                Workbooks.written(plan()),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("(<row r=\"2\".*?</row>)(<row r=\"3\".*?</row>)", "$2$1"));

        ImportResult read = Workbooks.read(sorted);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.programme()).contains(plan());
    }

    @Test
    void aDamagedPlanIsToldAndTheSheetsAreRead() throws IOException {
        byte[] damaged = Workbooks.changed(
                Workbooks.written(plan()),
                "customXml/item1.xml",
                xml -> xml.replace("\"schemaVersion\": \"2\"", "\"schemaVersion\": \"9\""));

        ImportResult read = Workbooks.read(damaged);

        assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("XLSX-035");
        assertThat(read.orThrow().actions()).hasSize(2);
    }

    private static Programme plan() {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .parties(List.of(party("es", "Education Scotland"), party("nhs", "NHS")))
                .addWorkstream(Workstream.builder()
                        .id("neglect")
                        .title("Neglect")
                        .addAction(Action.builder()
                                .id("a-1")
                                .number("1")
                                .wording("We will write guidance.")
                                .addLead("es")
                                .customFields(Map.of("Colour", "red"))
                                .addMilestone(Milestone.builder()
                                        .id("a-1-m1")
                                        .title("Guidance")
                                        .due(TargetDate.parse("2017-05"))
                                        .build())
                                .addUpdate(StatusUpdate.builder()
                                        .asAt(JUNE)
                                        .status(DeliveryStatus.DELAYED)
                                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER))
                                        .narrative("Waiting.")
                                        .milestones(List.<MilestoneUpdate>of())
                                        .build())
                                .build())
                        .addAction(Action.builder()
                                .id("a-2")
                                .number("2")
                                .wording("We will consult.")
                                .build())
                        .build())
                .build();
    }

    private static Party party(String id, String name) {
        return Party.builder().id(id).name(name).build();
    }
}
