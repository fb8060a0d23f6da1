package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.cpip.io.recognise.Script;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From blocks to a programme; the wording is not read unless a test says so. */
class PlanReaderTest {

    @Test
    void givesIdsFromTitlesAndNumbers() {
        Programme programme = read("""
                        = The plan: all of it
                        == Children's Hearings -
                        1. We will hear.
                        2.3) We will hear again.
                        """).orThrow();

        assertThat(programme.id()).isEqualTo("the-plan-all-of-it");
        assertThat(programme.workstreams()).extracting(Workstream::id).containsExactly("childrens-hearings");
        assertThat(programme.actions())
                .extracting(Action::id)
                .containsExactly("childrens-hearings-1", "childrens-hearings-2-3");
        assertThat(programme.actions()).extracting(Action::number).containsExactly("1", "2.3");
    }

    @Test
    void callsAProgrammeWithoutTitleAfterItsFile() {
        ImportResult result = read("== Neglect\n1. We will look.");

        assertThat(result.orThrow().title()).isEqualTo("my plan");
        assertThat(codes(result)).containsExactly("FIELD-008");
    }

    @Test
    void namesTheSourceWithItsHash() {
        Programme programme = read("== Neglect\n1. We will look.").orThrow();

        assertThat(programme.sources()).singleElement().satisfies(source -> {
            assertThat(source.id()).isEqualTo("my-plan-doc");
            assertThat(source.name()).isEqualTo("my plan.doc");
            assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        });
        assertThat(programme.actions().get(0).provenance()).hasValueSatisfying(provenance -> {
            assertThat(provenance.source()).contains("my-plan-doc");
            assertThat(provenance.heading()).contains("Neglect");
            assertThat(provenance.number()).contains("1");
            assertThat(provenance.paragraph()).isEqualTo(2);
            assertThat(provenance.quote()).isEqualTo("We will look.");
        });
    }

