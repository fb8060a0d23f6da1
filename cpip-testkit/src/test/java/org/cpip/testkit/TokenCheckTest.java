package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Exporters whose files nothing reads back. */
class TokenCheckTest {

    /** Writes what a function makes of the programme, and says what it carries. */
    private record Made(Function<Programme, String> text, Carries carries, boolean packed)
            implements ProgrammeExporter {

        @Override
        public Format format() {
            return new Format("made", "Made", List.of("text/x"), List.of("made"), Set.of(), List.of(), List.of());
        }

        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            byte[] bytes = text.apply(programme).getBytes(StandardCharsets.UTF_8);
            if (packed) {
                ZipOutputStream zip = new ZipOutputStream(out);
                zip.putNextEntry(new ZipEntry("plan"));
                zip.write(bytes);
                zip.finish();
            } else {
                out.write(bytes);
            }
            return ExportResult.complete();
        }
    }

    private static void check(Function<Programme, String> text, Carries carries, boolean packed) throws IOException {
        new TokenCheck(new Made(text, carries, packed)).writesWhatItDoesNotLose(Optional.empty());
    }

    @Test
    void anExporterThatWritesTheTitleAloneIsFound() {
        assertThatThrownBy(() -> check(Programme::title, Carries.everything(), false))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("SPI-06: of a programme the text at workstreams[0].title is neither in what");
        assertThatThrownBy(() -> check(Programme::title, Carries.everything(), true))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void oneThatSaysWhatItLeavesOutIsSound() {
        assertThatCode(() -> check(Programme::title, Carries.of("title", "It has no place."), false))
                .doesNotThrowAnyException();
    }

    @Test
    void foldedLinesAndArchivesAreLookedThrough() {
        assertThatCode(() -> check(Programme::toString, Carries.everything(), true))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        check(plan -> plan.toString().replaceAll("(.{60})", "$1\r\n "), Carries.everything(), false))
                .doesNotThrowAnyException();
    }

    @Test
    void bytesThatSayNothingAreNotJudged() {
        assertThatThrownBy(() -> check(plan -> "A", Carries.everything(), false))
                .isInstanceOf(TestAbortedException.class);
    }
}
