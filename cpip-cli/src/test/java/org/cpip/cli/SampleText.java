package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample report of the jar, as a file of a test. */
final class SampleText {

    private SampleText() {}

    /** Its text, as {@code plan.txt} in a folder. */
    static Path in(Path folder) throws IOException {
        Path text = folder.resolve("plan.txt");
        try (InputStream in = SampleText.class.getResourceAsStream("sample/sample-report.txt")) {
            Files.copy(in, text);
        }
        return text;
    }

    /** The plan that is read of it, as {@code plan.json} beside it. */
    static Path planIn(Path folder) throws IOException {
        Path plan = folder.resolve("plan.json");
        assertThat(CommandRun.of("convert", in(folder), plan).exit()).isZero();
        return plan;
    }
}
