package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.recognise.Script;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code plan/tables.txt}, and tables that hold more than text. */
class TablesOfPlansTest {

    @TestFactory
    Stream<DynamicTest> readsTheTable() throws IOException {
        try (InputStream in = TablesOfPlansTest.class.getResourceAsStream("/plan/tables.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<DynamicTest> tests = new ArrayList<>();
            for (String part : all.split("(?m)^### ")) {
                int end = part.indexOf('\n');
                if (!part.startsWith("#")) {
                    String[] sides = part.substring(end + 1).split("(?m)^=>\\s*$", 2);
                    tests.add(DynamicTest.dynamicTest(part.substring(0, end), () -> assertThat(
                                    plan(read(script(sides[0]), ReadOptions.defaults())))
                            .isEqualTo(sides[1].strip())));
                }
            }
            assertThat(tests).hasSizeGreaterThan(15);
            return tests.stream();
        }
    }

    @Test
    void readsTheHeadingOfACellAboveTheTableInIt() throws IOException {
        Block.TableRow header = row(2, "No", "Action", "Lead");
        Block.TableRow data = row(2, "1", "Widen the pier", "Pier Board");
        Block.Cell outer = new Block.Cell(0, 1, false, "Piers", List.of(header, data));

        assertThat(plan(read(
                        handler -> handler.block(new Block.TableRow(1, 1, false, List.of(outer), at())),
                        ReadOptions.defaults())))
                .isEqualTo("# Piers\n1 | Widen the pier | Pier Board |");
    }

    @Test
    void saysOnceOfAnUnknownColumnInHowManyTablesItIs() {
        String table =
                "\n| No | Action | Measurement | Due |\n|---|---|---|---|\n| 1 | Paint the pier | Litres | May 2041 |\n";
        ImportResult result =
                markdown("# Plan\n\n## Piers\n" + table + "\n## Boats\n" + table + "\n## Cranes\n" + table);

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("PLAN-004"))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).endsWith(" So it is with 2 more tables."));
    }

    private static ImportResult markdown(String text) {
        try {
            return ProgrammeIO.load()
                    .read(Source.of("plan.md", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsListsInTheCellsOfATableOfThemes() throws IOException {
        Block.Cell list = new Block.Cell(
                1,
                1,
                false,
                "We will widen the pier.\nWe will light the stairs.",
                List.of(
                        new Block.ListItem(0, "", "We will widen the pier.", at()),
                        new Block.ListItem(0, "", "We will light the stairs.", at())));

        assertThat(plan(read(
                        handler -> {
                            handler.block(row(1, "Theme", "What we will do"));
                            handler.block(
                                    new Block.TableRow(1, 2, false, List.of(Block.Cell.of(0, "Piers"), list), at()));
                        },
                        ReadOptions.defaults())))
                .isEqualTo("# Piers\n1 | We will widen the pier. | |\n2 | We will light the stairs. | |");
    }

    @Test
    void takesTheHeadingsOfAProfile() throws IOException {
        ReadOptions options =
                ReadOptions.defaults().withProfile(ReadingProfile.of("column.action=Wanted", "column.due=Finish"));

        assertThat(plan(read(script("= P\n== Piers\n| Wanted | Finish\n| Widen the pier | June 2031"), options)))
                .isEqualTo("# Piers\n1 | Widen the pier | |\n* Widen the pier @ 2031-06");
    }

    @Test
    void warnsOfAColumnOfDatesThatIsNotKnown() throws IOException {
        ImportResult result = read(
                script("= P\n== Piers\n| No | Action | Wanted for\n| 1 | Widen the pier | June 2031"),
                ReadOptions.defaults());

        assertThat(result.diagnostics())
                .filteredOn(each -> each.severity() == Severity.WARNING)
                .singleElement()
                .satisfies(each -> assertThat(each.remedy()).contains("column.due=Wanted for"));
    }

    private static Consumer<BlockHandler> script(String text) {
        return handler -> Script.blocks(text).forEach(handler::block);
    }

    private static ImportResult read(Consumer<BlockHandler> blocks, ReadOptions options) throws IOException {
        return GivenBlocks.read(blocks, Source.of("doc", new byte[] {1}), options);
    }

    private static Block.TableRow row(int table, String... texts) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Block.Cell.of(cells.size(), text));
        }
        return new Block.TableRow(table, 1, false, cells, at());
    }

    private static SourceLocation at() {
        return SourceLocation.ofRow("doc", 1, 1);
    }

    private static String plan(ImportResult result) {
        Programme plan = result.orThrow();
        StringBuilder text = new StringBuilder();
        for (Workstream workstream : plan.workstreams()) {
            text.append("# ").append(workstream.title()).append('\n');
            for (Action action : workstream.actions()) {
                String leads = action.leads().stream()
                        .map(id -> plan.party(id).orElseThrow().name())
                        .collect(Collectors.joining(", "));
                text.append(action.number()).append(" | ").append(action.wording());
                text.append(" | ").append(leads).append(leads.isEmpty() ? "|" : " |");
                text.append(action.customFields().isEmpty() ? "" : " ").append(custom(action.customFields()));
                text.append('\n');
                action.milestones().forEach(each -> text.append(milestone(each)).append('\n'));
            }
        }
        return text.toString().strip();
    }

    private static String milestone(Milestone milestone) {
        String due = milestone
                .due()
                .map(date -> date.period().toString())
                .or(milestone::dueWords)
                .orElse("");
        String custom = custom(milestone.customFields());
        return "* " + milestone.title() + " @ " + due + (custom.isEmpty() ? "" : " " + custom);
    }

    private static String custom(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
