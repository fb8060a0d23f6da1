package org.cpip.testkit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** How an importer tells its own files from others. */
final class DetectionChecks {

    private static final String OWN_FILES = "SPI-12";
    private static final String OTHER_FILES = "SPI-13";

    private final ProgrammeImporter importer;
    private final List<Source> samples;

    DetectionChecks(ProgrammeImporter importer, List<Source> samples) {
        this.importer = importer;
        this.samples = samples;
    }

    void knowsItsOwnFiles() throws IOException {
        for (Source sample : samples) {
            Detection first = detect(sample);
            Rules.require(
                    first != null && first != Detection.NO,
                    OWN_FILES,
                    sample.name() + " is the format's own file, and detect says " + first + ".");
            Detection second = detect(sample);
            Rules.require(
                    first == second,
                    OWN_FILES,
                    "detect says " + first + " of " + sample.name() + ", and when asked again " + second + ".");
        }
    }

    void detectionLeavesNoTrace() throws IOException {
        Source sample = samples.get(0);
        ImportResult before = read(sample);
        boolean steady = before.equals(read(sample));
        for (Map.Entry<String, byte[]> input :
                HostileBytes.madeFrom(ImporterChecks.bytes(sample)).entrySet()) {
            Source source =
                    Source.of("hostile." + importer.format().extensions().get(0), input.getValue());
            Rules.require(detect(source) != null, OWN_FILES, "detect gave null for " + input.getKey() + ".");
        }
        detect(sample);
        Rules.require(
                !steady || before.equals(read(sample)),
                OWN_FILES,
                sample.name() + " gives another result once detect has been asked.");
    }

    void claimsNoOthersFiles() throws IOException {
        byte[] noise = new byte[Probe.SIZE];
        new Random(13).nextBytes(noise);
        claims("random bytes", Source.of("noise.bin", noise));
        claims("a file without bytes", Source.of("nothing.bin", new byte[0]));
        for (ProgrammeExporter other : ServiceLoader.load(ProgrammeExporter.class)) {
            if (isOurs(other) && !other.format().id().equals(importer.format().id())) {
                CallersStream out = CallersStream.roomy();
                other.write(SamplePlans.typical(), out, WriteOptions.defaults());
                String name = "plan." + other.format().extensions().get(0);
                claims("the library's own " + name, Source.of(name, out.toByteArray()));
            }
        }
    }

    /** Another plugin may well write the same format under another id, so only what the library writes counts. */
    private static boolean isOurs(ProgrammeExporter exporter) {
        return exporter.getClass().getName().startsWith("org.cpip.io.");
    }

    private void claims(String what, Source source) throws IOException {
        Detection detection;
        try {
            detection = importer.detect(Probe.of(source));
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.skippedFor(OWN_FILES, e);
        }
        Rules.require(
                detection != Detection.CERTAIN,
                OTHER_FILES,
                "detect says CERTAIN of " + what + ", so that nothing else could read it.");
    }

    private Detection detect(Source source) throws IOException {
        try {
            return importer.detect(Probe.of(source));
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.broken(OWN_FILES, "detect threw " + e + ". What it cannot tell is NO.", e);
        }
    }

    private ImportResult read(Source source) throws IOException {
        try {
            return importer.read(source, ReadOptions.defaults());
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.skippedFor("SPI-10", e);
        }
    }
}
