package org.cpip.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.discovery.Provided;
import org.cpip.testkit.ExporterContract;
import org.cpip.testkit.ImporterContract;
import org.cpip.testkit.SelfCheck;
import org.cpip.testkit.SelfCheck.Finding;
import org.cpip.testkit.SelfCheck.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    private final ProgrammeImporter importer = named(ProgrammeIO.load().importers());
    private final ProgrammeExporter exporter = named(ProgrammeIO.load().exporters());

    @Test
    void makesTheContractsChecksAndALosslessFormatPassesThem() {
        List<Finding> writing = SelfCheck.of(exporter, Optional.of(importer));
        List<Finding> reading = SelfCheck.of(importer, Optional.of(exporter));

        assertThat(writing)
                .extracting(Finding::check)
                .containsExactlyInAnyOrderElementsOf(checks(ExporterContract.class));
        assertThat(reading)
                .extracting(Finding::check)
                .containsExactlyInAnyOrderElementsOf(checks(ImporterContract.class));
        assertThat(Stream.concat(writing.stream(), reading.stream()))
                .filteredOn(finding -> finding.outcome() != Outcome.KEPT)
                .extracting(Finding::message)
                .containsExactly(
                        "the exporter does not say what it carries, or carries everything",
                        "the format is LOSSLESS, which SPI-07 tests",
                        "the format is read back, which tells more",
                        "the importer gives no blocks");
    }

    @Test
    void anImporterAloneIsCheckedWithoutItsFiles() {
        List<Finding> reading = SelfCheck.of(importer, Optional.empty());
        assertThat(reading)
                .filteredOn(finding -> finding.outcome() == Outcome.BROKEN)
                .isEmpty();
        assertThat(reading)
                .filteredOn(finding -> finding.outcome() == Outcome.SKIPPED)
                .extracting(Finding::rule)
                .containsExactly("SPI-11", "SPI-12", "SPI-12", "SPI-14", "SPI-17", "SPI-18");
    }

    private static <P> P named(List<Provided<P>> all) {
        return all.stream()
                .filter(each -> each.format().id().equals("json"))
                .map(Provided::provider)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> checks(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(DisplayName.class))
                .map(method -> method.getAnnotation(DisplayName.class).value())
                .toList();
    }
}
