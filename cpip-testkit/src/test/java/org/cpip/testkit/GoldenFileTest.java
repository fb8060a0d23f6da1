package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

class GoldenFileTest {

    @TempDir
    private Path folder;

    @Test
    void acceptsTheSameBytes() throws IOException {
        GoldenFile.assertMatches(golden("a\nb\n"), bytes("a\nb\n"));
    }

    @Test
    void showsTheFirstLineThatDiffersAndThoseAroundIt() throws IOException {
        Path golden = golden("one\ntwo\nthree\nfour\nfive\nsix\nseven\n");

        assertThatThrownBy(() -> GoldenFile.assertMatches(golden, bytes("one\ntwo\nthree\nFOUR\nfive\nsix\nseven\n")))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("""
                        differs from line 4 on (7 lines expected, 7 written):
                            two
                            three
                          - four
                          - five
                          - six
                          + FOUR
                          + five
                          + six
                        """)
                .hasMessageEndingWith("run the test with -Dcpip.golden=update and look at the change.");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n',      'a',      a(no line end)",
        "'a\n',      'a\r\n',  a␍␊",
        "'a\n',      'a \n',   a·",
        "'a\n',      'a\t\n',  a→",
        "'a\nb\n',   'a\n',    + (end of file)",
        "'a\n',      'a\nb\n', - (end of file)"
    })
    void showsWhatTheEyeDoesNotSee(String expected, String actual, String shown) throws IOException {
        Path golden = folder.resolve("plan.txt");
        Files.writeString(golden, expected);

        assertThatThrownBy(() -> GoldenFile.assertMatches(golden, bytes(actual)))
                .hasMessageContaining(shown);
    }

    @Test
    void showsOtherFilesThanTextsAsDigits() throws IOException {
        Path golden = folder.resolve("plan.bin");
        Files.write(golden, new byte[] {0, 1, 2, (byte) 0xff});

        assertThatThrownBy(() -> GoldenFile.assertMatches(golden, new byte[] {0, 1, 3}))
                .hasMessageContaining("from byte 2 on (4 bytes expected, 3 written):\n  - 02 ff\n  + 03\n");
    }

    @Test
    void saysHowAMissingFileIsMade() {
        assertThatThrownBy(() -> GoldenFile.assertMatches(folder.resolve("none.txt"), bytes("a")))
                .hasMessageContaining("There is no golden file")
                .hasMessageContaining("-Dcpip.golden=update");
    }

    @Test
    void writesTheFileAnewWhenAskedTo() throws IOException {
        Path golden = folder.resolve("new").resolve("plan.txt");
        System.setProperty(GoldenFile.PROPERTY, "update");
        try {
            GoldenFile.assertMatches(golden, bytes("a\n"));
        } finally {
            System.clearProperty(GoldenFile.PROPERTY);
        }

        assertThat(golden).hasContent("a\n");
    }

    @Test
    void findsResourcesWhereProjectsKeepThem() {
        assertThat(GoldenFile.beside(GoldenFileTest.class, "plan.csv"))
                .isEqualTo(Path.of("src/test/resources/org/cpip/testkit/plan.csv"));
    }

    private Path golden(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.txt"), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
