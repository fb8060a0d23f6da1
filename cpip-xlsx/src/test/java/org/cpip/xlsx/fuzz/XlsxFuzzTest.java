package org.cpip.xlsx.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cpip.model.Programme;
import org.cpip.spi.Probe;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.xlsx.XlsxExporter;
import org.cpip.xlsx.XlsxImporter;

/** Workbooks, byte by byte and, since few changes to a ZIP file get past its check sums, part by part. */
class XlsxFuzzTest {

    /** Low enough to be met by small inputs, so that what happens at a limit is tried too. */
    private static final ReadOptions OPTIONS = ReadOptions.defaults()
            .withLimits(Limits.defaults()
                    .withInflatedBytes(4 << 20)
                    .withDepth(64)
                    .withRows(200)
                    .withCells(100)
                    .withTextLength(2_000));

    @FuzzTest(maxDuration = "10m")
    void anyBytesAsXlsx(byte[] bytes) throws IOException {
        check(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void anyPartsOfXlsx(byte[] parts) throws IOException {
        check(WorkbookParts.xlsx(parts));
    }

    /** Reads, and fails for an outcome that is not documented. */
    private static void check(byte[] bytes) throws IOException {
        Source source = Source.of("plan.xlsx", bytes);
        new XlsxImporter().detect(Probe.of(source));
        ImportResult result;
        try {
            result = new XlsxImporter().read(source, OPTIONS);
        } catch (LimitExceededException e) {
            assertThat(e.limit()).isNotBlank();
            return;
        }
        assertThat(new XlsxImporter().read(Source.of("plan.xlsx", bytes.clone()), OPTIONS))
                .isEqualTo(result);
        result.diagnostics().forEach(each -> {
            assertThat(each.message()).isNotBlank();
            assertThat(each.remedy()).isNotBlank();
        });
        if (result.programme().isEmpty()) {
            assertThat(result.hasErrors()).as("no programme, and no error").isTrue();
        } else {
            checkRoundTrip(result.programme().get());
        }
    }

    private static void checkRoundTrip(Programme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxExporter().write(programme, out, WriteOptions.defaults());
        ImportResult back = new XlsxImporter().read(Source.of("plan.xlsx", out.toByteArray()), ReadOptions.defaults());
        assertThat(back.diagnostics()).as("said of our own workbook").isEmpty();
        assertThat(back.programme()).contains(programme);
    }
}
