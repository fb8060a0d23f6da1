package org.cpip.io.docx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.SamplePlans;
import org.cpip.testkit.internal.LibreOffice;
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

        assertThat(Document.said(read)).containsExactly("INFO DOCX-013 lights-1 status Delayed -> Completed.");
        assertThat(read.programme()
                        .orElseThrow()
                        .action("lights-1")
                        .orElseThrow()
                        .reportedStatus())
                .contains(DeliveryStatus.COMPLETED);
    }

    private static Document saved(Document document, Path folder) throws IOException, InterruptedException {
        Path plan = Files.write(folder.resolve("plan.docx"), document.bytes());
        return new Document(Files.readAllBytes(LibreOffice.convert(plan, "docx")));
    }
}
