package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Priority;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much an action matters, in a tracker. */
class PriorityColumnTest {

    @ParameterizedTest
    @CsvSource({"High, HIGH", "medium, MEDIUM", "L, LOW", "HIGH PRIORITY, HIGH"})
    void wordsForAPriorityAreRead(String cell, Priority expected) throws IOException {
        assertThat(read(cell).priority()).contains(expected);
        assertThat(read(cell).customFields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2", "Critical", "High/Medium"})
    void otherWordsAreKeptAsTheyStand(String cell) throws IOException {
        assertThat(read(cell).priority()).isEmpty();
        assertThat(read(cell).customFields()).isEqualTo(Map.of("Priority level", cell));
    }

    /** A column of them is told once a word, and not at each row. */
    @Test
    void otherWordsAreTold() throws IOException {
        String tracker = "No.,Workstream,Action,Priority level\n1,Harbours,We will mark the rocks.,Critical\n"
                + "2,Harbours,We will paint the lamp.,Critical\n3,Harbours,We will mend the stair.,Low\n";

        assertThat(new CsvImporter()
                        .read(Source.of("plan.csv", tracker.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults())
                        .diagnostics())
                .filteredOn(each -> each.code().equals("FIELD-022"))
                .singleElement()
                .satisfies(each -> assertThat(each.toString()).contains("plan.csv:2", "\"Critical\""));
    }

    @Test
    void comesBackFromATracker() throws IOException {
        Action action = read("Low");
        Programme plan = programme("Low");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(plan, out, WriteOptions.defaults());

        Optional<Action> back = new CsvImporter()
                .read(Source.of("plan.csv", out.toByteArray()), ReadOptions.defaults())
                .orThrow()
                .action(action.id());

        assertThat(back.flatMap(Action::priority)).contains(Priority.LOW);
    }

    private static Action read(String cell) throws IOException {
        return programme(cell).actions().get(0);
    }

    private static Programme programme(String cell) throws IOException {
        String tracker = "No.,Workstream,Action,Priority level\n1,Harbours,We will mark the rocks.," + cell + "\n";
        return new CsvImporter()
                .read(Source.of("plan.csv", tracker.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults())
                .orThrow();
    }
}
