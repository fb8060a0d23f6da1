package org.cpip.testkit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.shape.Kind;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.internal.FormatCalls;
import org.cpip.testkit.Differences.Difference;

/** What an exporter says of losses, compared with what comes back. */
final class LossChecks {

    private static final String TRUTHFUL = "SPI-06";
    private static final String LOSSLESS = "SPI-07";
    private static final String ANY_PROGRAMME = "SPI-08";

    private final ProgrammeExporter exporter;

    LossChecks(ProgrammeExporter exporter) {
        this.exporter = exporter;
    }

    boolean isLossless() {
        return exporter.format().capabilities().contains(Capability.LOSSLESS);
    }

    void namesPlaces(List<Programme> generated) throws IOException {
        for (Map.Entry<String, Programme> plan : SamplePlans.all().entrySet()) {
            namesPlaces("the sample " + plan.getKey(), plan.getValue());
        }
        for (Programme plan : generated) {
            namesPlaces("a generated programme", plan);
        }
    }

    private void namesPlaces(String what, Programme plan) throws IOException {
        for (Loss loss : write(plan, CallersStream.roomy()).losses()) {
            Rules.require(
                    Model.find(plan, loss.path()).isPresent(),
                    TRUTHFUL,
                    "of " + what + " \"" + loss.path() + "\" is said to be lost, and it has no such value. A path is"
                            + " like workstreams[0].actions[2].title.");
            Rules.require(!loss.reason().isBlank(), TRUTHFUL, "the loss of " + loss.path() + " has no reason.");
        }
    }

    /** The names of what is carried are the model's, and of what has parts the parts are named. */
    void carriesWhatTheModelHas(Optional<ProgrammeImporter> reader) throws IOException {
        Carries carries = exporter.carries();
        if (carries.isEverything()) {
            throw Rules.skipped("the exporter does not say what it carries, or carries everything");
        }
        for (String component : carries.components()) {
            Optional<Kind> kind = Present.kind(component);
            Rules.require(
                    kind.isPresent(),
                    TRUTHFUL,
                    "\"" + component + "\" is said to be carried, and the model has no such component.");
            Rules.require(
                    !Present.hasParts(kind.get()),
                    TRUTHFUL,
                    "\"" + component
                            + "\" is said to be carried whole, with all that it will ever have. Name its parts: "
                            + component + ".{...}.");
        }
        if (reader.isPresent()) {
            comesBack(carries);
        }
    }

    /** What is carried is not lost in each of the samples; what is in none of them cannot be told. */
    private void comesBack(Carries carries) throws IOException {
        Map<String, Boolean> kept = new LinkedHashMap<>();
        for (Programme plan : List.of(SamplePlans.full(), SamplePlans.typical())) {
            List<Loss> losses = write(plan, CallersStream.roomy()).losses();
            for (String component : carries.components()) {
                for (String path : Present.paths(plan, component)) {
                    boolean lost = losses.stream().anyMatch(loss -> covers(loss.path(), path));
                    kept.merge(component, !lost, Boolean::logicalOr);
                }
            }
        }
        kept.forEach((component, back) -> Rules.require(
                back,
                TRUTHFUL,
                "\"" + component + "\" is said to be carried, and is lost of every sample that has it."));
    }

    void listsWhatDoesNotComeBack(Optional<ProgrammeImporter> reader, List<Programme> generated) throws IOException {
        if (isLossless()) {
            throw Rules.skipped("the format is LOSSLESS, which " + LOSSLESS + " tests");
        }
        ProgrammeImporter importer = reader.orElseThrow(
                () -> Rules.skipped("nothing reads the format back; override readsBackWith() if something does"));
        for (Map.Entry<String, Programme> plan : SamplePlans.all().entrySet()) {
            listsLosses("the sample " + plan.getKey(), plan.getValue(), importer);
        }
        for (Programme plan : generated) {
            listsLosses("a generated programme", plan, importer);
        }
    }

    private void listsLosses(String what, Programme plan, ProgrammeImporter importer) throws IOException {
        CallersStream out = CallersStream.roomy();
        List<Loss> losses = write(plan, out).losses();
        Programme back = read(importer, out.toByteArray(), TRUTHFUL)
                .programme()
                .orElseGet(() -> Programme.builder().id("").title("").build());
        for (Difference difference : Differences.between(plan, back)) {
            Rules.require(
                    losses.stream().anyMatch(loss -> excuses(loss.path(), difference.path())),
                    TRUTHFUL,
                    "of " + what + " " + difference + ", and no loss says so.");
        }
    }

    void isLosslessIndeed(Optional<ProgrammeImporter> reader, List<Programme> generated) throws IOException {
        if (!isLossless()) {
            throw Rules.skipped("the format does not declare LOSSLESS");
        }
        ProgrammeImporter importer = reader.orElseThrow(() -> Rules.broken(
                LOSSLESS, "the format declares LOSSLESS, and nothing reads it back. Override readsBackWith()."));
        for (Map.Entry<String, Programme> plan : SamplePlans.all().entrySet()) {
            comesBack("the sample " + plan.getKey(), plan.getValue(), importer);
        }
        for (Programme plan : generated) {
            comesBack("a generated programme", plan, importer);
        }
    }

    private void comesBack(String what, Programme plan, ProgrammeImporter importer) throws IOException {
        CallersStream out = CallersStream.roomy();
        List<Loss> losses = write(plan, out).losses();
        Rules.require(losses.isEmpty(), LOSSLESS, "of " + what + " losses are reported: " + losses + ".");
        ImportResult result = read(importer, out.toByteArray(), LOSSLESS);
        Rules.require(!result.hasErrors(), LOSSLESS, what + " is read with errors: " + result.diagnostics() + ".");
        Programme back = result.programme()
                .orElseThrow(() -> Rules.broken(LOSSLESS, what + " gives no programme when it is read."));
        if (!back.equals(plan)) {
            List<Difference> differences = Differences.between(plan, back);
            throw Rules.broken(
                    LOSSLESS,
                    "of " + what + " "
                            + (differences.isEmpty()
                                    ? "more comes back than was written: "
                                            + Differences.between(back, plan).get(0)
                                    : differences.get(0).toString())
                            + ".");
        }
    }

    private ExportResult write(Programme plan, CallersStream out) throws IOException {
        try {
            return FormatCalls.write(exporter, plan, out, WriteOptions.defaults());
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.skippedFor(ANY_PROGRAMME, e);
        }
    }

    private ImportResult read(ProgrammeImporter importer, byte[] bytes, String rule) {
        String name = "plan." + exporter.format().extensions().get(0);
        try {
            return importer.read(Source.of(name, bytes), ReadOptions.defaults());
        } catch (IOException | RuntimeException e) {
            throw Rules.broken(rule, "what was written cannot be read: " + e + ".", e);
        }
    }

    /** A member whose id is lost may come back under the id of another, and is then compared with that one by accident. */
    private static boolean excuses(String loss, String place) {
        String id = ".id";
        return covers(loss, place)
                || loss.endsWith(id) && isWithin(loss.substring(0, loss.length() - id.length()), place);
    }

    /** Whether a loss speaks of a place, of something that it is in, or of something in it. */
    static boolean covers(String loss, String place) {
        return loss.equals(place) || isWithin(loss, place) || isWithin(place, loss);
    }

    private static boolean isWithin(String whole, String part) {
        return part.startsWith(whole)
                && part.length() > whole.length()
                && ".[".indexOf(part.charAt(whole.length())) >= 0;
    }
}
