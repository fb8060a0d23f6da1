package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code datapackage.json} against the rules of Data Package 2.0, Data Resource 2.0 and Table Schema 2.0. */
class DescriptorRulesTest {

    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "date");

    private Map<String, String> files = Map.of();
    private JsonNode descriptor = new ObjectMapper().createObjectNode();

    @BeforeEach
    void write() throws IOException {
        files = Packages.files(Packages.write(SamplePlans.full()));
        descriptor = new ObjectMapper().readTree(files.get(PackageWriter.DESCRIPTOR));
    }

    @Test
    void thePackageHasItsProfileANameAndResources() {
        assertThat(descriptor.path("$schema").asString())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(descriptor.path("name").asString()).matches("[-a-z0-9._/]+");
        assertThat(descriptor.path("resources")).hasSize(Tables.ALL.size());
    }

    @Test
    void everyResourceHasAUniqueNameAndAFileOfThePackage() {
        Set<String> names = new HashSet<>();
        for (JsonNode resource : descriptor.path("resources")) {
            assertThat(resource.path("name").asString())
                    .matches("[-a-z0-9._/]+")
                    .satisfies(name -> assertThat(names.add(name)).isTrue());
            assertThat(files).containsKey(resource.path("path").asString());
            assertThat(resource.path("type").asString()).isEqualTo("table");
            assertThat(resource.path("encoding").asString()).isEqualTo("utf-8");
            assertThat(resource.path("$schema").asString())
                    .isEqualTo("https://datapackage.org/profiles/2.0/dataresource.json");
        }
    }

    @Test
    void everySchemaNamesTheColumnsOfItsFileInOrder() {
        for (JsonNode resource : descriptor.path("resources")) {
            List<String> names = new ArrayList<>();
            for (JsonNode field : resource.path("schema").path("fields")) {
                names.add(field.path("name").asString());
                assertThat(TYPES).contains(field.path("type").asString());
            }
            String header = files.get(resource.path("path").asString())
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(String.join(",", names)).isEqualTo(header);
            assertThat(names).doesNotHaveDuplicates();
            assertThat(resource.path("schema").path("primaryKey").get(0).asString())
                    .isEqualTo("row");
            assertThat(resource.path("schema").path("missingValues").get(0).asString())
                    .isEmpty();
        }
    }

    @Test
    void everyForeignKeyLeadsToAFieldOfAnotherResourceOrNamesNone() {
        Map<String, Set<String>> fields = new HashMap<>();
        for (JsonNode resource : descriptor.path("resources")) {
            Set<String> names = fields.computeIfAbsent(resource.path("name").asString(), key -> new HashSet<>());
            resource.path("schema")
                    .path("fields")
                    .forEach(field -> names.add(field.path("name").asString()));
        }
        int keys = 0;
        for (JsonNode resource : descriptor.path("resources")) {
            String own = resource.path("name").asString();
            for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                keys++;
                JsonNode target = key.path("reference").path("resource");
                assertThat(target.asString()).isNotEqualTo(own);
                assertThat(fields.get(own)).contains(key.path("fields").get(0).asString());
                assertThat(fields.get(target.isMissingNode() ? own : target.asString()))
                        .contains(key.path("reference").path("fields").get(0).asString());
            }
        }
        assertThat(keys).isGreaterThan(30);
    }

    @Test
    void aTableWithoutRowsIsNoResourceAndNoTarget() throws IOException {
        Programme small = Programme.builder().id("p").title("P").owner("nobody").build();

        Map<String, String> written = Packages.files(Packages.write(small));

        assertThat(written).containsOnlyKeys(PackageWriter.DESCRIPTOR, "programme.csv");
        assertThat(written.get(PackageWriter.DESCRIPTOR)).doesNotContain("foreignKeys");
        assertThat(Packages.read(Packages.write(small)).orThrow()).isEqualTo(small);
    }
}
