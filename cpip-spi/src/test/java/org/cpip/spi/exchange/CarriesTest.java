package org.cpip.spi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.internal.FormatCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriesTest {

    private static final Carries OUTLINE = Carries.of(
                    "title, workstreams.{title, actions.{number, wording, milestones.due.period}}", "No place.")
            .because("No ids.", "workstreams.id", "workstreams.actions.id");

    private static final Programme PLAN = Programme.builder()
            .id("plan")
            .title("Plan")
            .summary("What it is for.")
            .addWorkstream(Workstream.builder()
                    .id("neglect")
                    .title("Neglect")
                    .addAction(Action.builder()
                            .id("neglect-1")
                            .number("1")
                            .wording("We will act.")
                            .addMilestone(Milestone.builder()
                                    .id("neglect-1-m1")
                                    .title("Act")
                                    .due(TargetDate.parse("2017-03"))
                                    .build())
                            .build())
                    .build())
            .build();

    @Test
    void whatIsThereAndNotCarriedIsLostInTheOrderOfTheProgramme() {
        assertThat(OUTLINE.losses(PLAN))
                .containsExactly(
                        new Loss("id", "No place."),
                        new Loss("summary", "No place."),
                        new Loss("workstreams[0].id", "No ids."),
                        new Loss("workstreams[0].actions[0].id", "No ids."),
                        new Loss("workstreams[0].actions[0].milestones[0].id", "No place."),
                        new Loss("workstreams[0].actions[0].milestones[0].title", "No place."));
    }

    @Test
    void everythingLosesNothing() {
        assertThat(Carries.everything().losses(PLAN)).isEmpty();
        assertThat(Carries.everything()).hasToString("everything");
    }

    @Test
    void aListOfRecordsWithoutPartsIsCarriedWhole() {
        assertThat(Carries.of("id, title, summary, workstreams", "No place.").losses(PLAN))
                .isEmpty();
        assertThat(Carries.of("id, title, summary", "No place.").losses(PLAN))
                .containsExactly(new Loss("workstreams", "No place."));
    }

    @Test
    void aPathIsHeldWhereItIsCarried() {
        assertThat(OUTLINE.holds("workstreams[3].actions[1].number")).isTrue();
        assertThat(OUTLINE.holds("workstreams[3].actions[1].milestones[0].due.period"))
                .isTrue();
        assertThat(OUTLINE.holds("workstreams[3].lead")).isFalse();
        assertThat(OUTLINE.holds("workstreams[3].actions[1].fieldOfTomorrow")).isFalse();
    }

    @Test
    void theTextIsWrittenAsItCanBeRead() {
        Carries read = Carries.of(" workstreams.title,workstreams.actions.{ number } , id", "No place.");

        assertThat(read).hasToString("workstreams.{title, actions.{number}}, id");
        assertThat(read.components()).containsExactly("workstreams.title", "workstreams.actions.number", "id");
        assertThat(Carries.of(read.toString(), "No place.")).hasToString(read.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,", "id title", "id.", "id.{", "id.{title", "id.{}", "id}", "workstreams[0].id"})
    void whatIsNoListIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> Carries.of(text, "No place."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("At character ");
    }

    @Test
    void derivedLossesJoinTheExportersOwnInOrderAndOnce() throws IOException {
        ProgrammeExporter exporter = new ProgrammeExporter() {
            @Override
            public Format format() {
                return new Format("odd", "Odd", List.of(), List.of("odd"), Set.of(), List.of(), List.of());
            }

            @Override
            public Carries carries() {
                return OUTLINE;
            }

            @Override
            public ExportResult write(Programme programme, OutputStream out, WriteOptions options) {
                return new ExportResult(List.of(
                        new Loss("workstreams[0].actions[0].milestones[0]", "Too small."),
                        new Loss("title", "Too long."),
                        new Loss("id", "Too odd.")));
            }
        };

        assertThat(FormatCalls.write(exporter, PLAN, new ByteArrayOutputStream(), WriteOptions.defaults())
                        .losses())
                .containsExactly(
                        new Loss("id", "Too odd."),
                        new Loss("title", "Too long."),
                        new Loss("summary", "No place."),
                        new Loss("workstreams[0].id", "No ids."),
                        new Loss("workstreams[0].actions[0].id", "No ids."),
                        new Loss("workstreams[0].actions[0].milestones[0]", "Too small."));
    }
}
