package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read with the same limits; what cannot be read is not written. */
class WrittenSizeTest {

    private static final ProgrammeIO IO = ProgrammeIO.load();
    private static final Programme PLAN = SamplePlans.typical();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "data-package"})
    void aFileOfJustAsManyBytesIsWrittenAndRead(String format) throws IOException {
        byte[] whole = write(format, Limits.defaults());
        Limits edge = Limits.defaults().withBytes(whole.length);

        assertThat(read(format, write(format, edge), edge).programme()).isPresent();
        assertThatThrownBy(() -> write(format, edge.withBytes(whole.length - 1L)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("bytes"));
    }

    @Test
    void tablesOfJustAsManyRowsAreWrittenAndRead() throws IOException {
        int rows = 1;
        while (!fits(rows)) {
            rows++;
        }
        Limits edge = Limits.defaults().withRows(rows);

        assertThat(rows).isGreaterThan(10);
        assertThat(read("data-package", write("data-package", edge), edge).programme())
                .contains(PLAN);
        byte[] whole = write("data-package", Limits.defaults());
        int fewer = rows - 1;
        assertThatThrownBy(() -> read("data-package", whole, Limits.defaults().withRows(fewer)))
                .isInstanceOf(LimitExceededException.class);
    }

    private static boolean fits(int rows) throws IOException {
        try {
            write("data-package", Limits.defaults().withRows(rows));
            return true;
        } catch (LimitExceededException e) {
            assertThat(e.limit()).isEqualTo("rows");
            return false;
        }
    }

    /** The plan inside a Word file is larger than the file. */
    @Test
    void thePlanThatADocumentCarriesIsBoundedToo() throws IOException {
        byte[] whole = write("docx", Limits.defaults());
        Limits few = Limits.defaults().withBytes(write("json", Limits.defaults()).length / 2);

        assertThatThrownBy(() -> write("docx", few)).isInstanceOf(LimitExceededException.class);
        assertThat(read("docx", whole, Limits.defaults()).programme()).contains(PLAN);
        assertThatThrownBy(() -> read("docx", whole, few))
                .isInstanceOfSatisfying(
                        LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("bytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "plan.csv", "plan.zip", "plan.docx"})
    void nothingIsLeftOfWhatIsNotWritten(String name) throws IOException {
        Files.writeString(folder.resolve(name), "old");

        assertThatThrownBy(() -> IO.write(
                        PLAN,
                        folder.resolve(name),
                        WriteOptions.defaults().withLimits(Limits.defaults().withBytes(100))))
                .isInstanceOf(LimitExceededException.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(name));
        }
        assertThat(folder.resolve(name)).hasContent("old");
    }

    private static byte[] write(String format, Limits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IO.write(PLAN, format, out, WriteOptions.defaults().withLimits(limits));
        return out.toByteArray();
    }

    private static ImportResult read(String format, byte[] bytes, Limits limits) throws IOException {
        return IO.read(
                format,
                Source.of("plan." + format, bytes),
                ReadOptions.defaults().withLimits(limits));
    }
}
