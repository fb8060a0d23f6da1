package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Laws over any sequence of blocks. */
class NothingIsLostTest {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "-",
            "1",
            "2.",
            "a)",
            "3.1",
            "Action",
            "No.",
            "Lead",
            "Status",
            "Theme",
            "Neglect",
            "Total",
            "ditto",
            "We will look at it.",
            "Contact",
            "Complete",
            "31/05/2017",
            "Council; CELCIS",
            "a | 2017 | | b",
            "\"",
            "by March 2017",
            "\ud800",
            "x\ny",
            "Id",
            "Milestones",
            "\u00a0",
            "Amber/Red");

    @Property(tries = 1500)
    void anyBlocksGiveAResultWithUniqueIds(@ForAll("documents") List<Block> blocks) throws IOException {
        ImportResult result = read(blocks);

        assertThat(result.programme().isPresent() || result.hasErrors()).isTrue();
        result.programme().ifPresent(programme -> {
            assertUnique(programme.workstreams().stream().map(Workstream::id).toList());
            assertUnique(programme.actions().stream().map(Action::id).toList());
            assertUnique(programme.actions().stream()
                    .flatMap(action -> action.milestones().stream())
                    .map(Milestone::id)
                    .toList());
            assertThat(programme.workstreams())
                    .allMatch(workstream -> !workstream.actions().isEmpty());
            assertPartiesResolve(programme);
        });
    }

    @Property(tries = 800)
    void everyRowOfAnActionTableIsAnActionOrIsSaid(@ForAll("rows") List<List<String>> rows) throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(row(1, List.of("No.", "Action", "Lead", "Notes")));
        rows.forEach(cells -> blocks.add(row(blocks.size() + 1, cells)));

        ImportResult result = read(blocks);

        if (result.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("PLAN-002"))) {
            // wordings of codes alone are none, and so the whole table is said to be none of actions
            assertThat(rows.stream().flatMap(List::stream)).containsAnyOf("1", "2");
            return;
        }
        Set<Integer> said = new HashSet<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            diagnostic.location().ifPresent(location -> said.add(location.row()));
        }
        Set<Integer> read = new HashSet<>();
        List<String> titles = new ArrayList<>();
        result.programme().ifPresent(programme -> {
            programme
                    .actions()
                    .forEach(
                            action -> read.add(action.provenance().orElseThrow().paragraph()));
            programme.workstreams().forEach(workstream -> titles.add(workstream.title()));
        });
        // A workstream whose only action was refused is named by the error about that action.
        result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("PLAN-005"))
                .map(diagnostic ->
                        diagnostic.message().replaceAll("(?s).* under \"(.*)\" has no wording; it was left out.", "$1"))
                .forEach(titles::add);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            boolean blank =
                    cells.stream().allMatch(cell -> cell.isBlank() || cell.equals("-") || cell.equals("\u00a0"));
            boolean header = cells.equals(List.of("No.", "Action", "Lead", "Notes"));
            boolean section = cells.stream()
                            .filter(cell -> titles.contains(cell.replace('\n', ' ')))
                            .count()
                    == 1;
            assertThat(blank || header || section || read.contains(i + 2) || said.contains(i + 2))
                    .as("row %s: %s, read %s, said %s", i + 2, cells, read, result.diagnostics())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.of("", "-", "1", "2", "Total", "Neglect", "We will look.", "x\ny", "\"")
                .list()
                .ofMinSize(3)
                .ofMaxSize(5)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Block>> documents() {
        Arbitrary<String> text =
                Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.strings().ofMaxLength(12));
        Arbitrary<Block> heading = Combinators.combine(Arbitraries.integers().between(0, 3), text)
                .as((level, words) -> new Block.Heading(level, "", words, at(0, 0)));
        Arbitrary<Block> item = Combinators.combine(Arbitraries.integers().between(0, 2), text, text)
                .as((level, label, words) -> new Block.ListItem(level, label, words, at(0, 0)));
        Arbitrary<Block> paragraph = text.map(words -> new Block.Paragraph(words, at(0, 0)));
        Arbitrary<Block.Cell> cell = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false, false, false),
                        text,
                        Arbitraries.of(0, 0, 0, 1))
                .as((column, span, continued, words, nested) -> new Block.Cell(
                        column,
                        span,
                        continued,
                        continued ? "" : words,
                        nested == 0
                                ? List.of()
                                : List.of(row(1, List.of("No.", "Action")), row(2, List.of("1", words)))));
        Arbitrary<Block> row = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(true, false, false),
                        cell.list().ofMinSize(1).ofMaxSize(5))
                .as((table, header, cells) -> new Block.TableRow(table, 1, header, cells, at(table, 1)));
        Arbitrary<Block> header = Arbitraries.of(
                row(1, List.of("Theme", "No.", "Action", "Lead", "Due", "Status")),
                row(1, List.of("Id", "No.", "Action", "Milestones")));
        return Arbitraries.oneOf(heading, item, paragraph, row, row, header)
                .list()
                .ofMaxSize(25);
    }

    private static Block.TableRow row(int number, List<String> cells) {
        List<Block.Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(Block.Cell.of(row.size(), cell));
        }
        return new Block.TableRow(1, number, false, row, at(1, number));
    }

    private static SourceLocation at(int table, int row) {
        return SourceLocation.ofRow("doc", table, row);
    }

    private static void assertPartiesResolve(Programme programme) {
        Set<String> parties = new HashSet<>();
        programme.parties().forEach(party -> parties.add(party.id()));
        assertThat(parties).hasSameSizeAs(programme.parties());
        for (Action action : programme.actions()) {
            assertThat(parties).containsAll(action.leads()).containsAll(action.partners());
        }
    }

    private static void assertUnique(List<String> ids) {
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static ImportResult read(List<Block> blocks) throws IOException {
        return GivenBlocks.read(
                handler -> blocks.forEach(handler::block), Source.of("doc", new byte[0]), ReadOptions.defaults());
    }
}
