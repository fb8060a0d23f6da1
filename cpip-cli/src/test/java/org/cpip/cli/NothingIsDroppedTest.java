package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tracker holds that the library has no name for goes CSV, JSON, XLSX, CSV, and comes back as it was. */
class NothingIsDroppedTest {

    private static final String TRACKER = String.join(
            "\n",
            "No.,Workstream,Action,Owner,Lead,Due,Start date,Parent,Colour,Colour,,Cost (GBP thousand),=Risk",
            "3,Harbour,We will mend the pier.,A. Smith,Council,TBC,April 2018,,red,,7,\"1,200\",+high",
            "3.1,Harbour,We will draw it.,,Council,Short term,,3,n/a,blue,,,",
            "4,Harbour,We will paint it.,B. Jones,Council,Ongoing,when funds allow,Towers,,,,0,\"two",
            "lines\"",
            "");

    @TempDir
    private Path folder;

    private Path tracker;

    @BeforeEach
    void writeTracker() throws IOException {
        tracker = Files.writeString(folder.resolve("tracker.csv"), TRACKER);
    }

    @Test
    void unknownColumnsBecomeCustomFieldsUnderTheirHeadings() throws IOException {
        ImportResult read = ProgrammeIO.load().read(tracker);
        List<Action> actions = read.orThrow().actions();

        assertThat(actions.get(0).customFields())
                .containsExactly(
                        Map.entry("Owner", "A. Smith"),
                        Map.entry("Colour", "red"),
                        Map.entry("Column 11", "7"),
                        Map.entry("Cost (GBP thousand)", "1,200"),
                        Map.entry("=Risk", "+high"));
        assertThat(actions.get(1).customFields())
                .containsExactly(Map.entry("Colour", "n/a"), Map.entry("Colour (2)", "blue"));
        assertThat(actions.get(2).customFields())
                .containsExactly(
                        Map.entry("Owner", "B. Jones"),
                        Map.entry("Cost (GBP thousand)", "0"),
                        Map.entry("=Risk", "two\nlines"),
                        Map.entry("Start", "when funds allow"),
                        Map.entry("Parent", "Towers"));
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .contains("PLAN-004", "FIELD-010", "PROSE-006", "PROSE-007");
    }

    @Test
    void startParentAndWordsForADateHaveTheirPlaces() throws IOException {
        List<Action> actions = ProgrammeIO.load().read(tracker).orThrow().actions();

        assertThat(actions.get(0).start().orElseThrow().edtf()).isEqualTo("2018-04");
        assertThat(actions.get(1).parent()).contains("harbour-3");
        assertThat(actions)
                .flatExtracting(Action::milestones)
                .extracting(Milestone::dueWords)
                .allMatch(words -> words.isPresent());
        assertThat(actions)
                .flatExtracting(Action::milestones)
                .extracting(milestone -> milestone.dueWords().orElseThrow())
                .containsExactly("TBC", "Short term", "Ongoing");
    }

    @Test
    void allOfItComesBackThroughTheFacade() throws IOException {
        ProgrammeIO io = ProgrammeIO.load();
        Programme first = io.read(tracker).orThrow();
        Programme now = first;
        for (String name : List.of("a.json", "a.xlsx", "a.csv")) {
            io.write(now, folder.resolve(name));
            now = io.read(folder.resolve(name)).orThrow();
        }

        assertSame(now, first);
    }

    @Test
    void allOfItComesBackThroughTheCommand() throws IOException {
        Path from = tracker;
        for (String name : List.of("a.json", "a.xlsx", "a.csv")) {
            CommandRun run = CommandRun.of("convert", from, folder.resolve(name));
            assertThat(run.exit()).as(run.err()).isZero();
            from = folder.resolve(name);
        }

        assertSame(
                ProgrammeIO.load().read(from).orThrow(),
                ProgrammeIO.load().read(tracker).orThrow());
    }

    private static void assertSame(Programme back, Programme first) {
        assertThat(back.actions()).hasSameSizeAs(first.actions());
        for (int i = 0; i < first.actions().size(); i++) {
            Action was = first.actions().get(i);
            Action is = back.actions().get(i);
            assertThat(is.customFields()).isEqualTo(was.customFields());
            assertThat(List.copyOf(is.customFields().keySet()))
                    .isEqualTo(List.copyOf(was.customFields().keySet()));
            assertThat(is.start().map(Object::toString)).isEqualTo(was.start().map(Object::toString));
            assertThat(is.parent()).isEqualTo(was.parent());
            assertThat(is.milestones())
                    .extracting(Milestone::dueWords)
                    .isEqualTo(
                            was.milestones().stream().map(Milestone::dueWords).toList());
        }
    }
}
