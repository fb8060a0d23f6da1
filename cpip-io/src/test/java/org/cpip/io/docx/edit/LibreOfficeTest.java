package org.cpip.io.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {

    private static final Programme PLAN = SamplePlans.full();

    @Test
    void aDocumentComesBackAfterLibreOfficeHasSavedIt(@TempDir Path folder) throws IOException, InterruptedException {
        ImportResult read = saved(Document.of(PLAN), folder).read();

        assertThat(Document.said(read)).isEmpty();
        assertThat(read.programme()).contains(PLAN);
    }

    @Test
    void aFieldChangedBeforeLibreOfficeSavesItIsTakenOver(@TempDir Path folder)
            throws IOException, InterruptedException {
        ImportResult read = saved(Document.of(PLAN).type("cpip:lights-1:status", "Completed"), folder)
                .read();

        assertThat(Document.said(read)).containsExactly("INFO DOCX-013 lights-1 status ON_TRACK -> COMPLETED");
        assertThat(read.programme()
                        .orElseThrow()
                        .action("lights-1")
                        .orElseThrow()
                        .status())
                .contains(DeliveryStatus.COMPLETED);
    }

    private static Document saved(Document document, Path folder) throws IOException, InterruptedException {
        assumeTrue(isOnPath("soffice"), "soffice is not on the PATH");
        Files.write(folder.resolve("plan.docx"), document.bytes());
        Path out = Files.createDirectory(folder.resolve("out"));
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "docx",
                        "--outdir",
                        out.toString(),
                        folder.resolve("plan.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assertThat(soffice.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            soffice.destroyForcibly();
        }
        return new Document(Files.readAllBytes(out.resolve("plan.docx")));
    }

    private static boolean isOnPath(String command) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
