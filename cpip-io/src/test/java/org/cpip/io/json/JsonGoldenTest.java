package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.ImportResult;
import org.junit.jupiter.api.Test;

class JsonGoldenTest {

    @Test
    void writesTheGoldenFileByteForByte() throws IOException {
        String written = new String(Json.write(FullProgramme.make()), StandardCharsets.UTF_8);

        assertThat(written).isEqualTo(new String(golden(), StandardCharsets.UTF_8));
        assertThat(Json.write(FullProgramme.make())).isEqualTo(golden());
    }

    @Test
    void readsTheGoldenFileBack() throws IOException {
        ImportResult result = Json.read(golden());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.programme()).contains(FullProgramme.make());
    }

    @Test
    void theGoldenProgrammeLeavesNothingEmpty() throws ReflectiveOperationException {
        assertFilled(FullProgramme.make(), "programme");
    }

    static byte[] golden() throws IOException {
        try (InputStream in = JsonGoldenTest.class.getResourceAsStream("full-programme.json")) {
            return Objects.requireNonNull(in, "full-programme.json").readAllBytes();
        }
    }

    private static void assertFilled(Object value, String path) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            assertThat(optional).as(path).isPresent();
            assertFilled(optional.orElseThrow(), path);
        } else if (value instanceof Collection<?> items) {
            assertThat(items).as(path).isNotEmpty();
            for (Object item : items) {
                assertFilled(item, path);
            }
        } else if (value instanceof Map<?, ?> fields) {
            assertThat(fields).as(path).isNotEmpty();
        } else if (value instanceof Record && value.getClass().getPackage() == Programme.class.getPackage()) {
            if (value instanceof Workstream workstream && workstream.id().equals("empty")) {
                return;
            }
            for (var component : value.getClass().getRecordComponents()) {
                assertFilled(component.getAccessor().invoke(value), path + "." + component.getName());
            }
        }
    }
}
