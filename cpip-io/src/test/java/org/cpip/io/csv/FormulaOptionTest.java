package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.RefusedException;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaOptionTest {

    private static final ProgrammeIO IO = ProgrammeIO.load();

    private static Programme plan(String... wordings) {
        var workstream = Workstream.builder().id("home").title("Home");
        for (int i = 0; i < wordings.length; i++) {
            workstream.addAction(Action.builder()
                    .id("home-" + (i + 1))
                    .number(String.valueOf(i + 1))
                    .wording(wordings[i])
                    .build());
        }
        return Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(workstream.build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "escape, =1+1, '=1+1",
                "escape, '=1+1, ''=1+1",
                "escape, plain, plain",
                "escape, 'quoted', 'quoted'",
                "raw, =1+1, =1+1",
                "raw, '=1+1, '=1+1",
                "reject, '=1+1, ''=1+1",
                "reject, plain, plain"
            })
    void writesTheCellAsTheOptionSays(String formulas, String wording, String cell) throws IOException {
        assertThat(new String(write(plan(wording), formulas), StandardCharsets.UTF_8))
                .contains("," + cell + ",");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"restore, '=1+1, =1+1", "raw, '=1+1, '=1+1", "raw, =1+1, =1+1"})
    void readsTheCellAsTheOptionSays(String formulas, String cell, String wording) throws IOException {
        byte[] file = ("Workstream,No.,Action\nHome,1," + cell + "\n").getBytes(StandardCharsets.UTF_8);

        Programme read = IO.read(
                        "csv",
                        Source.of("plan.csv", file),
                        ReadOptions.defaults().withValues(Map.of("formulas", formulas)))
                .orThrow();

        assertThat(read.actions().get(0).wording()).isEqualTo(wording);
    }

    @Test
    void refusesFormulasAndNamesTheirCells(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.csv"), "old");
        Programme plan = plan("fine", "=cmd|'/c calc'!A0", "@SUM(1)", "'=fine");

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> IO.write(plan, file, new WriteOptions(Map.of("formulas", "reject"))));

        assertThat(refused.places())
                .containsExactly("workstreams[0].actions[1] (Action)", "workstreams[0].actions[2] (Action)");
        assertThat(refused)
                .hasMessage("A spreadsheet would run these cells as formulas; write them with formulas=escape, or"
                        + " change them: workstreams[0].actions[1] (Action), workstreams[0].actions[2] (Action).");
        assertThat(file).hasContent("old");
    }

    @Test
    void listsTenPlacesInTheMessageAndKeepsAll() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> write(plan("=a ".repeat(12).split(" ")), "reject"));

        assertThat(refused.places()).hasSize(12);
        assertThat(refused).hasMessageEndingWith("workstreams[0].actions[9] (Action) and 2 more.");
    }

    @Test
    void listsAsLostWhatRawWritingDoesNotBringBack() throws IOException {
        ExportResult result = IO.write(
                plan("=1+1", "'=1+1"), "csv", new ByteArrayOutputStream(), new WriteOptions(Map.of("formulas", "raw")));

        assertThat(result.losses().stream().map(Loss::path).toList())
                .isEqualTo(List.of("id", "title", "workstreams[0].actions[1].wording"));
    }

    @Test
    void rejectsAnOptionThatItDoesNotKnow() {
        assertThatThrownBy(() -> new CsvExporter()
                        .write(plan("x"), new ByteArrayOutputStream(), new WriteOptions(Map.of("formulas", "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one of escape, reject, raw");
    }

    private static byte[] write(Programme plan, String formulas) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IO.write(plan, "csv", out, new WriteOptions(Map.of("formulas", formulas)));
        return out.toByteArray();
    }
}
