package org.cpip.xlsx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The parts against the transitional schema of ECMA-376 part 4, which the jar of POI's full schemas has. */
class SchemaTest {

    private static final String SPREADSHEET = "/org/apache/poi/schemas/ooxml/src/sml.xsd";

    @ParameterizedTest
    @ValueSource(strings = {"empty", "minimal", "typical", "full", "hostile", "large"})
    void everyPartOfAWorkbookFitsTheSchema(String sample) throws Exception {
        Schema schema = schema();
        Map<String, byte[]> parts = parts(plan(sample));

        assertThat(parts).hasSize(5);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(part.getValue()), part.getKey()));
        }
    }

    @Test
    void theSchemaRefusesAPartInAnotherOrder() throws Exception {
        Schema schema = schema();
        String sheet = new String(parts(SamplePlans.typical()).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String turned = sheet.replaceFirst("(?s)(<autoFilter[^>]*>)(.*)(<pageSetup [^>]*>)", "$3$2$1");

        assertThat(turned).isNotEqualTo(sheet);
        assertThatThrownBy(() -> schema.newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(turned.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(SAXException.class);
    }

    private static Programme plan(String sample) {
        return switch (sample) {
            case "empty" -> Programme.builder().id("").title("").build();
            case "minimal" -> SamplePlans.minimal();
            case "typical" -> SamplePlans.typical();
            case "full" -> SamplePlans.full();
            case "hostile" -> SamplePlans.hostile();
            default -> SamplePlans.large(300);
        };
    }

    private static Schema schema() throws SAXException {
        URL schema = SchemaTest.class.getResource(SPREADSHEET);
        assumeTrue(schema != null, "the schemas of poi-ooxml-full are not on the class path");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema);
    }

    /** The parts of SpreadsheetML. */
    private static Map<String, byte[]> parts(Programme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWorkbook.write(programme, WriteOptions.defaults(), out);
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/") && !entry.getName().endsWith(".rels")) {
                    // The schema forgets the attribute, which Excel itself writes.
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    parts.put(
                            entry.getName(),
                            xml.replace(" xml:space=\"preserve\"", "").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
