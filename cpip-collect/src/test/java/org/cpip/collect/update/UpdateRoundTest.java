package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.model.diff.ProgrammeDiff;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateRoundTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final String HEADER =
            "id,lead,as at,status,confidence,milestone,forecast date,achieved date,narrative,reason\n";

    /** Roads leads 1 and, with Trees, 2; 3 is done; nobody leads 4. The rating of 1 is Amber since March. */
    private static Programme plan() {
        Action first = Action.builder()
                .id("paths-1")
                .number("1")
                .wording("Mend the \"old\" path,\nand keep it.")
                .status(DeliveryStatus.ON_TRACK)
                .addLead("roads")
                .addMilestone(milestone("paths-1-m1", "2018-03").toBuilder()
                        .achieved(LocalDate.of(2018, 3, 1))
                        .build())
                .addMilestone(milestone("paths-1-m2", "2020-21"))
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2018, 3, 31))
                        .by("roads")
                        .ownerConfidence(DeliveryConfidence.threePoint(Rating.AMBER))
                        .build())
                .build();
        Action second = Action.builder()
                .id("paths-2")
                .number("2")
                .wording("=Plant along it")
                .leads(List.of("roads", "trees"))
                .build();
        Action third = Action.builder()
                .id("paths-3")
                .number("3")
                .wording("Done")
                .status(DeliveryStatus.COMPLETED)
                .addLead("roads")
                .build();
        Action fourth = Action.builder()
                .id("paths-4")
                .number("4")
                .wording("Somebody should")
                .build();
        return Programme.builder()
                .id("p")
                .title("Paths")
                .period(EdtfPeriod.parse("2017/2020"))
                .addParty(Party.builder().id("roads").name("Roads").build())
                .addParty(Party.builder().id("trees").name("Trees").build())
                .addWorkstream(Workstream.builder()
                        .id("paths")
                        .title("Paths")
                        .actions(List.of(first, second, third, fourth))
                        .build())
                .build();
    }

    private static Milestone milestone(String id, String forecast) {
        return Milestone.builder()
                .id(id)
                .title(id)
                .forecast(TargetDate.parse(forecast))
                .build();
    }

    private static Updates read(String... rows) throws IOException {
        return readFile("roads.csv", rows);
    }

    private static Updates readFile(String file, String... rows) throws IOException {
        String csv = HEADER + String.join("\n", rows) + "\n";
        return Updates.read(Source.of(file, csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static UpdateResult apply(String... rows) throws IOException {
        return Updates.apply(plan(), read(rows), UpdateOptions.defaults());
    }

    private static Source csv(UpdateForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.writeCsv(out);
        return Source.of("form.csv", out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x", "'=1", "''=1", "'word", "a\t=1", "a\n=1"})
    void anAnswerThatWouldBeAFormulaIsReadAsItWasWritten(String text) throws IOException {
        Updates read = new FilledForm(UpdateForm.ofAll(plan(), JUNE))
                .set(0, FormColumn.NARRATIVE, text)
                .read();

        assertThat(read.rows().get(0).narrative()).hasValue(text);
    }

    @Test
    void aFormHasTheLeadsOpenActionsWithWhatIsKnownOfEach() throws IOException {
        String csv =
                new String(csv(UpdateForm.ofLead(plan(), "roads", JUNE)).open().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(csv)
                .isEqualTo("\ufeffid,workstream,no.,action,lead,as at,status,confidence,milestone,forecast date,"
                        + "achieved date,narrative,reason,as sent\r\n"
                        + "paths-1,Paths,1,\"Mend the \"\"old\"\" path,\nand keep it.\",roads,2018-06-30,On track,Amber,"
                        + "paths-1-m2,2020-03-01/2020-05-31,,,,On track | Amber | paths-1-m2 | 2020-03-01/2020-05-31 |\r\n"
                        + "paths-2,Paths,2,'=Plant along it,roads,2018-06-30,,,,,,,,|  |  |  |\r\n");
        assertThat(UpdateForm.ofAll(plan(), JUNE).rows()).hasSize(3);
        assertThat(UpdateForm.ofLead(plan(), "trees", JUNE).rows()).hasSize(1);
    }

    @Test
    void aFormThatComesBackAsItWentOutChangesNothingAndAnswersNothing() throws IOException {
        Programme plan = plan();
        Updates updates = Updates.read(csv(UpdateForm.ofAll(plan, JUNE)));
        UpdateResult result = Updates.apply(plan, updates, UpdateOptions.defaults());

        assertThat(updates.rows()).hasSize(3);
        assertThat(result).isEqualTo(new UpdateResult(plan, List.of(), List.of()));
        assertThat(Completeness.of(plan, updates).leads())
                .extracting(Completeness.LeadAnswers::answered)
                .allMatch(List::isEmpty);
    }

    @Test
    void anAnswerIsAddedToTheHistoryAndMovesTheNextMilestone() throws IOException {
        UpdateResult result = apply(
                "paths-1,roads,30/06/2018,behind schedule,red,,Autumn 2020,,\"Too wet,\nagain.\",The ground is soft");

        assertThat(result.diagnostics()).isEmpty();
        Action action = result.programme().action("paths-1").orElseThrow();
        StatusUpdate added = StatusUpdate.builder()
                .asAt(JUNE)
                .by("roads")
                .status(DeliveryStatus.DELAYED)
                .ownerConfidence(DeliveryConfidence.threePoint(Rating.RED))
                .narrative("Too wet,\nagain.")
                .reason("The ground is soft")
                .addMilestone(
                        new MilestoneUpdate("paths-1-m2", Optional.of(TargetDate.parse("2020-23")), Optional.empty()))
                .build();
        assertThat(action.updates()).hasSize(2).endsWith(added);
        assertThat(action.updates())
                .startsWith(plan().action("paths-1").orElseThrow().updates().get(0));
        assertThat(action.status())
                .isEqualTo(plan().action("paths-1").orElseThrow().status());
        assertThat(action.reportedStatus()).contains(DeliveryStatus.DELAYED);
        assertThat(action.milestones()).isEqualTo(milestones());
        assertThat(action.reportedMilestones().get(0)).isEqualTo(milestones().get(0));
        assertThat(action.reportedMilestones().get(1).forecast())
                .map(TargetDate::edtf)
                .contains("2020-23");
        assertThat(ProgrammeValidator.validate(result.programme())).isEmpty();
        assertThat(result.applied()).singleElement().satisfies(applied -> {
            assertThat(applied.update()).isEqualTo(added);
        });
    }

    private static List<Milestone> milestones() {
        return plan().action("paths-1").orElseThrow().milestones();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE-003 | ,roads,2018-06-30,,,,,,Words, | roads.csv:2:1, cell 1 | has no id",
                "UPDATE-004 | paths-9,roads,2018-06-30,,,,,,Words, | roads.csv:2:1 | no action \"paths-9\"",
                "UPDATE-005 | paths-1,roads,2018-06-30,Splendid,,,,,, | roads.csv:2:1, cell 4 | \"Splendid\" is no status",
                "UPDATE-005 | paths-1,roads,2018-06-30,,Blue,,,,, | roads.csv:2:1, cell 5 | \"Blue\" is no confidence",
                "UPDATE-006 | paths-1,roads,2018-06-30,,,,soon,,, | roads.csv:2:1, cell 7 | \"soon\" is no date",
                "UPDATE-006 | paths-1,roads,2018-06-30,,,,,May 2018,, | roads.csv:2:1, cell 8 | is no exact day",
                "UPDATE-008 | paths-1,roads,2018-06-30,,Red,,,,Words, | roads.csv:2:1 | from Amber to Red without a reason",
                "UPDATE-009 | paths-1,roads,2018-06-30,,,,2016-05,,, | roads.csv:2:1 | before the programme begins, 2017-01-01",
                "UPDATE-011 | paths-1,rods,2018-06-30,,,,,,Words, | roads.csv:2:1 | no party \"rods\"",
                "UPDATE-012 | paths-1,roads,,,,,,,Words, | roads.csv:2:1 | has no day",
                "UPDATE-012 | paths-1,roads,2018-01-31,,,,,,Words, | roads.csv:2:1 | the plan has one for 2018-03-31",
                "UPDATE-013 | paths-1,roads,2018-06-30,,,m9,,,Words, | roads.csv:2:1 | has no milestone \"m9\"",
                "UPDATE-013 | paths-2,roads,2018-06-30,,,,2019,,, | roads.csv:2:1 | paths-2 has no milestone.",
                "UPDATE-014 | paths-1,roads,2018-06-30,,,,,2018-07-01,, | roads.csv:2:1 | to be achieved on 2018-07-01",
            })
    void whatIsWrongWithARowIsAnErrorAtItsPlace(String code, String row, String place, String message)
            throws IOException {
        UpdateResult result = apply(row == null ? "" : row, "paths-2,trees,2018-06-30,On track,,,,,,");

        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(code);
            assertThat(diagnostic.location().orElseThrow()).hasToString(place);
            assertThat(diagnostic.message()).contains(message);
        });
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.applied()).isEmpty();
        assertThat(result.programme()).isEqualTo(plan());
    }

    @Test
    void allThatIsWrongWithARowIsToldAtOnce() throws IOException {
        UpdateResult result = apply("paths-1,rods,2018-06-30,Splendid,Red,,soon,2018-07-01,Words,");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("UPDATE-005", "UPDATE-006", "UPDATE-011", "UPDATE-008", "UPDATE-014");
        assertThat(result.programme()).isEqualTo(plan());
    }

    /** What cannot be read is not taken for what is missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "paths-1,roads,the end of June,,,,,,Words,",
                "paths-1,roads,2018-06-30,Splendid,,,,2018-06-01,,",
                "paths-1,roads,2018-06-30,Completed,,,,one day,,",
            })
    void aCellThatCannotBeReadIsOneFault(String row) throws IOException {
        assertThat(apply(row).diagnostics()).hasSize(1);
    }

    @Test
    void eachActionAloneIsAppliedWhenAsked() throws IOException {
        Updates updates = read("paths-1,roads,2018-06-30,,Red,,,,,", "paths-2,trees,2018-06-30,On track,,,,,,");

        UpdateResult result =
                Updates.apply(plan(), updates, UpdateOptions.defaults().withScope(UpdateOptions.Scope.EACH_ACTION));

        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("UPDATE-008");
        assertThat(result.applied()).extracting(AppliedUpdate::action).containsExactly("paths-2");
        assertThat(result.programme().action("paths-1")).isEqualTo(plan().action("paths-1"));
    }

    @Test
    void twoLeadsWhoDisagreeAreNamedWithBothPlaces() throws IOException {
        Updates both = Updates.merge(List.of(
                readFile("roads.csv", "paths-2,roads,2018-06-30,On track,,,,,We dug.,"),
                readFile("trees.csv", "paths-2,trees,2018-06-30,Delayed,,,,,They did not.,")));

        UpdateResult result = Updates.apply(plan(), both, UpdateOptions.defaults());

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "UPDATE-010",
                        "For paths-2, trees gives the status Delayed and roads gives On track (roads.csv:2:1)."));
        assertThat(result.applied()).isEmpty();
    }

    @Test
    void twoLeadsWhoAgreeAreTwoUpdatesAndLaterDaysAreNoDisagreement() throws IOException {
        UpdateResult result = apply(
                "paths-2,trees,2018-07-31,Completed,,,,,,",
                "paths-2,roads,2018-06-30,On track,,,,,We dug.,",
                "paths-2,trees,2018-06-30,On track,,,,,They did.,");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.programme().action("paths-2").orElseThrow().updates())
                .extracting(
                        update -> update.by().orElseThrow(),
                        update -> update.asAt().orElseThrow().getMonthValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("roads", 6),
                        org.assertj.core.groups.Tuple.tuple("trees", 6),
                        org.assertj.core.groups.Tuple.tuple("trees", 7));
        assertThat(result.programme().action("paths-2").orElseThrow().reportedStatus())
                .contains(DeliveryStatus.COMPLETED);
    }

    @Test
    void applyingAFileTwiceAddsNothingTheSecondTime() throws IOException {
        Updates updates =
                read("paths-1,roads,2018-06-30,,Red,,2021,,Words,Because", "paths-2,roads,2018-06-30,,,,,,W,");
        Programme once =
                Updates.apply(plan(), updates, UpdateOptions.defaults()).programme();

        UpdateResult twice = Updates.apply(once, updates, UpdateOptions.defaults());

        assertThat(once).isNotEqualTo(plan());
        assertThat(twice.programme()).isEqualTo(once);
        assertThat(twice.diagnostics()).extracting(Diagnostic::code).containsExactly("UPDATE-015", "UPDATE-015");
    }

    @Test
    void theDifferenceAfterwardsIsWhatWasApplied() throws IOException {
        UpdateResult result =
                apply("paths-1,roads,2018-06-30,Delayed,,,2021,,Words,", "paths-2,trees,2018-06-30,,Green,,,,,");

        assertThat(ProgrammeDiff.between(plan(), result.programme()).changes())
                .extracting(change -> change.path().toString())
                .containsExactly(
                        "workstreams[paths].actions[paths-1].updates[1]",
                        "workstreams[paths].actions[paths-2].updates[0]");
        assertThat(result.applied()).extracting(AppliedUpdate::action).containsExactly("paths-1", "paths-2");
    }

    @Test
    void completenessSaysWhoAnsweredWhoIsLateAndWhatIsMissing() throws IOException {
        Updates updates = read("paths-1,roads,2018-06-30,,,,,,Words,", "paths-2,trees,2018-06-30,,,,,,Words,");

        Completeness late = Completeness.of(plan(), updates, JUNE, JUNE.plusDays(1));

        assertThat(late.leads())
                .containsExactly(
                        new Completeness.LeadAnswers("roads", List.of("paths-1"), List.of("paths-2"), true),
                        new Completeness.LeadAnswers("trees", List.of("paths-2"), List.of(), false));
        assertThat(late.withoutLead()).containsExactly("paths-4");
        assertThat(late.isComplete()).isFalse();
        assertThat(Completeness.of(plan(), updates, JUNE, JUNE).leads()).noneMatch(Completeness.LeadAnswers::late);
    }

    @ParameterizedTest
    @CsvSource({"'Name,Colour\nA,red\n'", "'just words'"})
    void aFileWithoutAnIdColumnIsNoForm(String text) throws IOException {
        Updates updates = Updates.read(Source.of("x.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(updates.rows()).isEmpty();
        assertThat(updates.diagnostics()).extracting(Diagnostic::code).contains("UPDATE-001");
    }

    @Test
    void aColumnThatIsNotTheFormsIsAWarningAndADoubtfulDayToo() throws IOException {
        Updates updates = Updates.read(Source.of(
                "x.csv", "ID,As At,Status,Mood\npaths-1,06/05/2018,Delayed,low\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(updates.rows()).singleElement().satisfies(row -> assertThat(row.asAt())
                .contains(LocalDate.of(2018, 5, 6)));
        assertThat(updates.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("UPDATE-002", "UPDATE-007", "UPDATE-023");
    }

    @ParameterizedTest
    @EnumSource(UpdateProblem.class)
    void everyCodeHasItsSection(UpdateProblem problem) throws IOException {
        assertThat(Files.readAllLines(page())).contains("### " + problem.code());
    }

    @Test
    void everySectionHasItsCode() throws IOException {
        assertThat(Files.readAllLines(page()).stream().filter(line -> line.startsWith("### ")))
                .containsExactlyElementsOf(Arrays.stream(UpdateProblem.values())
                        .map(problem -> "### " + problem.code())
                        .toList());
    }

    private static Path page() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("docs/reference/diagnostics/update.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
