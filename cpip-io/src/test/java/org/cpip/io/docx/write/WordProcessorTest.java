package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordProcessorTest {

    private static final Pattern PAGE = Pattern.compile("/Type */Page[^s]");

    @Test
    void opensInLibreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isOnPath("soffice"), "soffice is not on the PATH");
        Files.write(folder.resolve("plan.docx"), WrittenDocument.bytes(Plans.reported()));

        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("plan.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(soffice.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            soffice.destroyForcibly();
        }

        String pdf = Files.readString(folder.resolve("plan.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(pdf).results().count()).isPositive();
    }

    private static boolean isOnPath(String command) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
