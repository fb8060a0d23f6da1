package org.cpip.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.opentest4j.TestAbortedException;

/**
 * The contracts' checks without a test: for programs that look at a plugin, such as {@code cpip plugins verify}. It needs
 * neither JUnit nor jqwik at run time. {@link ExporterContract} and {@link ImporterContract} check more, because they also
 * try generated programmes. Stateless; changes the default locale and time zone for moments, so that nothing else should
 * run in the meantime.
 */
public final class SelfCheck {

    private static final Duration LATER = Duration.ofMillis(2_100);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private SelfCheck() {}

    /**
     * Checks an exporter.
     *
     * @param reader what reads the format back; empty when nothing does
     */
    public static List<Finding> of(ProgrammeExporter exporter, Optional<ProgrammeImporter> reader) {
        ExporterChecks checks = new ExporterChecks(exporter);
        List<Finding> found = new ArrayList<>();
        found.add(run(
                "SPI-01 The exporter describes itself",
                () -> FormatChecks.describesItself(
                        exporter.format(), exporter.format(), exporter.format().writeOptions())));
        found.add(run("SPI-02 The exporter can be loaded", () -> FormatChecks.isLoadable(exporter.getClass())));
        found.addAll(ofWriting(exporter));
        LossChecks losses = new LossChecks(exporter);
        found.add(run("SPI-06 Losses name what the programme has", () -> losses.namesPlaces(List.of())));
        found.add(run("SPI-06 What is carried is named and comes back", () -> losses.carriesWhatTheModelHas(reader)));
        found.add(run(
                "SPI-06 What does not come back is listed as lost",
                () -> losses.listsWhatDoesNotComeBack(reader, List.of())));
        found.add(run("SPI-06 What is not lost stands in the bytes", () -> new TokenCheck(exporter)
                .writesWhatItDoesNotLose(reader)));
        found.add(run("SPI-07 Lossless means lossless", () -> losses.isLosslessIndeed(reader, List.of())));
        found.add(run("SPI-08 Every programme can be written", () -> checks.writesAnyProgramme(List.of())));
        return found.stream().sorted(Comparator.comparing(Finding::rule)).toList();
    }

    /** Checks how an exporter, or what passes for one, treats streams, options and other calls. */
    public static List<Finding> ofWriting(ProgrammeExporter exporter) {
        ExporterChecks checks = new ExporterChecks(exporter);
        return List.of(
                run("SPI-03 The caller's stream is flushed and stays open", checks::leavesTheStreamOpen),
                run("SPI-04 The same programme gives the same bytes", () -> checks.givesTheSameBytes(LATER)),
                run("SPI-05 Calls to the exporter share nothing", checks::keepsNoState),
                run("SPI-09 What the stream throws reaches the caller", checks::passesFailuresOn),
                run("SPI-15 The exporter's options do what they say", checks::optionsDoWhatTheySay),
                run(
                        "SPI-17 Writing can be cancelled",
                        () -> inFolder(folder -> new CancellingChecks(folder).ofWriting(exporter))));
    }

    /** Checks how a format presents itself, whatever its provider is. */
    public static List<Finding> ofPresentation(Object provider, Format format) {
        return List.of(
                run(
                        "SPI-01 The format describes itself",
                        () -> FormatChecks.describesItself(format, format, format.writeOptions())),
                run("SPI-02 It can be loaded", () -> FormatChecks.isLoadable(provider.getClass())));
    }

