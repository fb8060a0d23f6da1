package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.office.accessibility.DocxAccessibility;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form in Word: what it looks like, and that it comes back as the form in CSV does. */
class WordFormTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final String WORDS = "We dug & sowed.\nIt grows.";

    /** Roads lead both; 1 has a rating and a date that is a season, 2 a day and no rating. */
    private static Programme plan() {
        Action first = Action.builder()
                .id("paths-1")
                .number("1")
                .wording("Mend the path")
                .status(DeliveryStatus.ON_TRACK)
                .addLead("roads")
                .addMilestone(milestone("paths-1-m1", "2020-21"))
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2018, 3, 31))
                        .ownerConfidence(DeliveryConfidence.threePoint(Rating.AMBER))
                        .build())
                .build();
        Action second = Action.builder()
                .id("paths-2")
                .number("2")
                .wording("Plant along it, from the old bridge over the river to the crossing by the new school")
                .title("Plant")
                .addLead("roads")
                .addMilestone(milestone("paths-2-m1", "2019-05-31"))
                .build();
        Action third =
                Action.builder().id("paths-3").number("3").wording("Keep it").build();
        return Programme.builder()
                .id("p")
                .title("Paths & ways")
                .addParty(Party.builder().id("roads").name("Roads Board").build())
                .addWorkstream(Workstream.builder()
                        .id("paths")
                        .title("Paths")
                        .actions(List.of(first, second, third))
                        .build())
                .build();
    }

    private static Milestone milestone(String id, String forecast) {
        return Milestone.builder()
                .id(id)
                .title("The path is open")
                .due(TargetDate.parse("2019"))
                .forecast(TargetDate.parse(forecast))
                .build();
    }

    private static UpdateForm form() {
        return UpdateForm.ofAll(plan(), JUNE);
    }

    /** Everything that the three actions can be asked. */
    private static FilledForm csv(String words) {
        return new FilledForm(form())
                .set(0, FormColumn.STATUS, "Delayed")
                .set(0, FormColumn.CONFIDENCE, "Red")
                .set(0, FormColumn.FORECAST, "2021")
                .set(0, FormColumn.REASON, "Too wet")
                .set(1, FormColumn.ACHIEVED, "2018-06-29")
                .set(1, FormColumn.STATUS, "Completed")
                .set(2, FormColumn.NARRATIVE, words);
    }

    private static WordForm word() throws IOException {
        return word(WORDS);
    }

    private static WordForm word(String words) throws IOException {
        return WordForm.of(form())
                .fill("paths-1", FormQuestion.STATUS, "Delayed")
                .fill("paths-1", FormQuestion.CONFIDENCE, "Red")
                .fill("paths-1", FormQuestion.FORECAST, "2021")
                .fill("paths-1", FormQuestion.REASON, "Too wet")
                .fill("paths-2", FormQuestion.ACHIEVED, "29 June 2018")
                .fill("paths-2", FormQuestion.STATUS, "Completed")
                .fill("paths-3", FormQuestion.NARRATIVE, words);
    }

    private static UpdateResult apply(Updates updates) {
        return Updates.apply(plan(), updates, UpdateOptions.defaults());
    }

    private static void assertAsInCsv(WordForm word) throws IOException {
        assertAsInCsv(word, WORDS);
    }

    private static void assertAsInCsv(WordForm word, String words) throws IOException {
        UpdateResult expected = apply(csv(words).read());
        assertThat(expected.diagnostics()).isEmpty();
        assertThat(expected.applied()).hasSize(3);
        UpdateResult result = apply(word.read());
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.applied()).isEqualTo(expected.applied());
        assertThat(result).isEqualTo(expected);
    }

    @Test
    void aFormFilledInWordIsOneFilledInCsv() throws IOException {
        assertAsInCsv(word());
    }

    @Test
    void aFormFilledInWordAndSavedByLibreOfficeIsOneFilledInCsv(@TempDir Path folder)
            throws IOException, InterruptedException {
        // LibreOffice 7.4 runs the lines of such an answer together when it opens it.
        String line = WORDS.replace('\n', ' ');

        assertAsInCsv(word(line).savedByLibreOffice(folder), line);
    }

    @Test
    void aFormSavedByLibreOfficeAndFilledThenIsOneFilledInCsv(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertAsInCsv(WordForm.of(form())
                .savedByLibreOffice(folder)
                .fill(0, "Delayed")
                .fill(1, "Red")
                .fill(2, "2021")
                .fill(5, "Too wet")
                .fill(6, "Completed")
                .fill(9, "29 June 2018")
                .fill(14, WORDS));
    }

    @Test
    void aFormWithoutTagsIsReadByItsHeadingsAndRows() throws IOException {
        assertAsInCsv(word().withoutTags());
    }

    @Test
    void aFormWithoutControlsIsReadByItsHeadingsAndRows() throws IOException {
        assertAsInCsv(word().withoutControls());
    }

    @Test
    void theVisibleTextDoesNotMatterWhereThereAreTags() throws IOException {
        Updates updates = word().change(xml -> xml.replace(">Question<", ">Frage<")
                        .replace(">Status<", ">Stand<")
                        .replace("Mend the path", "Den Weg bessern"))
                .read();

        assertThat(updates.diagnostics())
                .as("told, and not taken")
                .hasSize(7)
                .allMatch(each -> each.code().equals("UPDATE-023"))
                .anyMatch(each -> each.message().contains("\"1 Den Weg bessern\""));
        assertThat(apply(updates).programme())
                .isEqualTo(apply(csv(WORDS).read()).programme());
    }

    @Test
    void aTableThatWasTakenOutIsNoAnswerAndMovesNoOther() throws IOException {
        for (WordForm form :
                List.of(word().withoutTable(0), word().withoutTags().withoutTable(0))) {
            UpdateResult result = apply(form.read());

            assertThat(result.diagnostics()).isEmpty();
            assertThat(result.applied()).extracting(AppliedUpdate::action).containsExactly("paths-2", "paths-3");
        }
    }

    @Test
    void aFormAsItWentOutSaysNothing() throws IOException {
        Updates updates = WordForm.of(form()).read();

        assertThat(updates.rows()).hasSize(3);
        assertThat(apply(updates)).isEqualTo(new UpdateResult(plan(), List.of(), List.of()));
        assertThat(Completeness.of(plan(), updates).leads())
                .allMatch(lead -> lead.answered().isEmpty());
    }

    @Test
    void anEmptiedControlSaysNothing() throws IOException {
        WordForm form = WordForm.of(form())
                .empty("paths-1", FormQuestion.STATUS)
                .empty("paths-1", FormQuestion.NARRATIVE)
                .fill("paths-2", FormQuestion.STATUS, FormQuestion.STATUS.prompt());

        assertThat(apply(form.read()).applied()).isEmpty();
    }

    @Test
    void whatIsWrittenBesideAControlIsRead() throws IOException {
        WordForm form = WordForm.of(form()).change(xml -> {
            int at = xml.indexOf("</w:sdt>", xml.indexOf("cpip:paths-3:narrative"));
            int end = at + "</w:sdt>".length();
            return xml.substring(0, end) + "<w:r><w:t>We dug.</w:t></w:r>" + xml.substring(end);
        });

        assertThat(form.read().rows().get(2).narrative()).contains("We dug.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATUS | Splendid | UPDATE-005 | form.docx, table 1, row 2, cell 2",
                "FORECAST | soon | UPDATE-006 | form.docx, table 1, row 4, cell 2",
                "CONFIDENCE | Red | UPDATE-008 | form.docx, table 1, row 1",
                "FORECAST | 2022 | UPDATE-018 | form.docx, table 1, row 1",
            })
    void whatIsWrongIsSaidWithTableAndRow(FormQuestion question, String answer, String code, String place)
            throws IOException {
        UpdateResult result =
                apply(WordForm.of(form()).fill("paths-1", question, answer).read());

        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(code);
            assertThat(diagnostic.location().orElseThrow()).hasToString(place);
        });
    }

    @Test
    void aTableOfAnotherFormIsAnErrorAndSoIsARowThatWasNotAsked() throws IOException {
        WordForm foreign = WordForm.of(form()).change(xml -> xml.replace("cpip:paths-3:", "cpip:roads-1:"));
        WordForm without = WordForm.of(form()).withoutTags().change(xml -> xml.replace("3 Keep it", "3 Lose it"));
        WordForm row = WordForm.of(form()).withoutTags().change(xml -> {
            int from = xml.lastIndexOf("<w:tr>");
            return xml.substring(0, from)
                    + xml.substring(from, xml.indexOf("</w:tr>", from)).replaceAll("If the", "When the") + "</w:tr>"
                    + xml.substring(from);
        });

        for (WordForm form : List.of(foreign, without, row)) {
            assertThat(form.read().diagnostics())
                    .filteredOn(each -> each.severity() == Severity.ERROR)
                    .extracting(Diagnostic::code)
                    .containsExactly("UPDATE-019");
            assertThat(form.read().rows()).extracting(UpdateRow::action).containsExactly("paths-1", "paths-2");
        }
    }

    @Test
    void aPlanInWordIsNoFormAndADamagedOneSaysSo() throws IOException {
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        ProgrammeIO.load().write(plan(), "docx", plan, WriteOptions.defaults());
        byte[] whole = word().bytes();

        assertThat(Updates.read(Source.of("plan.docx", plan.toByteArray())).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("UPDATE-001");
        assertThat(Updates.read(Source.of("form.docx", Arrays.copyOf(whole, whole.length / 2)))
                        .diagnostics())
                .isNotEmpty()
                .allMatch(diagnostic -> diagnostic.code().startsWith("DOCX-"));
        assertThat(word().change(WordForm.CARRIED, xml -> xml.substring(0, xml.length() / 2))
                        .read()
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("UPDATE-001");
        assertThat(word().change(xml -> xml.replaceAll("<w:tbl>.*</w:tbl>", ""))
                        .read()
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("UPDATE-001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nlb", "nobody"})
    void theFormIsAccessible(String lead) throws IOException {
        Programme plan = SamplePlans.typical();
        UpdateForm form = lead.isEmpty() ? UpdateForm.ofAll(plan, JUNE) : UpdateForm.ofLead(plan, lead, JUNE);

        assertThat(DocxAccessibility.check(WordForm.of(form).source())).isEmpty();
    }

    @Test
    void aSectionHasTheQuestionsThatCanBeAnsweredAndShowsWhatIsKnown() throws IOException {
        String xml = WordForm.of(form()).xml();
        String text = xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", "");

        assertThat(text.substring(text.indexOf("1 Mend"))).startsWith("""
                        1 Mend the path
                        Milestone: The path is open (due 2019)
                        Lead: Roads Board
                        Question
                        Answer
                        Status
                        On track
                        Confidence in delivery
                        Amber
                        When do you expect the milestone?
                        spring 2020
                        If it has been achieved, on which day?
                        Choose a date
                        What progress has been made?
                        Write here
                        If the confidence or a date has changed, or it has been cancelled, why?
                        Write here
                        2 Plant
                        Plant along it, from the old bridge over the river to the crossing by the new school
                        """);
        assertThat(text.substring(text.indexOf("3 Keep"))).doesNotContain("milestone", "on which day");
        assertThat(xml).contains("w:fullDate=\"2019-05-31T00:00:00Z\"");
    }

    @Test
    void theSameFormIsTheSameBytes() throws IOException {
        assertThat(WordForm.of(form()).bytes()).isEqualTo(WordForm.of(form()).bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "1, Short, 1 Short",
        "1.2, 'Two  words\nand a line', 1.2 Two words and a line",
        "'', '', Untitled action",
        "7, '', 7",
        "1, 'The group will meet again in April 2018, as it had promised - and report', '1 The group will meet again in April 2018, as it had promised…'",
        "1, 'Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnop', 1 Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh…",
    })
    void aHeadingIsTheNumberAndWhatOfTheLabelFitsALine(String number, String label, String heading) {
        assertThat(FormDocument.heading(number, label)).isEqualTo(heading);
    }
}
