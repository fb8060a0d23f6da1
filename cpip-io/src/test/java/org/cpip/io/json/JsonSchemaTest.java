package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.io.ProgrammeSchema;
import org.cpip.model.Programme;
import org.cpip.testkit.ProgrammeArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(schema(), StandardCharsets.UTF_8), InputFormat.JSON);

    @Test
    void namesTheSchemaByItsId() {
        assertThat(new String(schema(), StandardCharsets.UTF_8)).contains("\"$id\": \"" + ProgrammeSchema.ID + "\"");
    }

    @Test
    void acceptsTheGoldenFile() throws IOException {
        assertThat(validate(new String(JsonGoldenTest.golden(), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void theExampleOfTheDocumentationIsAProgramme() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/formats/json.md"));
        String example = page.substring(page.indexOf("```json") + 7, page.indexOf("```", page.indexOf("```json") + 7));

        assertThat(validate(example)).isEmpty();
        assertThat(Json.write(Json.read(example).orThrow())).asString().isEqualTo(example.stripLeading());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void acceptsWhatIsWrittenOfProgrammesThatKeepTheRules(@ForAll("programmes") Programme programme) {
        assertThat(validate(new String(Json.write(programme), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return ProgrammeArbitraries.tameProgrammes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion": "2",                 | "schemaVersion": "1",
            "schemaVersion": "2",                 | ``
            "id": "full",                         | ``
            "id": "full",                         | "id": "Safer Harbours",
            "title": "Lights & Buoys",            | "titel": "Lights & Buoys",
            "number": "1",                        | "number": 1,
            "status": "ON_TRACK",                 | "status": "On track",
            "edtf": "../2017-03"                  | "edtf": "by March 2017"
            "edtf": "2017-33"                     | "edtf": "2017-99"
            "edtf": "2017-33"                     | "edtf": "2017-22-01"
            "edtf": "2017-01/.."                  | "edtf": "../.."
            "edtf": "2017-33"                     | "edtf": "2017-3X"
            "edtf": "2017-33"                     | "edtf": "201X~"
            "edtf": "2017-33"                     | "edtf": "-0044"
            "edtf": "2017-33"                     | "edtf": "2017-33~~"
            "achieved": "2017-03-31"              | "achieved": "31/03/2017"
            "every": 6,                           | "every": 0,
            "confidence": 0.9                     | "confidence": 1.1
            "paragraph": 7,                       | "paragraph": -1,
            "number": 12.50                       | "number": 12.50, "missing": "x"
            "number": 12.50                       | "number": "12.50"
            "year": 1964,                         | "year": null,
            "sha256": "0123456789abcdef           | "sha256": "0123456789ABCDEF
            """)
    void refusesABrokenFile(String good, String bad) throws IOException {
        String golden = new String(JsonGoldenTest.golden(), StandardCharsets.UTF_8);
        assertThat(golden).contains(good);

        assertThat(validate(golden.replace(good, bad))).isNotEmpty();
    }

    private static List<Error> validate(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static byte[] schema() {
        try (InputStream in = ProgrammeSchema.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
