package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.Coverage.Fate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;

/** What a document has beside the actions that were read is counted, and said where it looks like more of them. */
class CoverageTest {

    private static final String PLAN = """
            # Canal plan

            ## Locks

            1. We will mend the gates by May 2033.
            2. The Canal Trust will oil the hinges.
            """;

    @Test
    void everyBlockHasAFate() throws IOException {
        Coverage coverage = markdown(PLAN).coverage();

        assertThat(coverage.blocks(Fate.ACTION)).isEqualTo(2);
        assertThat(coverage.blocks(Fate.STRUCTURE)).isEqualTo(2);
        assertThat(coverage.parts().stream().mapToInt(Coverage.Part::blocks).sum())
                .isEqualTo(4);
        assertThat(coverage.candidates()).isEqualTo(2);
        assertThat(coverage.candidatesUnread()).isZero();
    }

    @Test
    void narrativeThatPromisesIsOneWarningAndTheRestIsSilent() throws IOException {
        ImportResult result = markdown(PLAN + """

                ## Why

                The canal is old. Its walls are brick.

                Boats paid for it until they went by rail in May 1933.

                The Trust will say more about its history.
                """);

        assertThat(coded(result, "PLAN-021")).singleElement().satisfies(said -> {
            assertThat(said.severity()).isEqualTo(Severity.WARNING);
            assertThat(said.message()).contains("2 paragraphs", "under \"Why\"");
            assertThat(said.location().orElseThrow().line()).isEqualTo(12);
        });
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.coverage().blocks(Fate.NARRATIVE)).isEqualTo(4);
    }

    @Test
    void aTableWithADateColumnThatIsNotReadIsAWarning() throws IOException {
        ImportResult result = markdown(PLAN + """

                ## Boats

                | Boat | Due date |
                | --- | --- |
                | Heron | May 2033 |

                | Boat | Length |
                | --- | --- |
                | Heron | 12 |
                """);

        assertThat(coded(result, "PLAN-002"))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void lessThanHalfReadIsAnErrorUnlessItIsAccepted() throws IOException {
        String text = """
                | No | Action |
                | --- | --- |
                | 1 | We will mend the gates. |

                ## Later

                - Boats will pay.
                - The Trust will count them.
                """;
        ImportResult refused = markdown(text);
        ImportResult taken = markdown(text, ReadingProfile.of("accept-partial=true"));

        assertThat(coded(refused, "PLAN-020")).singleElement().satisfies(said -> assertThat(said.message())
                .contains("2 list items under \"Later\""));
        assertThat(coded(refused, "PLAN-022")).singleElement().satisfies(said -> {
            assertThat(said.severity()).isEqualTo(Severity.ERROR);
            assertThat(said.message()).contains("1 of 3");
        });
        assertThat(coded(taken, "PLAN-022")).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
        assertThat(taken.hasErrors()).isFalse();
    }

    @Test
    void aProfileLeavesOutTheNamedParts() throws IOException {
        String text = PLAN
                + "\n## Annex A: old locks\n\n1. We will forget the old gates.\n\n### More\n\nWe must.\n\n## Weirs\n\n"
                + "1. We will clear the weirs.\n";
        ImportResult result = markdown(text, ReadingProfile.of("ignore=annex*"));

        assertThat(result.orThrow().actions()).extracting(Action::wording).noneMatch(words -> words.contains("forget"));
        assertThat(result.orThrow().actions()).hasSize(3);
        assertThat(result.coverage().blocks(Fate.IGNORED)).isEqualTo(4);
        assertThat(coded(result, "PLAN-020")).isEmpty();
    }

    @Test
    void aProfileSaysWhoWeIsAndTheOrderOfDates() throws IOException {
        ReadingProfile profile = ReadingProfile.of("owner=Lock Board", "dates=month-first");
        ImportResult result =
                csv("No,Action,Due\n1,We will mend it.,04/05/2033\n2,Boats will pay.,04/06/2033\n", profile);

        List<Action> actions = result.orThrow().actions();
        assertThat(actions.get(0).leads()).containsExactly("lock-board");
        assertThat(actions.get(1).leads()).isEmpty();
        assertThat(actions.get(0).milestones().get(0).due().orElseThrow().edtf())
                .isEqualTo("2033-04-05");
        assertThat(coded(result, "PROSE-001")).isEmpty();
    }

    @Test
    void datesThatCanBeReadInTwoOrdersAreSaidOnceAColumn() throws IOException {
        ImportResult result = csv("No,Action,Due\n1,Mend it.,04/05/2033\n2,Oil it.,05/06/2033\n", ReadingProfile.NONE);

        assertThat(coded(result, "PROSE-001")).singleElement().satisfies(said -> assertThat(said.message())
                .contains("04/05/2033", "1 more cells of this column"));
    }

    @Test
    void severalActionsInOneCellAreTold() throws IOException {
        ImportResult result = csv(
                "No,Action,Due\n1,\"Mend the locks.\nPaint the gates.\",\"June 2033\nJuly 2033\"\n"
                        + "2,\"Mend the\nwhole lock\",\"31 May\n2033\"\n",
                ReadingProfile.NONE);

        assertThat(coded(result, "PLAN-053")).singleElement().satisfies(said -> assertThat(said.message())
                .contains("Mend the locks. Paint the gates.", "2 lines"));
    }

    @Test
    void oneDateThatAllowsOneOrderSettlesItsColumn() throws IOException {
        ImportResult result = csv(
                "No,Action,Due,Revised date\n1,Mend it.,04/05/2033,13/05/2033\n2,Oil it.,06/30/2033,05/06/2033\n",
                ReadingProfile.NONE);

        assertThat(coded(result, "PROSE-001")).isEmpty();
        assertThat(result.orThrow().actions())
                .extracting(action ->
                        action.milestones().get(0).baseline().orElseThrow().edtf() + " "
                                + action.milestones().get(0).due().orElseThrow().edtf())
                .containsExactly("2033-04-05 2033-05-13", "2033-06-30 2033-06-05");
    }

    @Test
    void aColumnThatPlansDoNotHaveIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> csv("No,Action\n1,Mend it.\n", ReadingProfile.of("column.colour=Colour")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("column.colour")
                .hasMessageContaining("action, lead");
    }

    @Test
    void anAcronymIsAskedForOnlyWhenTheDocumentExplainsItNowhere() throws IOException {
        ImportResult result = markdown("""
                # Canal plan

                Lock keepers’ forums (LKFs) meet at each lock.

                ## Locks

                1. The LKF will meet.
                2. The XBQ’s staff will work with XBQ.
                """);

        assertThat(result.diagnostics())
                .filteredOn(
                        said -> said.code().equals("PROSE-009") || said.code().equals("FIELD-007"))
                .extracting(Diagnostic::message)
                .allMatch(message -> message.contains("\"XBQ\""))
                .hasSize(1);
    }

    private static List<Diagnostic> coded(ImportResult result, String code) {
        return result.diagnostics().stream()
                .filter(said -> said.code().equals(code))
                .toList();
    }

    private static ImportResult markdown(String text) throws IOException {
        return markdown(text, ReadingProfile.NONE);
    }

    private static ImportResult markdown(String text, ReadingProfile profile) throws IOException {
        return read("canal.md", text, profile);
    }

    private static ImportResult csv(String text, ReadingProfile profile) throws IOException {
        return read("canal.csv", text, profile);
    }

    private static ImportResult read(String name, String text, ReadingProfile profile) throws IOException {
        return ProgrammeIO.load()
                .read(
                        Source.of(name, text.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults().withProfile(profile));
    }
}
