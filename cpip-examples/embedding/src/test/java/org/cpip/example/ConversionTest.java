package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatTheTargetDoesNotHold() throws IOException {
        Path plan = Files.write(folder.resolve("plan.json"), Fixtures.bytes("plan-1.json"));
        Path tracker = folder.resolve("plan.csv");
        assertThat(Conversion.convert(plan, tracker)).anyMatch(remark -> remark.startsWith("workstreams[0]"));
        assertThat(tracker).isNotEmptyFile();
    }

    @Test
    void writesNothingWhenTheSourceHasErrors() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), "{\"schemaVersion\":\"1\",\"id\":\"p\"}");
        assertThat(Conversion.convert(plan, folder.resolve("plan.csv")))
                .anyMatch(remark -> remark.contains("JSON-008"));
        assertThat(folder.resolve("plan.csv")).doesNotExist();
    }
}
