package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Real files of other producers, where they are at hand. */
class SharedFilesTest {

    private static BlockLines read(String name) throws IOException {
        return BlockLines.of(Source.of(SharedFiles.require(name)), ReadOptions.defaults());
    }

    @Test
    void everyWordFileIsReadOrRefusedInTime() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(SharedFiles.require("corpus"))) {
            files = found.filter(file -> file.toString().matches(".*\\.(docx|docm|dotx|dotm)"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            BlockLines read = Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(2),
                    () -> BlockLines.of(Source.of(file), ReadOptions.defaults()),
                    file.toString());
            if (read.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
                refused.add(file.getFileName().toString());
            }
            read.blocks().forEach(SharedFilesTest::checkGrid);
        }
        assertThat(refused)
                .allMatch(
                        name -> name.matches(
                                "(clusterfuzz|crash|truncated|bug53475|stress012|stress025|CA009|ExternalEntity|unicode-path|OPCC).*"));
    }

    private static void checkGrid(Block block) {
        if (block instanceof Block.TableRow row) {
            int column = 0;
            for (Block.Cell cell : row.cells()) {
                assertThat(cell.column()).isEqualTo(column);
                column += cell.span();
                cell.nested().forEach(SharedFilesTest::checkGrid);
            }
        }
    }

    @Test
    void theReportHasItsHeadingsAndRows() throws IOException {
        BlockLines read = read("reports/cpip-report-one-table.docx");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.lines()).filteredOn(line -> line.startsWith("H")).hasSize(2);
        assertThat(read.lines()).filteredOn(line -> line.startsWith("T1.")).hasSize(46);
        assertThat(read.lines())
                .filteredOn(line -> line.startsWith("T1.") && line.contains(" x2 "))
                .hasSize(11);
        assertThat(read.lines()).contains("T1.5 x2 Neglect");
    }

    @Test
    void aSecurityPlanIsReadWithItsContentControls() throws IOException {
        BlockLines read = read("corpus/gsa-fedramp-gov/REV_4_FedRAMP-SSP-High-Baseline-Template.docx");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.lines()).filteredOn(line -> line.startsWith("T")).hasSize(3_743);
        assertThat(read.lines().stream().mapToInt(String::length).sum()).isGreaterThan(555_000);
    }

    @Test
    void aPlanTableKeepsItsSectionRows() throws IOException {
        BlockLines read = read(
                "corpus/gsa-fedramp-gov/REV_4_APPENDIX-D-FedRAMP-Tailored-LI-SaaS-Continuous-Monitoring-Guide.docx");
        assertThat(read.lines()).anyMatch(line -> line.matches("T\\d+\\.\\d+ x7 Ongoing"));
    }

    @Test
    void trackedRowsAndCellsAreAsAccepted() throws IOException {
        assertThat(read("corpus/open-xml-powertools/RP011-Multiple-Deleted-Rows.docx")
                        .lines())
                .containsExactly("T1.1 1; 2; 3", "T1.2 M; N; O");
        assertThat(read("corpus/apache-poi/ComplexNumberedLists.docx").lines())
                .contains("L1 c.|2-c", "L0 10.|Jump to new list at 10", "L0 13.|Carrying on @ 13");
    }
}