    @Test
    void theSecondOfTwoWorkstreamsWithOneTitleGetsATitleOfItsOwnAndIsSaid() {
        ImportResult result = read("= P\n== Neglect\n1. Look.\n== NEGLECT\n1. Act.");

        assertThat(errors(result)).isEmpty();
        assertThat(warnings(result)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("FIELD-001");
            assertThat(error.location()).hasToString("Optional[doc, paragraph 4]");
            assertThat(error.message()).contains("doc, paragraph 2");
        });
        assertThat(result.programme().orElseThrow().actions())
                .extracting(Action::id)
                .containsExactly("neglect-1", "neglect-2-1");
        assertThat(result.orThrow().workstreams())
                .extracting(Workstream::title)
                .containsExactly("Neglect", "NEGLECT (2)");
    }

    @Test
    void theSecondOfTwoEqualNumbersGetsOneOfItsOwnAndIsSaid() {
        ImportResult result = read("= P\n== Neglect\n1. Look.\n1. Act.");

        assertThat(errors(result)).isEmpty();
        assertThat(warnings(result)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("FIELD-002");
            assertThat(error.location()).hasToString("Optional[doc, paragraph 4]");
            assertThat(error.message()).contains("doc, paragraph 3");
        });
        assertThat(result.orThrow().actions()).extracting(Action::number).containsExactly("1", "1 (2)");
    }

    @Test
    void rowsWithoutANumberTakeLettersBehindTheNumberAbove() {
        ImportResult result =
                read("= P\n| Theme | No. | Action\n| N | 2 | One.\n| N | | Two.\n| N | | Three.\n| N | 5 | Four.");

        assertThat(result.orThrow().actions()).extracting(Action::number).containsExactly("2", "2a", "2b", "5");
    }

    @ParameterizedTest
    @CsvSource({
        "Complete, COMPLETED,",
        "DONE, COMPLETED,",
        "under way, IN_PROGRESS,",
        "On target, ON_TRACK,",
        "behind schedule, DELAYED,",
        "Not yet started, NOT_STARTED,",
        "On hold, PAUSED,",
        "Withdrawn, CANCELLED,",
        "Complete - published in May, COMPLETED, Complete - published in May",
        "Not stated, ,",
        "Perhaps, , Perhaps",
    })
    void readsStatusWords(String word, DeliveryStatus status, String narrative) {
        ImportResult result = read("= P\n| No. | Action | Status\n| 1 | We will look. | " + word);
        Action action = result.orThrow().actions().get(0);

        assertThat(action.status()).isEqualTo(Optional.ofNullable(status));
        assertThat(action.updates().stream().findFirst().flatMap(StatusUpdate::narrative))
                .isEqualTo(Optional.ofNullable(narrative));
        assertThat(codes(result).contains("FIELD-003")).isEqualTo("Perhaps".equals(word));
    }

    @Test
    void aTableThatUsesThreeRatingsIsOnThreePointsAndAnotherOnFive() {
        Programme programme = read("""
                        = P
                        == A
                        | No. | Action | RAG
                        | 1 | One. | green
                        | 2 | Two. | R
                        == B
                        | No. | Action | RAG
                        | 1 | Three. | Amber
                        | 2 | Four. | A/R
                        """).orThrow();

        assertThat(programme.actions().stream()
                        .map(action -> action.updates().get(0).ownerConfidence().orElseThrow()))
                .containsExactly(
                        DeliveryConfidence.threePoint(Rating.GREEN),
                        DeliveryConfidence.threePoint(Rating.RED),
                        DeliveryConfidence.fivePoint(Rating.AMBER),
                        DeliveryConfidence.fivePoint(Rating.AMBER_RED));
    }

    @Test
    void anUnknownRatingIsKeptInWordsAndSaidAtItsCell() {
        ImportResult result = read("= P\n| No. | Action | RAG\n| 1 | One. | Purple");

        assertThat(result.diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("FIELD-004");
            assertThat(diagnostic.location()).hasToString("Optional[doc, table 1, row 2, cell 3]");
        });
        assertThat(result.orThrow().actions().get(0).updates().get(0).narrative())
                .contains("Purple");
    }

    /** Of a column of one period the heading says which of the two it is. */
    @ParameterizedTest
    @CsvSource({
        "Q2 2031 RAG, FIELD-004, rating",
        "Q2 2031 RAG status, FIELD-004, rating",
        "Rating at Q2 2031, FIELD-004, rating",
        "Q2 2031 status, FIELD-003, status",
    })
    void whatIsNotKnownInAColumnOfAPeriodIsCalledWhatTheHeadingCallsIt(String heading, String code, String what) {
        ImportResult result = read("= P\n| No. | Action | " + heading + "\n| 1 | One. | QODD2");

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals(code))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith("The " + what + " \"QODD2\" of ");
    }

    @Test
    void aHeadingThatStandsTwiceIsNotSaidToHoldTheSame() {
        ImportResult result = read("= P\n| Ref | Action | Ref\n| 1 | One. | K-7");

        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.startsWith(
                        "The column \"Ref\" stands twice, and the first was read; it was kept as the custom field "));
    }

    @Test
    void aStatusColumnThatHoldsRatingsIsReadAsThat() {
        Action action = read("= P\n| No. | Action | Status\n| 1 | One. | Amber")
                .orThrow()
                .actions()
                .get(0);

        assertThat(action.status()).isEmpty();
        assertThat(action.updates().get(0).ownerConfidence()).contains(DeliveryConfidence.threePoint(Rating.AMBER));
    }

    @Test
    void progressAndCommentsAreOneNarrative() {
        Action action = read("= P\n| No. | Action | Progress | Comments\n| 1 | One. | First.\\nThen. | Late")
                .orThrow()
                .actions()
                .get(0);

        assertThat(action.updates()).singleElement().satisfies(update -> assertThat(update.narrative())
                .contains("First.\nThen.\nLate"));
    }

    @Test
    void separatesPartiesAtSemicolonsAndLinesAndOnlyThenAtKnownNames() {
        Programme programme = read("""
                        = P
                        | No. | Action | Lead | Partners
                        | 1 | One. | Health and Social Care; the Council | Police\\nCELCIS
                        | 2 | Two. | Council and Police | CELCIS, ABC
                        | 3 | Three. | Ministry of This and That | -
                        """).orThrow();

        assertThat(programme.actions())
                .extracting(Action::leads)
                .containsExactly(
                        List.of("health-and-social-care", "council"),
                        List.of("council", "police"),
                        List.of("ministry-of-this-and-that"));
        assertThat(programme.actions())
                .extracting(Action::partners)
                .containsExactly(List.of("police", "celcis"), List.of("celcis", "abc"), List.of());
    }

    @Test
    void anAcronymIsOnePartyWithItsNameWhereverItIsWrittenInFull() {
        ImportResult result = read("""
                = P
                | No. | Action | Lead
                | 1 | One. | UKCCIS
                | 2 | Two. | Council for Internet Safety
                | 3 | Three. | UKCCIS; Council for Internet Safety (UKCCIS)
                | 4 | Four. | CHIP
                """);
        Programme programme = result.orThrow();

        assertThat(programme.parties())
                .extracting(Party::id, Party::name, Party::acronym)
                .containsExactly(
                        tuple("ukccis", "Council for Internet Safety", Optional.of("UKCCIS")),
                        tuple("chip", "CHIP", Optional.empty()));
        assertThat(programme.actions())
                .extracting(Action::leads)
                .containsExactly(List.of("ukccis"), List.of("ukccis"), List.of("ukccis"), List.of("chip"));
        assertThat(codes(result)).containsOnlyOnce("FIELD-007").doesNotContain("FIELD-001");
    }

    @Test
    void theMilestonesColumnIsTheTruth() {
        ImportResult result = read(
                "= P\n|| Id | No. | Action | Due | Milestones",
                table(
                        "x-1",
                        "1",
                        "We will look.",
                        "2019",
                        "a-m1 | ../2017-03 | by \\| March | Pilot \\\\ one\n | | | Later"));
        Action action = result.orThrow().actions().get(0);

        assertThat(action.id()).isEqualTo("x-1");
        assertThat(action.milestones())
                .extracting(Milestone::id, milestone -> milestone.due().map(Object::toString), Milestone::title)
                .containsExactly(
                        tuple("a-m1", Optional.of("../2017-03"), "Pilot \\ one"),
                        tuple("x-1-m2", Optional.empty(), "Later"));
        assertThat(action.milestones().get(0).due().orElseThrow().words()).contains("by | March");
    }

    @Test
    void aMilestoneLineThatCannotBeReadIsAnErrorAtItsCell() {
        ImportResult result = read(
                "= P\n|| Id | No. | Action | Due | Milestones",
                table("x-1", "1", "Look.", "", "m | 31.12.2017 | | Later"));

        assertThat(errors(result)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("FIELD-006");
            assertThat(error.message()).contains("31.12.2017");
        });
    }

    @Test
    void anIdIsMadeOfTheOneThatTheFileHasAndARepeatedOneIsSaid() {
        ImportResult result = read(
                "= P\n| Id | Theme | No. | Action\n| Not An Id | N | 1 | One.\n| a | N | 2 | Two.\n| a | N | 3 | Three.");

        assertThat(result.orThrow().actions()).extracting(Action::id).containsExactly("not-an-id", "a", "n-3");
        assertThat(result.orThrow().actions())
                .extracting(Action::customFields)
                .containsExactly(Map.of("Id", "Not An Id"), Map.of(), Map.of("Id", "a"));
        assertThat(result.diagnostics())
                .filteredOn(each -> each.code().equals("FIELD-005"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("\"a\"", "\"n-3\""));
    }

    @Test
    void anIdThatEndsInANumberIsNoLagOfAPredecessor() {
        ImportResult result = read("= P\n| Id | No. | Theme | Action | Predecessors\n"
                + "| n-1 | 1 | N | One. |\n| n-1-1 | 1.1 | N | Two. |\n| n-2 | 2 | N | Three. | n-1-1");

        assertThat(result.orThrow().actions().get(2).dependsOn()).containsExactly("n-1-1");
    }

    @Test
    void parentsAndPredecessorsAreFoundByTheIdsOfTheFile() {
        ImportResult result = read("= P\n| Id | No. | Theme | Action | Parent | Depends on\n"
                + "| A-1 | 1 | N | One. | |\n| A-2 | 2 | N | Two. | A-1 | A-1\n| A-3 | 3 | N | Three. | Z-9 |");

        List<Action> actions = result.orThrow().actions();
        assertThat(actions.get(1).parent()).contains(actions.get(0).id());
        assertThat(actions.get(1).dependsOn()).containsExactly(actions.get(0).id());
        assertThat(result.diagnostics())
                .filteredOn(each -> each.code().equals("FIELD-010"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.location().orElseThrow().toString()).contains("cell 5"));
    }

    @Test
    void withoutProseNothingIsReadFromTheWording() {
        Programme programme = read("= P\n== N\n1. The Council will publish a plan by March 2017.")
                .orThrow();

        assertThat(programme.parties()).isEmpty();
        assertThat(programme.actions().get(0).milestones()).isEmpty();
    }

    @Test
    void aTextBoxBelowAListIsNoPartOfItsLastAction() {
        SourceLocation at = SourceLocation.ofParagraph("doc", 4);
        Block item = new Block.ListItem(0, "-", "We will shut the pier.", at);
        Block.Cell words = Block.Cell.of(0, "Lead: Tug Office");
        Block.Cell list = new Block.Cell(0, 1, false, "- We will shut the pier.", List.of(item, item));

        Programme programme = read(
                        "= P\n== N\n1. We will mend the pier.\n2. We will paint the pier.",
                        new Block.TableRow(77, 1, false, List.of(words), at),
                        new Block.TableRow(78, 1, false, List.of(list), at))
                .orThrow();

        assertThat(programme.actions().subList(0, 2))
                .extracting(Action::wording, Action::leads)
                .containsExactly(
                        Tuple.tuple("We will mend the pier.", List.of()),
                        Tuple.tuple("We will paint the pier.", List.of()));
    }

    @Test
    void anErrorOfTheReaderIsNotFollowedByComplaintsAboutTheRest() throws IOException {
        ImportResult result = GivenBlocks.read(
                handler ->
                        handler.diagnostic(Diagnostic.error("X-001", SourceLocation.of("doc"), "Broken.", "Mend it.")),
                Source.of("doc", new byte[0]),
                ReadOptions.defaults());

        assertThat(codes(result)).containsExactly("X-001");
    }

    private static Block.TableRow table(String... cells) {
        List<Block.Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(Block.Cell.of(row.size(), cell));
        }
        return new Block.TableRow(1, 2, false, row, SourceLocation.ofRow("doc", 1, 2));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static List<String> codes(ImportResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> errors(ImportResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Diagnostic> warnings(ImportResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .toList();
    }

    private static ImportResult read(String script, Block... more) {
        try {
            return GivenBlocks.read(
                    handler -> {
                        Script.blocks(script).forEach(handler::block);
                        List.of(more).forEach(handler::block);
                    },
                    Source.of("my plan.doc", "abc".getBytes(StandardCharsets.UTF_8)),
                    ReadOptions.defaults().withValues(Map.of("prose", "false")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
