package org.cpip.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every importer has to keep, as tests for JUnit 5. Implement it in a test class and say which files the importer
 * reads. Each test names its rule; the rules, with their reasons, stand in {@code docs/reference/spi.md}.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
public interface ImporterContract {

    /** A new importer, as {@link java.util.ServiceLoader} would make it. */
    ProgrammeImporter importer();

    /**
     * Files of the format, at least one and small, each with a name that has the format's extension and with a text of
     * two characters or more in it. Hostile files are made from the first one.
     *
     * @throws IOException if one cannot be read
     */
    List<Source> samples() throws IOException;

    /** How long reading one small hostile file may take; beyond that it hangs. */
    default Duration timeout() {
        return Duration.ofSeconds(10);
    }

    /** The importer presents itself, and says the same each time. */
    @Test
    @DisplayName("SPI-01 The importer describes itself")
    default void spi01ImporterDescribesItself() {
        ProgrammeImporter importer = importer();
        FormatChecks.describesItself(
                importer.format(), importer.format(), importer.format().readOptions());
    }

    /** Service loaders can make it. */
    @Test
    @DisplayName("SPI-02 The importer can be loaded")
    default void spi02ImporterCanBeLoaded() {
        FormatChecks.isLoadable(importer().getClass());
    }

    /** Calls do not know of each other. */
    @Test
    @DisplayName("SPI-05 Calls to the importer share nothing")
    default void spi05CallsToTheImporterShareNothing() throws Exception {
        new ImporterChecks(importer(), samples(), timeout()).keepsNoState();
    }

    /** Broken files are results with diagnostics. */
    @Test
    @DisplayName("SPI-10 Any bytes give a result or a documented exception")
    default void spi10AnyBytesGiveAResult() throws IOException {
        new ImporterChecks(importer(), samples(), timeout()).takesAnyBytes();
    }

    /** No more is read than is allowed. */
    @Test
    @DisplayName("SPI-11 Limits are kept")
    default void spi11LimitsAreKept(@TempDir Path folder) throws IOException {
        new ImporterChecks(importer(), samples(), timeout()).keepsLimits(folder);
    }

    /** The format's files are known by their beginning or their name. */
    @Test
    @DisplayName("SPI-12 The importer knows its own files")
    default void spi12ImporterKnowsItsOwnFiles() throws IOException {
        new DetectionChecks(importer(), samples()).knowsItsOwnFiles();
    }

    /** Asking changes nothing. */
    @Test
    @DisplayName("SPI-12 Detection leaves no trace")
    default void spi12DetectionLeavesNoTrace() throws IOException {
        new DetectionChecks(importer(), samples()).detectionLeavesNoTrace();
    }

    /** Other formats' files are left to them. */
    @Test
    @DisplayName("SPI-13 The importer claims no other format's files")
    default void spi13ImporterClaimsNoOthersFiles() throws IOException {
        new DetectionChecks(importer(), samples()).claimsNoOthersFiles();
    }

    /** Nothing but the source and the options shows in the result. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("SPI-14 The same source gives the same result")
    default void spi14SameSourceGivesSameResult(@TempDir Path folder) throws Exception {
        new ImporterChecks(importer(), samples(), timeout()).givesTheSameResult(folder);
    }

    /** Declared options work, and others are refused. */
    @Test
    @DisplayName("SPI-15 The importer's options do what they say")
    default void spi15ImporterOptionsDoWhatTheySay() throws IOException {
        new ImporterChecks(importer(), samples(), timeout()).optionsDoWhatTheySay();
    }

    /** Diagnostics are for people. */
    @Test
    @DisplayName("SPI-16 Diagnostics say what, where and what to do")
    default void spi16DiagnosticsHelp() throws IOException {
        new ImporterChecks(importer(), samples(), timeout()).diagnosticsHelp();
    }

    /** Who stops the work is told that it has stopped. */
    @Test
    @DisplayName("SPI-17 Reading can be cancelled")
    default void spi17ReadingCanBeCancelled(@TempDir Path folder) throws IOException {
        new CancellingChecks(folder).ofReading(importer(), samples().get(0));
    }

    /** What a reader of blocks gives can be relied on; skipped for other importers. */
    @Test
    @DisplayName("SPI-18 Blocks come in order, each with its place")
    default void spi18BlocksComeInOrder() throws IOException {
        new BlockChecks(importer(), samples()).givesBlocksInOrder();
    }
}
