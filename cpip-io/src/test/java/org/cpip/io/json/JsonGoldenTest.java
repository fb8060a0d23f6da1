package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.GoldenFile;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

/** After a change of the format, run it with {@code -Dcpip.golden=update} and look at what changed. */
class JsonGoldenTest {

    private static final Path GOLDEN = GoldenFile.beside(JsonGoldenTest.class, "full-programme.json");

    @Test
    void writesTheGoldenFileByteForByte() {
        GoldenFile.assertMatches(GOLDEN, Json.write(SamplePlans.full()));
    }

    @Test
    void readsTheGoldenFileBack() throws IOException {
        ImportResult result = Json.read(golden());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.programme()).contains(SamplePlans.full());
    }

    static byte[] golden() throws IOException {
        return Files.readAllBytes(GOLDEN);
    }
}
