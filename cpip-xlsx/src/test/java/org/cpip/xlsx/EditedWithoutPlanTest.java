package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our workbook after a program that drops the plan in it: two cells that say one thing may say two. */
class EditedWithoutPlanTest {

    private static final int ACTIONS = 1;
    private static final int MILESTONES = 2;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "by August 2031                 | by June 2031         | ../2031-08 | none",
                "June 2032                      | TBC                  | 2032-06    | none",
                "31 May 2031                    | by the end of June 2031 | 2031-05-31 | none",
                "by June 2031                   | by June 2031         | ../2031-06 | by June 2031",
                "June 2031                      | by the end of June 2031 | 2031-06 | by the end of June 2031",
                "August 2031                    | when the quay is dry | 2031-08    | when the quay is dry",
                "2031-04-03                     | 03/04/2031           | 2031-04-03 | 03/04/2031"
            })
    void wordsStayWhereTheyDoNotSayAnotherDate(String due, String published, String edtf, String words)
            throws IOException {
        byte[] edited = Workbooks.cell(written("../2030", "as agreed"), MILESTONES, "E2", due);
        ImportResult read = Workbooks.visible(Workbooks.cell(edited, MILESTONES, "F2", published));

        assertThat(milestone(read).due()).contains(new TargetDate(EdtfPeriod.parse(edtf), Optional.ofNullable(words)));
        assertThat(codes(read).contains("FIELD-025")).isEqualTo(words == null);
    }

    @Test
    void aDueDateChangedOnTheSheetThatIsNotReadIsTold() throws IOException {
        ImportResult read =
                Workbooks.visible(Workbooks.cell(written("../2031-06", "by June 2031"), ACTIONS, "G2", "July 2031"));

        assertThat(milestone(read).due().map(TargetDate::period)).contains(EdtfPeriod.parse("../2031-06"));
        assertThat(read.diagnostics()).anySatisfy(said -> {
            assertThat(said.code()).isEqualTo("FIELD-011");
            assertThat(said.message())
                    .isEqualTo("\"July 2031\" is not what the sheet Milestones says of quay-1; it was not read.");
            assertThat(said.location().orElseThrow()).hasToString("plan.xlsx, table 1, row 2, cell 7");
        });
    }

    @Test
    void anUntouchedWorkbookHasNothingToTell() throws IOException {
        assertThat(codes(Workbooks.visible(written("../2031-06", "by June 2031"))))
                .doesNotContain("FIELD-011", "FIELD-025");
    }

    @Test
    void whatIsExpectedAndWasMetIsNewsOfTheDayOfTheRow() throws IOException {
        TargetDate forecast = TargetDate.parse("2031-09");
        Milestone later = open("quay-1-m2").forecast(forecast).build();
        Milestone met = open("quay-1-m1").achieved(LocalDate.of(2031, 2, 1)).build();
        ImportResult read = Workbooks.visible(Workbooks.written(plan(List.of(met, later))));
        Action action = read.orThrow().actions().get(0);

        assertThat(action.milestones()).allSatisfy(milestone -> {
            assertThat(milestone.forecast()).isEmpty();
            assertThat(milestone.achieved()).isEmpty();
        });
        assertThat(action.updates().get(0).milestones())
                .containsExactly(
                        new MilestoneUpdate("quay-1-m1", Optional.empty(), met.achieved()),
                        new MilestoneUpdate("quay-1-m2", Optional.of(forecast), Optional.empty()));
    }

    private static Milestone milestone(ImportResult read) {
        return read.orThrow().actions().get(0).milestones().get(0);
    }

    private static List<String> codes(ImportResult read) {
        return read.diagnostics().stream().map(said -> said.code()).toList();
    }

    private static byte[] written(String edtf, String words) {
        return Workbooks.written(plan(List.of(open("quay-1-m1")
                .due(new TargetDate(EdtfPeriod.parse(edtf), Optional.of(words)))
                .build())));
    }

    private static MilestoneBuilder open(String id) {
        return Milestone.builder().id(id).title("Quay opened");
    }

    private static Programme plan(List<Milestone> milestones) {
        Action action = Action.builder()
                .id("quay-1")
                .number("1")
                .wording("We will open the quay.")
                .milestones(milestones)
                .updates(List.of(StatusUpdate.builder()
                        .asAt(Optional.of(LocalDate.of(2031, 3, 1)))
                        .status(DeliveryStatus.DELAYED)
                        .build()))
                .build();
        return Programme.builder()
                .id("harbour")
                .title("Harbour plan")
                .workstreams(List.of(Workstream.builder()
                        .id("quay")
                        .title("Quay")
                        .actions(List.of(action))
                        .build()))
                .build();
    }
}
