package org.cpip.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every exporter has to keep, as tests for JUnit 5. Implement it in a test class:
 *
 * <pre>{@code
 * class PlanExporterTest implements ExporterContract {
 *     public ProgrammeExporter exporter() {
 *         return new PlanExporter();
 *     }
 * }
 * }</pre>
 *
 * <p>Each test names its rule; the rules, with their reasons, stand in {@code docs/reference/spi.md}. A test that has
 * nothing to test is skipped and says why. For a format that is also read, implement {@link FormatContract}.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
public interface ExporterContract {

    /** A new exporter, as {@link java.util.ServiceLoader} would make it. */
    ProgrammeExporter exporter();

    /** What reads the format back; empty when nothing does. Without it, losses are tested less well. */
    default Optional<ProgrammeImporter> readsBackWith() {
        return Optional.empty();
    }

    /** How many generated programmes to try, besides {@link SamplePlans#all()}. */
    default int tries() {
        return 100;
    }

    /** How long to wait before writing again, for times in the file to show. Archives count in steps of two seconds. */
    default Duration later() {
        return Duration.ofMillis(2_100);
    }

    /** The exporter presents itself, and says the same each time. */
    @Test
    @DisplayName("SPI-01 The exporter describes itself")
    default void spi01ExporterDescribesItself() {
        ProgrammeExporter exporter = exporter();
        FormatChecks.describesItself(
                exporter.format(), exporter.format(), exporter.format().writeOptions());
    }

    /** Service loaders can make it. */
    @Test
    @DisplayName("SPI-02 The exporter can be loaded")
    default void spi02ExporterCanBeLoaded() {
        FormatChecks.isLoadable(exporter().getClass());
    }

    /** The stream is the caller's. */
    @Test
    @DisplayName("SPI-03 The caller's stream is flushed and stays open")
    default void spi03StreamIsFlushedAndStaysOpen() throws IOException {
        new ExporterChecks(exporter()).leavesTheStreamOpen();
    }

    /** Nothing but the programme and the options shows in the file. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("SPI-04 The same programme gives the same bytes")
    default void spi04SameProgrammeGivesSameBytes() throws Exception {
        new ExporterChecks(exporter()).givesTheSameBytes(later());
    }

    /** Calls do not know of each other. */
    @Test
    @DisplayName("SPI-05 Calls to the exporter share nothing")
    default void spi05CallsToTheExporterShareNothing() throws Exception {
        new ExporterChecks(exporter()).keepsNoState();
    }

    /** A loss names a value that there is. */
    @Test
    @DisplayName("SPI-06 Losses name what the programme has")
    default void spi06LossesNameWhatTheProgrammeHas() throws IOException {
        new LossChecks(exporter()).namesPlaces(Generated.valid(tries()));
    }

    /** What is said to be carried is in the model, and comes back. */
    @Test
    @DisplayName("SPI-06 What is carried is named and comes back")
    default void spi06WhatIsCarriedComesBack() throws IOException {
        new LossChecks(exporter()).carriesWhatTheModelHas(readsBackWith());
    }

    /** What does not come back is listed. */
    @Test
    @DisplayName("SPI-06 What does not come back is listed as lost")
    default void spi06WhatDoesNotComeBackIsListed() throws IOException {
        new LossChecks(exporter()).listsWhatDoesNotComeBack(readsBackWith(), Generated.valid(tries()));
    }

    /** An exporter that writes a part of the programme and says that nothing was lost. */
    @Test
    @DisplayName("SPI-06 What is not lost stands in the bytes")
    default void spi06WhatIsNotLostStandsInTheBytes() throws IOException {
        new TokenCheck(exporter()).writesWhatItDoesNotLose(readsBackWith());
    }

    /** A format that says so loses nothing at all. */
    @Test
    @DisplayName("SPI-07 Lossless means lossless")
    default void spi07LosslessMeansLossless() throws IOException {
        new LossChecks(exporter()).isLosslessIndeed(readsBackWith(), Generated.any(tries()));
    }

    /** Half-filled and odd programmes are written too. */
    @Test
    @DisplayName("SPI-08 Every programme can be written")
    default void spi08EveryProgrammeCanBeWritten() {
        new ExporterChecks(exporter()).writesAnyProgramme(Generated.any(tries()));
    }

    /** A full disk is not passed over in silence. */
    @Test
    @DisplayName("SPI-09 What the stream throws reaches the caller")
    default void spi09WhatTheStreamThrowsReachesTheCaller() throws IOException {
        new ExporterChecks(exporter()).passesFailuresOn();
    }

    /** Declared options work, and others are refused. */
    @Test
    @DisplayName("SPI-15 The exporter's options do what they say")
    default void spi15ExporterOptionsDoWhatTheySay() throws IOException {
        new ExporterChecks(exporter()).optionsDoWhatTheySay();
    }

    /** Who stops the work is told that it has stopped. */
    @Test
    @DisplayName("SPI-17 Writing can be cancelled")
    default void spi17WritingCanBeCancelled(@TempDir Path folder) throws IOException {
        new CancellingChecks(folder).ofWriting(exporter());
    }
}
