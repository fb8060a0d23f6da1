package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What concerns a file as a whole: its encoding, its syntax, its version. */
class JsonFileTest {

    private static Diagnostic only(ImportResult result) {
        assertThat(result.diagnostics()).hasSize(1);
        return result.diagnostics().get(0);
    }

    @Test
    void readsAFileWithoutAVersionAsTheFirstWithAWarning() {
        ImportResult result = Json.read("{\"id\": \"p\", \"title\": \"P\"}");

        assertThat(only(result).code()).isEqualTo("JSON-006");
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.programme())
                .contains(Programme.builder().id("p").title("P").build());
    }

    @Test
    void refusesAnotherVersionWholeWhateverElseIsWrong() {
        ImportResult result = Json.read("{\"id\": 5, \"new\": 1,\n \"schemaVersion\": \"3\", \"other\": 1}");

        Diagnostic diagnostic = only(result);
        assertThat(diagnostic.code()).isEqualTo("JSON-005");
        assertThat(diagnostic.message()).contains("\"3\"");
        assertThat(diagnostic.location()).contains(SourceLocation.ofLine("plan.json", 2, 19));
        assertThat(result.programme()).isEmpty();
    }

    @Test
    void readsOverTheSchemaThatAnEditorWantsNamed() {
        ImportResult result =
                Json.read("{\"$schema\": \"x.json\", \"schemaVersion\": \"1\", \"id\": \"p\", \"title\": \"P\"}");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(Json.write(result.orThrow())).asString().doesNotContain("$schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\ufeff"})
    void saysThatAFileIsEmpty(String text) {
        assertThat(only(Json.read(text)).code()).isEqualTo("JSON-002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "5",
                "null",
                "{\"id\": 1}",
                "\"text\"",
                "[[{\"id\": 1}]]",
                "{\"name\": \"x\", \"version\": 1}"
            })
    void saysThatJsonIsNoProgramme(String text) {
        ImportResult result = Json.read(text);

        assertThat(only(result).code()).isEqualTo("JSON-003");
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.programme()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "p" "title": "P"}          | 1:12
            {"id": "é😀" "title": "P"}        | 1:14
            {"id": "p"                        | 1:11
            {"id": "p", "title": P}           | 1:22
            {"id": "p", "title": "P"} }       | 1:27
            {"id": 'p'}                       | 1:8
            {"id": [1}                        | 1:10
            {"id": {"x": 1]                   | 1:15
            [1,]                              | 1:4
            {"id": 01}                        | 1:9
            // a comment {}                   | 1:1
            """)
    void reportsWhatIsNoJsonOnceWithItsPlace(String text, String place) {
        ImportResult result = Json.read(text);

        Diagnostic diagnostic = only(result);
        assertThat(diagnostic.code()).isEqualTo("JSON-001");
        assertThat(diagnostic.location().orElseThrow()).hasToString("plan.json:" + place);
        assertThat(diagnostic.message()).doesNotContain("Source", "REDACTED", "StreamRead");
        assertThat(result.programme()).isEmpty();
    }

    @Test
    void reportsWhatFollowsTheProgramme() {
        ImportResult result = Json.read("{\"schemaVersion\": \"1\", \"id\": \"p\", \"title\": \"P\"}\n {}");

        assertThat(only(result).code()).isEqualTo("JSON-004");
        assertThat(only(result).location()).contains(SourceLocation.ofLine("plan.json", 2, 2));
        assertThat(result.programme()).isPresent();
    }

    @Test
    void countsColumnsFromBehindAByteOrderMark() {
        byte[] utf8 = "\ufeff{\"id\": }".getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = "\ufeff{\"id\": }".getBytes(StandardCharsets.UTF_16LE);

        assertThat(only(Json.read(utf8)).location()).contains(SourceLocation.ofLine("plan.json", 1, 8));
        assertThat(only(Json.read(utf16)).location()).contains(SourceLocation.ofLine("plan.json", 1, 8));
    }

    @Test
    void countsColumnsOnALineOfManyBlocks() {
        String text =
                "{\"id\": \"" + "é😀x".repeat(10_000) + "\", \"x\": 1, \"title\": \"t\", \"schemaVersion\": \"1\"}";

        assertThat(only(Json.read(text)).location())
                .contains(SourceLocation.ofLine("plan.json", 1, text.indexOf("\"x\": 1") + 1));
    }

    @Test
    void everyTruncationOfAFileIsAnErrorAndNothingElse() throws IOException {
        byte[] whole = JsonGoldenTest.golden();
        int end = whole.length - 1; // the last line break may go
        for (int length = 0; length < end; length++) {
            ImportResult result = Json.read(java.util.Arrays.copyOf(whole, length));

            assertThat(result.programme()).as("the first %d bytes", length).isEmpty();
            assertThat(result.hasErrors()).as("the first %d bytes", length).isTrue();
        }
        assertThat(Json.read(java.util.Arrays.copyOf(whole, end)).orThrow()).isEqualTo(SamplePlans.full());
    }

    @Test
    void anyByteOfAFileMayBeAnyOtherByte() throws IOException {
        byte[] whole = JsonGoldenTest.golden();
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            ImportResult result = Json.read(bytes);

            assertThat(result.programme().isPresent() || result.hasErrors()).isTrue();
        }
    }

    /** The parser's own reader of UTF-32 loses half of a pair here. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void keepsEveryCharacterWhereverABufferMayEnd(String charset) {
        for (int i = 3_950; i < 4_010; i++) {
            String title = "x".repeat(i) + "😀é";
            String text = "{\"schemaVersion\": \"1\", \"id\": \"p\", \"title\": \"" + title + "\"}";

            assertThat(Json.read(text.getBytes(Charset.forName(charset)))
                            .orThrow()
                            .title())
                    .isEqualTo(title);
        }
    }

    @Test
    void reportsBytesThatAreNoCharacterInWideEncodings() {
        byte[] bytes = "{\n\"id\": \"p?".getBytes(StandardCharsets.UTF_16LE);
        bytes[bytes.length - 1] = (byte) 0xdc;

        Diagnostic diagnostic = only(Json.read(bytes));
        assertThat(diagnostic.code()).isEqualTo("JSON-001");
        assertThat(diagnostic.location()).contains(SourceLocation.ofLine("plan.json", 2, 9));
    }
}
