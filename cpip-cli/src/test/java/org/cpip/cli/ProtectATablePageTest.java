package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.protect.DisclosureMethod;
import org.cpip.disclosure.protect.Protection;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.TableReader;
import org.cpip.io.CsvRows;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the page, word for word. */
class ProtectATablePageTest {

    private static final Path PAGE = Path.of("../docs/how-to/protect-a-table.md");

    @TempDir
    private Path folder;

    private List<String> blocks;
    private Path table;

    @BeforeEach
    void table() throws IOException {
        blocks = Pattern.compile("(?s)```([a-z]*)\n(.*?)```")
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(2))
                .toList();
        table = Files.writeString(folder.resolve("councils.csv"), blocks.get(0));
    }

    @Test
    void theCommandPrintsAndWritesWhatThePageShows() throws IOException {
        Path out = folder.resolve("published");
        assertThat(blocks.get(1)).isEqualTo("cpip protect councils.csv --policy lt5 -o published\n");
        CommandRun run = CommandRun.of("protect", table, "--policy", "lt5", "-o", out);
        assertThat(run.exit()).isZero();
        assertThat(run.out().replace(out.toString(), "published")).isEqualToNormalizingNewlines(blocks.get(2));
        assertThat(Files.readString(out.resolve("councils.csv"))).isEqualToNormalizingNewlines(blocks.get(3));
    }

    @Test
    void theAuditOfWhatWasWrittenFindsNothingAndThatOfALeakDoes() throws IOException {
        Path out = folder.resolve("published");
        CommandRun.of("protect", table, "--policy", "lt5", "-o", out);
        assertThat(CommandRun.of("audit", out.resolve("councils.csv"), "--policy", "lt5")
                        .exit())
                .isZero();
        CommandRun leak = CommandRun.of("audit", out.resolve("councils.csv"), "--policy", "lt5", "--released", table);
        assertThat(leak.exit()).isEqualTo(1);
        assertThat(leak.out()).contains("! Angus, Girls: 3 exactly, shown in councils.csv");
    }

    @Test
    void theLeakOfThePageIsToldInItsWords() throws IOException {
        String shown =
                Files.readString(table).replace("Angus,12,", "Angus,[c],").replace("Dundee,20,4,", "Dundee,20,[c],");
        Path leak = Files.writeString(folder.resolve("leak.csv"), shown);
        CommandRun run = CommandRun.of("audit", leak, "--policy", "lt5");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualToNormalizingNewlines(blocks.get(7));
    }

    /** Whoever copies the page has everything that it names. */
    @Test
    void theImportsOfThePageAreThoseThatItNeeds() throws IOException {
        List<String> own = Files.readAllLines(Path.of("src/test/java/org/cpip/cli/ProtectATablePageTest.java"));
        assertThat(blocks.get(5).lines()).allSatisfy(line -> assertThat(own).contains(line));
        assertThat(own.stream().filter(line -> line.startsWith("import org.cpip.")))
                .allSatisfy(line -> assertThat(blocks.get(5)).contains(line));
    }

    @Test
    void theAuditIsAPageAsWell() throws IOException {
        Path leak = Files.writeString(
                folder.resolve("leak.csv"), "Area,Boys,Girls,Total\nA,[c],3,5\nB,20,4,24\nTotal,22,7,29\n");
        Path page = folder.resolve("audit.html");
        assertThat(CommandRun.of("audit", leak, "--html", page).exit()).isEqualTo(2);
        assertThat(CommandRun.of("audit", leak, "--html", page, "--as-at", "2026-11-28")
                        .exit())
                .isEqualTo(1);
        assertThat(Files.readString(page)).contains("Disclosure audit: leak.csv", "A, Boys", "Recoverable");
    }

    @Test
    void anUnknownPolicyIsWrongUsageAndABadTableAnError() throws IOException {
        assertThat(CommandRun.of("audit", table, "--policy", "lt6").exit()).isEqualTo(2);
        Path bad = Files.writeString(folder.resolve("bad.csv"), "Area,Boys,Girls,Total\nA,1,3,5\nTotal,1,3,5\n");
        CommandRun run = CommandRun.of("protect", bad, "--policy", "lt5", "-o", folder.resolve("none"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("DISCLOSURE-005", "1 less than it");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void theJavaOfThePageDoesTheSame() throws IOException {
        Path published = folder.resolve("java.csv");
        List<String> lines = Files.readAllLines(Path.of("src/test/java/org/cpip/cli/ProtectATablePageTest.java"));
        int from = lines.indexOf("        // begin");
        int to = lines.indexOf("        // end");
        assertThat(String.join("\n", lines.subList(from + 1, to)).stripIndent().replaceAll("\\s+", ""))
                .isEqualTo(blocks.get(4).replaceAll("\\s+", ""));
        // begin
        TableReader reader = new TableReader("councils.csv");
        ProgrammeIO.load().inspect("csv", Source.of(table), ReadOptions.defaults(), reader);
        Protection result = DisclosureMethod.of(DisclosurePolicy.named("lt5"))
                .protect(List.of(reader.result().orThrow()), Groups.NONE, List.of());
        result.diagnostics().forEach(System.err::println); // with an error there are no tables
        result.hidden().forEach(cell -> System.out.println(cell.sentence()));
        if (result.isSafe()) {
            CsvRows.write(published, result.tables().get(0).grid());
        }
        // end
        assertThat(Files.readString(published)).isEqualToNormalizingNewlines(blocks.get(3));
    }
}
