package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;

/** A round that is in the plan already adds nothing, however many rounds came after it. */
class OlderRoundTest {

    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 30);

    private static Programme plan() {
        return Programme.builder()
                .id("p")
                .title("Paths")
                .addParty(Party.builder().id("roads").name("Roads").build())
                .addWorkstream(Workstream.builder()
                        .id("a")
                        .title("Paths")
                        .actions(List.of(
                                action("a-1", milestone("a-1-m1"), milestone("a-1-m2")),
                                action("a-2", milestone("a-2-m1"))))
                        .build())
                .build();
    }

    private static Action action(String id, Milestone... milestones) {
        return Action.builder()
                .id(id)
                .number(id.substring(2))
                .wording("We will mend path " + id + ".")
                .status(DeliveryStatus.ON_TRACK)
                .addLead("roads")
                .milestones(List.of(milestones))
                .build();
    }

    private static Milestone milestone(String id) {
        return Milestone.builder()
                .id(id)
                .title("Mended")
                .forecast(TargetDate.parse("2018-12"))
                .build();
    }

    private static FilledForm form(Programme plan, LocalDate day) {
        return new FilledForm(UpdateForm.ofAll(plan, day));
    }

    private static Programme apply(Programme plan, Updates updates) {
        UpdateResult result = Updates.apply(plan, updates, UpdateOptions.defaults());
        assertThat(result.hasErrors()).as(result.diagnostics().toString()).isFalse();
        assertThat(result.applied()).isNotEmpty();
        return result.programme();
    }

    private static Updates march() throws IOException {
        return form(plan(), MARCH)
                .set(0, FormColumn.CONFIDENCE, "Red")
                .set(0, FormColumn.FORECAST, "2019-03")
                .set(0, FormColumn.REASON, "It is wet.")
                .set(1, FormColumn.STATUS, "Delayed")
                .set(1, FormColumn.CONFIDENCE, "Amber")
                .set(1, FormColumn.NARRATIVE, "We dug.")
                .read();
    }

    /** Everything moves again: what March said holds no more. */
    private static Updates june(Programme afterMarch) throws IOException {
        return form(afterMarch, JUNE)
                .set(0, FormColumn.CONFIDENCE, "Green")
                .set(0, FormColumn.ACHIEVED, "2018-06-01")
                .set(0, FormColumn.REASON, "It is dry.")
                .set(1, FormColumn.STATUS, "On track")
                .set(1, FormColumn.CONFIDENCE, "Green")
                .set(1, FormColumn.FORECAST, "2018-11")
                .set(1, FormColumn.REASON, "More diggers.")
                .read();
    }

    @Test
    void formsOfAnyRoundAddNothingTheSecondTime() throws IOException {
        Programme afterMarch = apply(plan(), march());
        Programme afterJune = apply(afterMarch, june(afterMarch));
        Programme afterSeptember = apply(
                afterJune,
                form(afterJune, SEPTEMBER)
                        .set(0, FormColumn.NARRATIVE, "Nearly there.")
                        .read());

        for (Updates round : List.of(march(), june(afterMarch), Updates.merge(List.of(march(), june(afterMarch))))) {
            UpdateResult again = Updates.apply(afterSeptember, round, UpdateOptions.defaults());

            assertThat(again.diagnostics()).extracting(Diagnostic::code).containsOnly("UPDATE-015");
            assertThat(again.diagnostics()).hasSameSizeAs(round.rows());
            assertThat(again.programme()).isEqualTo(afterSeptember);
        }
    }

    /** Rows without "as sent" are compared with the plan, which has moved on. */
    @Test
    void formsMadeByHandToo() throws IOException {
        Updates march = byHand("a-1,roads,2018-03-31,On track,Amber,2019-03,Wet.,Rain", "a-2,,2018-03-31,Delayed,,,,");
        Updates june =
                byHand("a-1,roads,2018-06-30,Delayed,Red,2019-09,,More rain", "a-2,,2018-06-30,On track,,,Dug.,");
        Programme after = apply(apply(plan(), march), june);

        UpdateResult again = Updates.apply(after, march, UpdateOptions.defaults());

        assertThat(again.diagnostics()).extracting(Diagnostic::code).containsExactly("UPDATE-015", "UPDATE-015");
        assertThat(again.programme()).isEqualTo(after);
    }

    @Test
    void trackersToo() throws IOException {
        Programme march = tracker(plan(), "On track,Red,We wait.", MARCH).programme();
        Programme june = tracker(march, "Delayed,Amber,We dig.", JUNE).programme();
        assertThat(june.action("a-1").orElseThrow().updates()).hasSize(2);

        UpdateResult again = tracker(june, "On track,Red,We wait.", MARCH);

        assertThat(again.diagnostics()).extracting(Diagnostic::code).containsExactly("UPDATE-015");
        assertThat(again.programme()).isEqualTo(june);
    }

    /** The form of June went out after March: given together, the one explains the other. */
    @Test
    void twoRoundsOfOneCallAreNoChangeBehindTheLeadsBack() throws IOException {
        Programme afterMarch = apply(plan(), march());
        Updates june = june(afterMarch);

        UpdateResult both = Updates.apply(plan(), Updates.merge(List.of(june, march())), UpdateOptions.defaults());

        assertThat(both.diagnostics()).extracting(Diagnostic::code).doesNotContain("UPDATE-016");
        assertThat(both.programme()).isEqualTo(apply(afterMarch, june));
    }

    /** A form of June that went out before March came in does not know of it. */
    @Test
    void aFormThatDoesNotKnowTheRoundBeforeItIsTold() throws IOException {
        UpdateResult both =
                Updates.apply(plan(), Updates.merge(List.of(march(), june(plan()))), UpdateOptions.defaults());

        assertThat(both.diagnostics())
                .filteredOn(each -> each.code().equals("UPDATE-016"))
                .extracting(Diagnostic::message)
                .anySatisfy(message -> assertThat(message).contains("is Red and becomes Green"));
    }

    /** What is new about an older day is refused, and nobody is told to give another day. */
    @Test
    void whatIsNewAboutAnOlderDayIsRefused() throws IOException {
        Programme afterMarch = apply(plan(), march());
        Programme after = apply(afterMarch, june(afterMarch));

        UpdateResult late = Updates.apply(
                after,
                form(plan(), MARCH)
                        .set(0, FormColumn.NARRATIVE, "It rained, too.")
                        .read(),
                UpdateOptions.defaults());

        assertThat(late.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "ERROR UPDATE-012 form.csv:2:1: The answer for a-1 holds for 2018-03-31, and the plan has one"
                                + " for 2018-06-30. Give the day that the answer holds for in the column \"as at\"; if an earlier one"
                                + " is right, apply the answer to the plan as it was stored before the later round, and that round"
                                + " again.");
    }

    @Test
    void anAnswerThatIsKnownStillContradictsANewOneOfItsDay() throws IOException {
        Programme afterMarch = apply(plan(), march());
        Updates other = byHand("a-2,,2018-03-31,Completed,,,,No day is known");

        UpdateResult both = Updates.apply(afterMarch, Updates.merge(List.of(march(), other)), UpdateOptions.defaults());

        assertThat(both.diagnostics()).extracting(Diagnostic::code).contains("UPDATE-010");
    }

    private static Updates byHand(String... rows) throws IOException {
        String csv =
                "id,lead,as at,status,confidence,forecast date,narrative,reason\n" + String.join("\n", rows) + "\n";
        return Updates.read(Source.of("hand.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static UpdateResult tracker(Programme plan, String cells, LocalDate day) throws IOException {
        String csv = "Workstream,No.,Action,Status,RAG,Progress,As at\nPaths,1,We will mend path a-1.," + cells + ","
                + day + "\n";
        return Trackers.apply(
                ProgrammeIO.load(),
                plan,
                Source.of("tracker.csv", csv.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.defaults(),
                UpdateOptions.defaults());
    }
}
