package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .containsOnly(org.assertj.core.groups.Tuple.tuple("JSON-007", Severity.WARNING));
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
            "achieved": "2017-02-XX"                       | JSON-011 | achieved       | "2017-02-XX"
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
            {"markers": ["LOW"]}           | JSON-011 | exactly one
            {"missing": "x", "markers": ["LOW"]}    | JSON-011 | "markers" goes with "number" alone
            {"number": 1, "kind": "PRIMARY"}        | JSON-011 | "kind" goes with "withheld" alone
            {"withheld": "x", "kind": "TERTIARY"}   | JSON-011 | "TERTIARY"
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
    void listsABoundedNumberOfProblemsAndCountsTheRest() {
        StringBuilder text = new StringBuilder("{\"schemaVersion\": \"1\", \"id\": \"p\", \"title\": \"P\"");
        for (int i = 0; i < 5_000; i++) {
            text.append(",\n\"field").append(i).append("\": [").append(i).append(']');
        }
        List<Diagnostic> diagnostics = Json.read(text.append('}').toString()).diagnostics();

        assertThat(diagnostics).hasSize(CanonicalJson.MOST_DIAGNOSTICS + 1);
        assertThat(diagnostics.get(CanonicalJson.MOST_DIAGNOSTICS).code()).isEqualTo("JSON-013");
        assertThat(diagnostics.get(CanonicalJson.MOST_DIAGNOSTICS).message()).contains("4000");
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
    void leavesOutAnActionWithItsWorkstreamKept() {
        ImportResult result = Json.read("""
                {"schemaVersion": "1", "id": "p", "title": "P", "workstreams": [{"id": "w", "title": "W", "actions": [
                {"id": "w-1", "number": 1, "wording": "Do it."}, {"id": "w-2", "number": "2", "wording": "Do that."}]}]}""");

        assertThat(only(result).path()).contains("workstreams[0].actions[0].number");
        assertThat(result.programme().orElseThrow().actions())
                .extracting(Action::id)
                .containsExactly("w-2");
    }
}
