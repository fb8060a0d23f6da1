package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(List.of(), "Which command? For example: cpip demo"),
                Arguments.of(List.of("paint"), "Unknown command 'paint'; known: convert, inspect, validate, report"),
                Arguments.of(List.of("--loud"), "Unknown option: '--loud'"),
                Arguments.of(List.of("convert"), "Missing required parameter: 'IN'"),
                Arguments.of(List.of("convert", "a.txt"), "Missing required parameter: 'OUT'"),
                Arguments.of(List.of("convert", "a.txt", "b.json", "c"), "Unmatched argument at index 3: 'c'"),
                Arguments.of(List.of("convert", "a.txt", "b.json", "--loud"), "Unknown option: '--loud'"),
                Arguments.of(List.of("convert", "a.txt", "b.json", "--option", "x"), "should be in KEY=VALUE format"),
                Arguments.of(
                        List.of("convert", "a.txt", "b.json", "-o", "prose=false"),
                        "Two files to write: 'b.json', and 'prose=false' after -o. An option of a format goes after"
                                + " --option"),
                Arguments.of(
                        List.of("convert", "a.txt", "b.json", "--from", "papyrus"),
                        "Unknown format 'papyrus' after --from; known: csv, data-package, docx, html, json, markdown, text"),
                Arguments.of(
                        List.of("convert", "a.txt", "b.json", "--to", "text"),
                        "Unknown format 'text' after --to; known: csv, data-package, docx, json"),
                Arguments.of(
                        List.of("validate", "a.txt", "--from", "pdf"), "Unknown format 'pdf' after --from; known: "),
                Arguments.of(
                        List.of("report", "a.txt", "--as-at", "2017-06-30", "-f", "pdf"),
                        "Unknown format 'pdf' of reports; known: "),
                Arguments.of(List.of("convert", "a.txt", "b.xyz"), "No format writes \"b.xyz\""),
                Arguments.of(List.of("convert", "a.txt", "plan"), "No format writes \"plan\""),
                Arguments.of(List.of("inspect"), "Missing required parameter: 'FILE'"),
                Arguments.of(List.of("validate"), "Missing required parameter: 'FILE'"),
                Arguments.of(List.of("report", "a.txt"), "Missing required option: '--as-at=DATE'"),
                Arguments.of(
                        List.of("report", "a.txt", "--as-at", "31/05/2017"),
                        "'31/05/2017' is no day; write it as 2017-06-30"),
                Arguments.of(
                        List.of("formats", "papyrus"),
                        "Unknown format 'papyrus'; known: csv, data-package, docx, html, json, markdown, text"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrongUsageIsExitTwoAndTwoLines(List<String> args, String message) {
        CommandRun run = CommandRun.of(args.toArray());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith("cpip").contains(message);
        assertThat(run.errLines().get(1)).startsWith("Try 'cpip").endsWith("--help'.");
    }

    @Test
    void anUnknownFormatOptionNamesTheKnownOnes() throws Exception {
        Path in = Files.writeString(folder.resolve("a.csv"), "Action\nWe will.\n");
        CommandRun run = CommandRun.of("convert", in, folder.resolve("b.json"), "--option", "colour=red");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errLines().get(0)).contains("Unknown option 'colour' after --option; ");
        assertThat(folder.resolve("b.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert",
                "inspect",
                "validate",
                "report",
                "diff",
                "form",
                "apply",
                "audit",
                "protect",
                "template",
                "collect",
                "release",
                "hub",
                "formats",
                "plugins",
                "demo"
            })
    void everyCommandHasHelpWithinAHundredColumns(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: cpip " + command);
        assertThat(run.outLines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TerminalText.WIDTH));
    }

    @Test
    void helpListsEveryCommand() {
        assertThat(CommandRun.of("--help").out())
                .contains(
                        "convert",
                        "inspect",
                        "validate",
                        "report",
                        "form",
                        "apply",
                        "formats",
                        "plugins",
                        "demo",
                        "Exit codes:");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out().strip()).matches("cpip \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void listsTheFormats() {
        CommandRun run = CommandRun.of("formats");
        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .extracting(line -> line.replaceAll(" .*", ""))
                .containsExactly("csv", "data-package", "docx", "html", "json", "markdown", "text", "xlsx");
        assertThat(run.out()).contains("LOSSLESS", ".docx", "reads, writes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "data-package", "docx", "html", "json", "markdown", "text", "xlsx"})
    void showsAFormatWithItsOptions(String id) {
        CommandRun run = CommandRun.of("formats", id);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(id + ": ").contains("direction", "extensions", "Options for reading");
    }
}
