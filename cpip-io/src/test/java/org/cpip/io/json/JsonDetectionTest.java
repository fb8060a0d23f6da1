package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDetectionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plan.txt  | {"schemaVersion": "1", "workstreams": []} | CERTAIN
            plan      |  {"a": 1}                                 | LIKELY
            plan      | {}                                        | LIKELY
            plan.txt  | {see below} we will                       | NO
            plan.json | {see below} we will                       | LIKELY
            plan.json | []                                        | POSSIBLE
            plan.json | ``                                        | POSSIBLE
            plan.csv  | Id,Action                                 | NO
            """)
    void tellsJsonByItsBeginningThenByItsName(String name, String text, Detection expected) throws IOException {
        Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));

        assertThat(new JsonImporter().detect(Probe.of(source))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16BE", "UTF-16LE"})
    void seesBehindAByteOrderMark(String charset) throws IOException {
        byte[] bytes = "\ufeff{\"schemaVersion\": \"1\", \"workstreams\": []}".getBytes(Charset.forName(charset));

        assertThat(new JsonImporter().detect(Probe.of(Source.of("x", bytes)))).isEqualTo(Detection.CERTAIN);
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(ProgrammeImporter.class)).hasAtLeastOneElementOfType(JsonImporter.class);
        assertThat(ServiceLoader.load(ProgrammeExporter.class)).hasAtLeastOneElementOfType(JsonExporter.class);
    }
}
