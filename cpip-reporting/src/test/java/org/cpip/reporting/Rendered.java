package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.cpip.model.Programme;
import org.cpip.reporting.compose.Documents;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;

/** Reports as rendered, and golden files, rewritten with {@code -Dcpip.golden=update}. */
public final class Rendered {

    private Rendered() {}

    /** As at 30 June 2017, in English. */
    public static String of(Programme plan, ReportRenderer renderer) {
        return of(plan, renderer, "en-GB");
    }

    /** As at 30 June 2017. */
    public static String of(Programme plan, ReportRenderer renderer, String language) {
        return of(Documents.of(ProgressReport.of(plan, LocalDate.of(2017, 6, 30)), Wording.of(language)), renderer);
    }

    /** A document. */
    public static String of(ReportDocument document, ReportRenderer renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, out, RenderOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Compares with a file of the test resources, byte for byte. */
    public static void assertGolden(String name, String actual) throws IOException {
        if ("update".equals(System.getProperty("cpip.golden"))) {
            Files.writeString(Path.of("src/test/resources/org/cpip/reporting", name), actual);
        }
        try (var golden = Objects.requireNonNull(Rendered.class.getResourceAsStream(name), name)) {
            assertThat(actual).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
