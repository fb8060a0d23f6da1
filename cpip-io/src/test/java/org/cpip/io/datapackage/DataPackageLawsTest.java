package org.cpip.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.cpip.io.cells.FormulaGuard;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.ProgrammeArbitraries;

class DataPackageLawsTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatItWrote(@ForAll("programmes") Programme programme) throws IOException {
        ImportResult result = Packages.read(Packages.write(programme));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.programme()).contains(programme);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void writesTheSameBytesAgainAfterReadingThem(@ForAll("programmes") Programme programme) throws IOException {
        byte[] bytes = Packages.write(programme);

        assertThat(Packages.write(Packages.read(bytes).orThrow())).isEqualTo(bytes);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatItWroteIntoAFolder(@ForAll("programmes") Programme programme) throws IOException {
        Path parent = Files.createTempDirectory("cpip");
        Path folder = parent.resolve("plan");
        try {
            DataPackages.writeFolder(programme, folder);

            assertThat(DataPackages.readFolder(folder).orThrow()).isEqualTo(programme);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            Files.delete(parent);
        }
    }

    @Property
    void everyTextComesBackFromItsCell(@ForAll("texts") String text) {
        String cell = CellText.write(text);

        assertThat(cell).isNotEmpty();
        assertThat(CellText.read(unguarded(cell))).isEqualTo(text);
        assertThat("=+-@\t\r\n").doesNotContain(cell.substring(0, 1));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cell)).isTrue();
        assertThat(cell).doesNotContain("\0");
    }

    @Property(tries = 1, seed = "1")
    void theLawIsTriedOnEveryTableAndOnHardCells(@ForAll @Size(100) List<@From("programmes") Programme> programmes)
            throws IOException {
        StringBuilder written = new StringBuilder();
        for (Programme programme : programmes) {
            Packages.files(Packages.write(programme))
                    .forEach((name, text) -> written.append(name).append(text));
        }

        for (Table table : Tables.ALL) {
            assertThat(written).contains(table.path());
        }
        assertThat(written).contains("\"\"\"\"\"\"", "\\ud8", "\\u0000", "'=", "NaN", "INF", "E+", "THREE_POINT");
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return ProgrammeArbitraries.anyProgrammes();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hard = Arbitraries.of(
                        "\\", "u", "d8", "00", "0022", "\"", "'", "=", "\ud800", "\udc00", "\0", "\r", "\\ud800")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(hard, ProgrammeArbitraries.texts());
    }

    private static String unguarded(String cell) {
        return FormulaGuard.isDefused(cell.toCharArray(), 0, cell.length()) ? cell.substring(1) : cell;
    }
}