    /**
     * Checks an importer.
     *
     * @param writer what writes the format; without one there are no files to read, and less is checked
     */
    public static List<Finding> of(ProgrammeImporter importer, Optional<ProgrammeExporter> writer) {
        List<Source> samples;
        try {
            samples = writer.isPresent() ? written(writer.get()) : List.of();
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            samples = List.of();
        }
        String extension = importer.format().extensions().stream().findFirst().orElse("bin");
        List<Source> files = samples.isEmpty() ? List.of(Source.of("nothing." + extension, new byte[0])) : samples;
        ImporterChecks checks = new ImporterChecks(importer, files, TIMEOUT);
        DetectionChecks detection = new DetectionChecks(importer, files);
        List<Finding> found = new ArrayList<>();
        found.add(run(
                "SPI-01 The importer describes itself",
                () -> FormatChecks.describesItself(
                        importer.format(), importer.format(), importer.format().readOptions())));
        found.add(run("SPI-02 The importer can be loaded", () -> FormatChecks.isLoadable(importer.getClass())));
        found.add(run("SPI-05 Calls to the importer share nothing", checks::keepsNoState));
        found.add(run("SPI-10 Any bytes give a result or a documented exception", checks::takesAnyBytes));
        found.add(run("SPI-13 The importer claims no other format's files", detection::claimsNoOthersFiles));
        found.add(run("SPI-15 The importer's options do what they say", checks::optionsDoWhatTheySay));
        found.add(run("SPI-16 Diagnostics say what, where and what to do", checks::diagnosticsHelp));
        boolean none = samples.isEmpty();
        found.add(run("SPI-11 Limits are kept", none, () -> inFolder(checks::keepsLimits)));
        found.add(run("SPI-12 The importer knows its own files", none, detection::knowsItsOwnFiles));
        found.add(run("SPI-12 Detection leaves no trace", none, detection::detectionLeavesNoTrace));
        found.add(
                run("SPI-14 The same source gives the same result", none, () -> inFolder(checks::givesTheSameResult)));
        found.add(run(
                "SPI-17 Reading can be cancelled",
                none,
                () -> inFolder(folder -> new CancellingChecks(folder).ofReading(importer, files.get(0)))));
        found.add(run(
                "SPI-18 Blocks come in order, each with its place",
                none,
                new BlockChecks(importer, files)::givesBlocksInOrder));
        return found.stream().sorted(Comparator.comparing(Finding::rule)).toList();
    }

    /** What an exporter makes of three samples. */
    static List<Source> written(ProgrammeExporter exporter) throws IOException {
        String extension = exporter.format().extensions().get(0);
        List<Source> samples = new ArrayList<>();
        for (Programme plan : List.of(SamplePlans.typical(), SamplePlans.full(), SamplePlans.hostile())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(plan, out, WriteOptions.defaults());
            samples.add(Source.of(plan.id() + "." + extension, out.toByteArray()));
        }
        return samples;
    }

    private static Finding run(String check, boolean skipped, Check work) {
        return skipped
                ? new Finding(check, Outcome.SKIPPED, "there is no file of the format to try it with")
                : run(check, work);
    }

    private static Finding run(String check, Check work) {
        try {
            work.run();
            return new Finding(check, Outcome.KEPT, "");
        } catch (TestAbortedException e) {
            return new Finding(check, Outcome.SKIPPED, String.valueOf(e.getMessage()));
        } catch (AssertionError e) {
            return new Finding(check, Outcome.BROKEN, String.valueOf(e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError e) {
            return new Finding(check, Outcome.BROKEN, check.substring(0, 6) + ": the check ended with " + e + ".");
        }
    }

    private static void inFolder(InFolder work) throws Exception {
        Path folder = Files.createTempDirectory("cpip-check");
        try {
            work.run(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(SelfCheck::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a check. */
    public enum Outcome {
        /** The rule is kept, as far as can be seen. */
        KEPT,
        /** It is broken. */
        BROKEN,
        /** It has nothing to say here, or cannot be told. */
        SKIPPED
    }

    /**
     * A check and what became of it.
     *
     * @param check the rule's number and what was looked at
     * @param outcome what became of it
     * @param message what is wrong, or why it was skipped; empty when the rule is kept
     */
    public record Finding(String check, Outcome outcome, String message) {

        /** The rule's number, such as {@code SPI-04}. */
        public String rule() {
            return check.substring(0, 6);
        }
    }

    /** Throws when a rule is broken. */
    @FunctionalInterface
    private interface Check {
        void run() throws Exception;
    }

    /** The same, with a folder for files. */
    @FunctionalInterface
    private interface InFolder {
        void run(Path folder) throws Exception;
    }
}
