package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the file holds: a diagnostic with place and remedy, exit 1, the target as it was. */
class BadInputTest {

    private static final String ERROR_LINE = "ERROR [A-Z]+-\\d{3} .+: .+\\..+\\.";
    private static final String OLD = "what was there before";

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void aTargetFromBefore() throws IOException {
        target = Files.writeString(folder.resolve("plan.json"), OLD);
    }

    static Stream<Arguments> badFiles() {
        byte[] docx = sample();
        byte[] ole = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
        return Stream.of(
                Arguments.of("a Word file that is no ZIP", "a.docx", ascii("This is no ZIP at all")),
                Arguments.of("a ZIP that is no Word file", "a.docx", zip("hello.txt", "hello")),
                Arguments.of("an encrypted or old binary document", "a.docx", Arrays.copyOf(ole, 4096)),
                Arguments.of("an old binary document", "a.doc", Arrays.copyOf(ole, 4096)),
                Arguments.of("a Word file cut in half", "a.docx", Arrays.copyOf(docx, docx.length / 2)),
                Arguments.of("an empty Word file", "a.docx", new byte[0]),
                Arguments.of("an empty CSV", "a.csv", new byte[0]),
                Arguments.of("an empty text", "a.txt", new byte[0]),
                Arguments.of("an empty JSON", "a.json", new byte[0]),
                Arguments.of("an empty file of no known kind", "a", new byte[0]),
                Arguments.of("a table without an action column", "a.csv", ascii("Colour,Size\nred,1\nblue,2\n")),
                Arguments.of("a CSV with a ragged row", "a.csv", ascii("Workstream,No.,Action\nNeglect,1\n")),
                Arguments.of(
                        "a plan of which most was not read",
                        "a.md",
                        ascii("| No | Action |\n| --- | --- |\n| 1 | Mend the gates |\n\n## Later\n\n"
                                + "- Boats will pay.\n".repeat(3))),
                Arguments.of("JSON with a period that is none", "a.json", ascii(programme("", ",\"period\":\"red\""))),
                Arguments.of("JSON with a field missing", "a.json", ascii("{\"schemaVersion\":\"1\",\"id\":\"a\"}")),
                Arguments.of("JSON that breaks off", "a.json", ascii("{\"schemaVersion\":")),
                Arguments.of("JSON that is no programme", "a.json", ascii("[1, 2, 3]")),
                Arguments.of("deep JSON", "a.json", ascii("[".repeat(100_000))),
                Arguments.of("a text without actions", "a.txt", ascii("Good morning.\n\nThat is all.\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void isAnErrorWithPlaceAndRemedyAndWritesNothing(String what, String name, byte[] content) throws IOException {
        Path in = Files.write(folder.resolve(name), content);
        CommandRun run = CommandRun.of("convert", in, target);
        assertRefused(run);
        assertThat(Files.readString(target)).isEqualTo(OLD);
        assertThat(files()).containsExactlyInAnyOrder(name, "plan.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void isNoPlanToReportOnOrToCallValid(String what, String name, byte[] content) throws IOException {
        Path in = Files.write(folder.resolve(name), content);
        assertThat(CommandRun.of("validate", in).exit()).isEqualTo(ExitCode.DATA);
        assertThat(CommandRun.of("report", in, "--as-at", "2017-06-30", "-o", folder.resolve("r"))
                        .exit())
                .isEqualTo(ExitCode.DATA);
        assertThat(folder.resolve("r")).doesNotExist();
    }

    @Test
    void aMissingFileIsNamed() {
        CommandRun run = CommandRun.of("convert", folder.resolve("nowhere.docx"), target);
        assertRefused(run);
        assertThat(run.errLines().get(0)).startsWith("ERROR CLI-001 ").contains("nowhere.docx: There is no such file.");
    }

    @Test
    void aFolderIsNoFile() {
        CommandRun run = CommandRun.of("validate", folder);
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines().get(0)).startsWith("ERROR CLI-002 ");
    }

    @Test
    void aTargetInNoFolderIsNamed() throws IOException {
        Path in = Files.write(folder.resolve("sample-report.txt"), resource("sample-report.txt"));
        CommandRun run = CommandRun.of("convert", in, folder.resolve("no/such/plan.json"));
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("ERROR CLI-003 ", "there is no folder");
    }

    @Test
    void anOptionThatCannotBeFollowedIsNotBlamedOnTheFolder() throws IOException {
        Path in = Files.write(folder.resolve("sample-report.txt"), resource("sample-report.txt"));
        Path noWord = Files.writeString(folder.resolve("house.dotx"), "no Word file");
        CommandRun run = CommandRun.of("convert", in, folder.resolve("plan.docx"), "--option", "template=" + noWord);
        assertRefused(run);
        assertThat(run.errLines()).anyMatch(line -> line.matches("ERROR CLI-006 .*house\\.dotx.*"));
        assertThat(run.err()).doesNotContain("has space").doesNotContain("..");
        assertThat(folder.resolve("plan.docx")).doesNotExist();
    }

    @Test
    void anUnknownFieldIsAWarningAndIsKept() throws IOException {
        Path in = Files.write(folder.resolve("a.json"), ascii(programme("", ",\"colour\":\"red\"")));
        CommandRun run = CommandRun.of("convert", in, target);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.errLines().get(0)).startsWith("WARNING JSON-007 ").contains("colour");
        assertThat(Files.readString(target)).contains("\"colour\": \"red\"");
    }

    @Test
    void aControlCharacterInAFieldStaysOnItsLine() throws IOException {
        Path in = Files.write(folder.resolve("a.json"), ascii(programme("", ",\"co\\nlo\\u001b[31mur\":1")));
        CommandRun run = CommandRun.of("convert", in, target);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.err()).startsWith("WARNING JSON-007 ").doesNotContain("\u001b");
    }

    private static void assertRefused(CommandRun run) {
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        List<String> lines = run.errLines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> line.matches("(ERROR|WARNING|INFO) .*"))
                .anyMatch(line -> line.matches(ERROR_LINE));
        assertThat(lines.get(lines.size() - 1)).matches("\\d+ errors?.*: nothing was written\\.");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static String programme(String workstreams, String more) {
        return "{\"schemaVersion\":\"1\",\"id\":\"p\",\"title\":\"P\",\"workstreams\":[" + workstreams + "]" + more
                + "}";
    }

    private static byte[] sample() {
        try {
            return resource("sample-report.docx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = BadInputTest.class.getResourceAsStream("sample/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(ascii(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
