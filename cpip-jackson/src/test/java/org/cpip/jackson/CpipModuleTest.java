package org.cpip.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.ProgrammeArbitraries;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CpipModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final String PLAN = """
            {
              "schemaVersion": "2",
              "id": "p",
              "title": "P",
              "workstreams": [%s]
            }
            """;

    /** A value of a user's own with a programme inside. */
    record Envelope(String sender, Programme plan, List<Programme> earlier) {}

    static List<Programme> samples() {
        return List.copyOf(SamplePlans.all().values());
    }

    @Test
    void isFoundByTheMapper() {
        assertThat(MAPPER.registeredModules()).hasAtLeastOneElementOfType(CpipModule.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesTheTokensOfTheCanonicalForm(Programme plan) throws IOException {
        assertThat(tokens(MAPPER.writeValueAsBytes(plan))).isEqualTo(tokens(canonical(plan)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatItWrote(Programme plan) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(plan), Programme.class))
                .isEqualTo(plan);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(plan), Programme.class))
                .isEqualTo(plan);
        assertThat(MAPPER.convertValue(plan, Programme.class)).isEqualTo(plan);
    }

    @Property(tries = 100)
    void anyProgrammeComesBack(@ForAll("programmes") Programme plan) throws IOException {
        String json = MAPPER.writeValueAsString(plan);
        assertThat(MAPPER.readValue(json, Programme.class)).isEqualTo(plan);
        assertThat(MAPPER.readValue(canonical(plan), Programme.class)).isEqualTo(plan);
    }

    /** One byte changed: the mapper reads what {@code ProgrammeJson} reads without errors, and refuses all else. */
    @Property(tries = 300)
    void damagedJsonIsReadOrRefusedAsByTheReader(@ForAll @IntRange(max = 1_000_000) int at, @ForAll byte value)
            throws IOException {
        byte[] json = canonical(SamplePlans.typical());
        json[at % json.length] = value;
        ImportResult expected = ProgrammeJson.read(Source.of("x", json), ReadOptions.defaults());
        if (expected.hasErrors()) {
            assertThatThrownBy(() -> MAPPER.readValue(json, Programme.class)).isInstanceOf(JacksonException.class);
        } else {
            assertThat(MAPPER.readValue(json, Programme.class)).isEqualTo(expected.orThrow());
        }
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return ProgrammeArbitraries.anyProgrammes();
    }

    @Test
    void theMappersSettingsChangeNoNameAndNoOrder() throws IOException {
        JsonMapper other = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        Programme plan = SamplePlans.full();
        assertThat(tokens(other.writeValueAsBytes(plan))).isEqualTo(tokens(canonical(plan)));
        assertThat(other.readValue(other.writeValueAsBytes(plan), Programme.class))
                .isEqualTo(plan);
    }

    @Test
    void programmesStandInsideTheUsersOwnValues() {
        Envelope sent = new Envelope("nlb", SamplePlans.typical(), List.of(SamplePlans.minimal(), SamplePlans.full()));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(sent), Envelope.class))
                .isEqualTo(sent);
        Map<String, Programme> plans = Map.of("a", SamplePlans.minimal());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(plans), new TypeReference<Map<String, Programme>>() {}))
                .isEqualTo(plans);
    }

    @Test
    void goesThroughATree() {
        JsonNode tree = MAPPER.valueToTree(SamplePlans.typical());
        assertThat(tree.at("/workstreams/0/actions/0/wording").isString()).isTrue();
        assertThat(MAPPER.treeToValue(tree, Programme.class)).isEqualTo(SamplePlans.typical());
    }

    @Test
    void nullStaysNull() {
        assertThat(MAPPER.readValue("{\"sender\":\"x\",\"plan\":null}", Envelope.class)
                        .plan())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"w","title":"W","actions":[],"lead":["red"]} | JSON-010 at workstreams[0].lead   | 5  | 61
            {"id":"w","actions":[]}                            | JSON-008 at workstreams[0].title  | 5  | 19
            {"id":"w","title":7,"actions":[]}                  | JSON-010 at workstreams[0].title  | 5  | 37
            """)
    void errorsSayWhatIsWrongAndWhere(String workstream, String message, int line, int column) {
        ProgrammeReadException thrown = catchThrowableOfType(
                ProgrammeReadException.class, () -> MAPPER.readValue(PLAN.formatted(workstream), Programme.class));
        assertThat(thrown)
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(message + " in line " + line + ", column " + column + ": ");
        assertThat(thrown.getLocation().getLineNr()).isEqualTo(line);
        assertThat(thrown.getLocation().getColumnNr()).isEqualTo(column);
        Diagnostic first = thrown.diagnostics().get(0);
        assertThat(first.location().orElseThrow().line()).isEqualTo(line);
        assertThat(first.location().orElseThrow().column()).isEqualTo(column);
        assertThat(thrown.getOriginalMessage()).contains(first.message(), first.remedy());
    }

    @Test
    void theExceptionNamesTheWayThroughTheUsersValueToo() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"earlier\":[{\"id\":\"a\"}]}", Envelope.class))
                .isInstanceOf(ProgrammeReadException.class)
                .hasMessageContaining("Envelope[\"earlier\"]")
                .hasMessageStartingWith("JSON-003 in line 1, column 13: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"x\"", "true", "{}", "[{\"id\":\"a\"}]"})
    void otherJsonIsNoProgramme(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Programme.class))
                .isInstanceOf(ProgrammeReadException.class)
                .hasMessageStartingWith("JSON-003");
    }

    @Test
    void brokenJsonIsTheMappersOwnMatter() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"id\":", Programme.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @CsvSource({"depth", "bytes", "textLength"})
    void keepsTheLimitsItIsGiven(String limit) {
        Limits limits =
                switch (limit) {
                    case "depth" -> Limits.defaults().withDepth(3);
                    case "bytes" -> Limits.defaults().withBytes(100);
                    default -> Limits.defaults().withTextLength(20);
                };
        JsonMapper bounded = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new CpipModule(limits))
                .build();
        String json = PLAN.formatted(
                "{\"id\":\"w\",\"title\":\"more than twenty characters long\",\"actions\":[{\"id\":\"a\"}]}");
        assertThatThrownBy(() -> bounded.readValue(json, Programme.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageMatching("(?s)JSON:[15]:\\d+: more than the limit of \\d+ for " + limit + "\\. .*");
        assertThat(MAPPER.readValue(PLAN.formatted(""), Programme.class).id()).isEqualTo("p");
    }

    private static byte[] canonical(Programme plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeJson.write(plan, out);
        return out.toByteArray();
    }

    /** Tokens with the characters of their values: numbers digit by digit. */
    private static List<String> tokens(byte[] json) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " " + parser.getString());
            }
        }
        return tokens;
    }
}
