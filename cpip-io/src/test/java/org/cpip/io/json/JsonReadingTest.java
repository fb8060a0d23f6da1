package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.Severity;
import org.cpip.io.exchange.SourceLocation;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    /** One property a line, so that line n of a test's file holds property n - 1 of its first milestone. */
    private static String milestone(String properties) {
        return """
                {"schemaVersion": "1", "id": "p", "title": "P", "workstreams": [{"id": "w", "title": "W", "actions": [
                {"id": "w-1", "number": "1", "wording": "Do it.", "milestones": [{
                %s
                }, {"id": "good", "title": "Good"}]}]}]}
                """.formatted(properties);
    }

    private static Diagnostic only(ImportResult result) {
        assertThat(result.diagnostics()).hasSize(1);
        return result.diagnostics().get(0);
    }

    private static List<Milestone> milestones(ImportResult result) {
        return result.programme().orElseThrow().actions().get(0).milestones();
    }

    @Test
    void reportsAnUnknownFieldWithItsPlaceAndTheNearestName() {
        ImportResult result =
                Json.read(milestone("\"id\": \"m\", \"title\": \"é😀\", \"Due_Date\": 1, \"duo\": {\"x\": [1]}"));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("JSON-007", Severity.ERROR));
        Diagnostic second = result.diagnostics().get(1);
        assertThat(second.location()).contains(SourceLocation.ofLine("plan.json", 3, 43));
        assertThat(second.path()).contains("workstreams[0].actions[0].milestones[0].duo");
        assertThat(second.message()).contains("\"duo\"", "milestone");
        assertThat(second.remedy()).isEqualTo("Did you mean \"due\"?");
        assertThat(milestones(result)).extracting(Milestone::id).containsExactly("m", "good");
    }

    @Test
    void listsTheKnownNamesWhenNoneIsNear() {
        Diagnostic diagnostic = only(Json.read(milestone("\"id\": \"m\", \"title\": \"t\", \"xyzzy\": null")));

        assertThat(diagnostic.remedy()).contains("Use one of: id, title, due,");
    }

    @Test
    void leavesOutAnObjectWithoutARequiredFieldAndSaysWhere() {
        ImportResult result = Json.read(milestone("\"id\": \"m\""));

        Diagnostic diagnostic = only(result);
        assertThat(diagnostic.code()).isEqualTo("JSON-008");
        assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        assertThat(diagnostic.location()).contains(SourceLocation.ofLine("plan.json", 2, 66));
        assertThat(diagnostic.path()).contains("workstreams[0].actions[0].milestones[0].title");
        assertThat(milestones(result)).extracting(Milestone::id).containsExactly("good");
    }

    @Test
    void readsTheFirstOfTwoFieldsWithOneName() {
        ImportResult result = Json.read(milestone("\"id\": \"m\", \"title\": \"first\",\n\"title\": \"second\""));

        Diagnostic diagnostic = only(result);
        assertThat(diagnostic.code()).isEqualTo("JSON-009");
        assertThat(diagnostic.location()).contains(SourceLocation.ofLine("plan.json", 4, 1));
        assertThat(milestones(result).get(0).title()).isEqualTo("first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "due": "2017"                                  | JSON-010 | due            | the text "2017"
            "due": [{"edtf": "2017"}]                      | JSON-010 | due            | a list
            "achieved": 2017                               | JSON-010 | achieved       | the number 2017
            "achieved": true                               | JSON-010 | achieved       | true
            "provenance": {}                               | JSON-008 | provenance.end | "end"
            "due": {"edtf": null}                          | JSON-010 | due.edtf       | null
            "due": {"edtf": "May 2017"}                    | JSON-011 | due.edtf       | "May 2017"
            "due": {"edtf": "2018/2017"}                   | JSON-011 | due.edtf       | "2018/2017"
            "due": {"edtf": "2017-13"}                     | JSON-011 | due.edtf       | "2017-13"
            "due": {"edtf": "2017-02-30"}                  | JSON-011 | due.edtf       | "2017-02-30"
            "achieved": "31/05/2017"                       | JSON-011 | achieved       | "31/05/2017"
            "achieved": "2017-02-30"                       | JSON-011 | achieved       | "2017-02-30"
            "recurrence": {"every": 1, "unit": "YEARS"}    | JSON-011 | recurrence.unit | "YEARS"
            "recurrence": {"every": 0, "unit": "YEAR"}     | JSON-011 | recurrence     | not 0
            "recurrence": {"every": 1.5, "unit": "YEAR"}   | JSON-010 | recurrence.every | the number 1.5
            "recurrence": {"every": 99999999999, "unit": "YEAR"} | JSON-011 | recurrence.every | "99999999999"
            """)
    void reportsAValueThatItCannotReadAndGoesOn(String property, String code, String path, String said) {
        ImportResult result = Json.read(milestone("\"id\": \"m\", \"title\": \"t\",\n" + property));

        assertThat(result.diagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(code);
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.location().orElseThrow().line()).isEqualTo(4);
            assertThat(diagnostic.remedy()).isNotEmpty();
        });
        assertThat(result.diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.path()).contains("workstreams[0].actions[0].milestones[0]." + path);
            assertThat(diagnostic.message()).contains(said);
        });
        assertThat(milestones(result)).extracting(Milestone::id).containsExactly("m", "good");
    }

    @Test
    void saysWhichConstantWasMeant() {
        String property = "\"recurrence\": {\"every\": 1, \"unit\": \"Months\"}";
        Diagnostic diagnostic = only(Json.read(milestone("\"id\": \"m\", \"title\": \"t\", " + property)));

        assertThat(diagnostic.remedy()).isEqualTo("Did you mean \"MONTH\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"number": 1, "withheld": "x"} | JSON-011 | exactly one
            {}                             | JSON-011 | exactly one
            {"number": "1"}                | JSON-010 | the text "1"
            {"number": 1E999999999999999}  | JSON-011 | 1E999999999999999
            {"number": 1E+999999}          | JSON-011 | 1E+999999
            5                              | JSON-010 | the number 5
            """)
    void leavesOutAReadingWhoseValueItCannotRead(String value, String code, String said) {
        ImportResult result = Json.read("""
                {"schemaVersion": "1", "id": "p", "title": "P", "indicators": [{"id": "i", "title": "I",
                "measure": "NUMBER", "counts": "EVENTS", "observations": [{"period": "2017", "value": %s}]}]}""".formatted(value));

        Diagnostic diagnostic = only(result);
        assertThat(diagnostic.code()).isEqualTo(code);
        assertThat(diagnostic.message()).contains(said);
        assertThat(result.programme().orElseThrow().indicators().get(0).observations())
                .isEmpty();
    }

    @Test
    void readsNullAsAbsentWithAWarning() {
        ImportResult result = Json.read(milestone("\"id\": \"m\", \"title\": \"t\", \"due\": null"));

        Diagnostic diagnostic = only(result);
        assertThat(diagnostic.code()).isEqualTo("JSON-012");
        assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        assertThat(milestones(result).get(0).due()).isEmpty();
    }

    @Test
    void givesNoProgrammeWhenItsOwnRequiredFieldIsMissing() {
        ImportResult result = Json.read("{\"schemaVersion\": \"1\", \"id\": \"p\"}");

        assertThat(only(result).path()).contains("title");
        assertThat(result.programme()).isEmpty();
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
        ImportResult result = Json.read("{\"id\": 5, \"new\": 1,\n \"schemaVersion\": \"2\", \"other\": 1}");

        Diagnostic diagnostic = only(result);
        assertThat(diagnostic.code()).isEqualTo("JSON-005");
        assertThat(diagnostic.message()).contains("\"2\"");
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
    void listsABoundedNumberOfProblemsAndCountsTheRest() {
        StringBuilder text = new StringBuilder("{\"schemaVersion\": \"1\", \"id\": \"p\", \"title\": \"P\"");
        for (int i = 0; i < 5_000; i++) {
            text.append(",\n\"field").append(i).append("\": [").append(i).append(']');
        }
        List<Diagnostic> diagnostics = Json.read(text.append('}').toString()).diagnostics();

        assertThat(diagnostics).hasSize(JsonInput.MOST_DIAGNOSTICS + 1);
        assertThat(diagnostics.get(JsonInput.MOST_DIAGNOSTICS).code()).isEqualTo("JSON-013");
        assertThat(diagnostics.get(JsonInput.MOST_DIAGNOSTICS).message()).contains("4000");
    }

    @Test
    void keepsMessagesShortWhateverTheValue() {
        String longName = "\\u0000\\n".repeat(5_000);
        String text = milestone(
                "\"id\": \"m\", \"title\": \"t\", \"" + longName + "\": 1, \"achieved\": \"" + longName + "\"");

        assertThat(Json.read(text).diagnostics()).hasSize(2).allSatisfy(diagnostic -> assertThat(diagnostic.toString())
                .hasSizeLessThan(400)
                .doesNotContain("\n", "\0"));
    }

    @Test
    void readsFieldsInAnyOrderAndEscapedNames() {
        ImportResult result = Json.read(milestone("\"t\\u0069tle\": \"t\", \"id\": \"m\""));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(milestones(result).get(0).title()).isEqualTo("t");
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
        assertThat(Json.read(java.util.Arrays.copyOf(whole, end)).orThrow()).isEqualTo(FullProgramme.make());
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

    @Test
    void leavesOutAnActionWithItsWorkstreamKept() {
        ImportResult result = Json.read("""
                {"schemaVersion": "1", "id": "p", "title": "P", "workstreams": [{"id": "w", "title": "W", "actions": [
                {"id": "w-1", "number": 1, "wording": "Do it."}, {"id": "w-2", "number": "2", "wording": "Do that."}]}]}""");

        assertThat(only(result).path()).contains("workstreams[0].actions[0].number");
        assertThat(result.programme().orElseThrow().actions())
                .extracting(Action::id)
                .containsExactly("w-2");
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
