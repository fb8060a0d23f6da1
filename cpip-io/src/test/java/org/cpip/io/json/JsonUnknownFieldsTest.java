package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file holds and the model has no place for. */
class JsonUnknownFieldsTest {

    private static String plan(String inAction) {
        return """
                {"schemaVersion": "2", "id": "p", "title": "P", "workstreams": [{"id": "w", "title": "W", "actions": [
                {"id": "w-1", "number": "1", "wording": "Do it.", %s}]}]}""".formatted(inAction);
    }

    private static Map<String, String> fields(ImportResult result) {
        return result.programme().orElseThrow().actions().get(0).customFields();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "x"                                      | x
            ""                                       | ``
            12.50                                    | 12.50
            1E999999999999                           | 1E999999999999
            true                                     | true
            []                                       | []
            {"b": [1.0, null, {"c": "\\"é"}], "a": {}}  | {"b":[1.0,null,{"c":"\\"é"}],"a":{}}
            """)
    void keepsAnyValueAsItsText(String value, String kept) {
        ImportResult result = Json.read(plan("\"budget\": " + value));

        assertThat(fields(result)).isEqualTo(Map.of("budget", kept));
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("JSON-007");
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
            assertThat(diagnostic.path()).contains("workstreams[0].actions[0].budget");
            assertThat(diagnostic.message()).endsWith("it was kept among the custom fields.");
        });
    }

    @Test
    void theNextFileHasThemWithoutADoubt() {
        Programme programme =
                Json.read(plan("\"budget\": {\"a\": 1}, \"Ref no.\": 7")).orThrow();
        ImportResult again = Json.read(Json.write(programme));

        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.orThrow()).isEqualTo(programme);
        assertThat(fields(again)).containsExactly(Map.entry("budget", "{\"a\":1}"), Map.entry("Ref no.", "7"));
    }

    @Test
    void keepsWhatIsInsideARecordWithoutCustomFieldsInTheNearestOneAround() {
        ImportResult result = Json.read(plan("""
                "updates": [{"narrative": "Done."}, {"colour": "red"}],
                "milestones": [{"id": "w-1-m1", "title": "M", "condition": {"words": "if", "party": "x"}}]"""));

        assertThat(fields(result)).isEqualTo(Map.of("updates[1].colour", "red"));
        assertThat(result.orThrow().actions().get(0).milestones().get(0).customFields())
                .isEqualTo(Map.of("condition.party", "x"));
    }

    @Test
    void keepsWhatBelongsToARecordBesideTheActionsInTheProgramme() {
        ImportResult result = Json.read("""
                {"schemaVersion": "2", "id": "p", "title": "P", "parties": [{"id": "a", "name": "A", "phone": "1"}]}""");

        assertThat(result.orThrow().customFields()).isEqualTo(Map.of("parties[0].phone", "1"));
    }

    @Test
    void givesAnotherNameToWhatHasOneThatIsTaken() {
        ImportResult result = Json.read(plan("\"a\": 1, \"customFields\": {\"a\": \"own\"}, \"a\": 2, \"a (2)\": 3"));

        assertThat(fields(result))
                .containsExactly(
                        Map.entry("a", "own"),
                        Map.entry("a (3)", "1"),
                        Map.entry("a (2)", "2"),
                        Map.entry("a (2) (2)", "3"))
                .hasSize(4);
    }

    /** A custom field must have one. */
    @Test
    void givesANameToWhatHasNone() {
        ImportResult result = Json.read(plan("\"\": \"x\", \" \": \"y\""));

        assertThat(fields(result)).isEqualTo(Map.of("Field without a name", "x", "Field without a name (2)", "y"));
        assertThat(ProgrammeValidator.validate(result.orThrow())).isEmpty();
    }

    @Test
    void saysOnceWhatManyActionsHave() {
        StringBuilder more = new StringBuilder("\"budget\": 1");
        for (int i = 2; i < 5_000; i++) {
            more.append("}, {\"id\": \"w-")
                    .append(i)
                    .append("\", \"number\": \"1\", \"wording\": \"x\", \"budget\": 2");
        }
        ImportResult result = Json.read(plan(more.toString()));

        assertThat(result.diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .endsWith("4998 more have a field of this name.");
        assertThat(result.orThrow().actions()).hasSize(4_999).allMatch(action -> !action.customFields()
                .isEmpty());
    }

    @Test
    void doesNotKeepWhatSaysNothingOrIsLongerThanATextMayBe() {
        ReadOptions options =
                ReadOptions.defaults().withLimits(Limits.defaults().withTextLength(20));
        byte[] bytes = plan("\"none\": null, \"long\": [\"0123456789\", \"0123456789\"], \"customFields\": {\"long\":"
                        + " [\"0123456789\", \"0123456789\"], \"short\": [1]}")
                .getBytes(StandardCharsets.UTF_8);
        ImportResult result = Json.read(bytes, options);

        assertThat(fields(result)).isEqualTo(Map.of("short", "[1]"));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON-007", "JSON-007", "JSON-011");
        assertThat(result.diagnostics().subList(0, 2))
                .allMatch(diagnostic -> diagnostic.message().endsWith("it was not read."));
    }

    @Test
    void countsWarningsBeyondTheListedAsWarnings() {
        StringBuilder many = new StringBuilder("\"f0\": 0");
        for (int i = 1; i < 3_000; i++) {
            many.append(", \"f").append(i).append("\": ").append(i);
        }
        ImportResult result = Json.read(plan(many.toString()));

        assertThat(result.diagnostics()).hasSize(CanonicalJson.MOST_DIAGNOSTICS + 1);
        assertThat(result.hasErrors()).isFalse();
        assertThat(fields(result)).hasSize(3_000);
    }

    @Test
    void readsCustomFieldsThatAreNoTextAndReportsThoseThatAreThereTwice() {
        ImportResult result =
                Json.read(plan("\"customFields\": {\"n\": 1.50, \"o\": {\"x\": []}, \"n\": 2, \"nil\": null}"));

        assertThat(fields(result)).containsExactly(Map.entry("n", "1.50"), Map.entry("o", "{\"x\":[]}"));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("JSON-009", "JSON-012");
    }

    @Test
    void movesTheCurrentValuesOfTheFirstVersionIntoTheHistory() {
        String text = plan("""
                "status": "COMPLETED", "updates": [{"asAt": "2017-01-31", "status": "ON_TRACK"}],
                "milestones": [{"id": "w-1-m1", "title": "M", "due": {"edtf": "2016-12"}, "achieved": "2017-01-30"}]""");
        Action first =
                Json.read(text.replace("\"2\"", "\"1\"")).orThrow().actions().get(0);
        Action second = Json.read(text).orThrow().actions().get(0);

        assertThat(first.status()).isEmpty();
        assertThat(first.reportedStatus()).contains(org.cpip.model.DeliveryStatus.COMPLETED);
        assertThat(first.milestones().get(0).achieved()).isEmpty();
        assertThat(second.status()).contains(org.cpip.model.DeliveryStatus.COMPLETED);
        assertThat(second.updates()).hasSize(1);
        assertThat(List.of(second.milestones().get(0).achieved().orElseThrow().toString()))
                .containsExactly("2017-01-30");
    }
}
