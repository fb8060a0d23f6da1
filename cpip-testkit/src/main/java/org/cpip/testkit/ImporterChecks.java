package org.cpip.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.internal.FormatCalls;

/** The rules of {@link ImporterContract} but for detection. */
final class ImporterChecks {

    private static final String NO_STATE = "SPI-05";
    private static final String ANY_BYTES = "SPI-10";
    private static final String LIMITS = "SPI-11";
    private static final String SAME_RESULT = "SPI-14";
    private static final String OPTIONS = "SPI-15";
    private static final String DIAGNOSTICS = "SPI-16";
    private static final int ROUNDS = 10;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d{3}");
    private static final Pattern JAVA_CLASS =
            Pattern.compile("\\b(java|javax|org|com|net)\\.[a-z.]+\\.[A-Z]\\w+|\\b\\w+(Exception|Error):");

    private final ProgrammeImporter importer;
    private final List<Source> samples;
    private final Duration timeout;

    ImporterChecks(ProgrammeImporter importer, List<Source> samples, Duration timeout) {
        this.importer = importer;
        this.samples = samples;
        this.timeout = timeout;
    }

    void keepsNoState() throws Exception {
        Source one = samples.get(0);
        Source other = samples.size() > 1 ? samples.get(1) : half(one);
        ImportResult oneAlone = read(one);
        ImportResult otherAlone = read(other);
        if (!oneAlone.equals(read(one)) || !otherAlone.equals(Environment.inAnotherThread(() -> read(other)))) {
            throw Rules.skipped("cannot be told while " + SAME_RESULT + " is broken");
        }
        try {
            Environment.together(List.of(() -> agree(oneAlone, one), () -> agree(otherAlone, other)), ROUNDS);
        } catch (RuntimeException | IOException e) {
            throw Rules.broken(NO_STATE, "a call failed because others were made at the same time.", e);
        }
    }

    private Void agree(ImportResult alone, Source source) throws IOException {
        Rules.require(
                alone.equals(importer.read(source, ReadOptions.defaults())),
                NO_STATE,
                source.name() + " gave another result when others were read at the same time.");
        return null;
    }

    void takesAnyBytes() throws IOException {
        for (Map.Entry<String, byte[]> input :
                HostileBytes.madeFrom(bytes(samples.get(0))).entrySet()) {
            takes(input.getKey(), input.getValue());
        }
    }

    private void takes(String what, byte[] bytes) {
        ImportResult result;
        try {
            result = Timeout.within(timeout, () -> importer.read(named(bytes), ReadOptions.defaults()));
        } catch (Timeout.Exceeded e) {
            throw Rules.broken(ANY_BYTES, what + " took more than " + timeout.toMillis() + " ms to read.", e);
        } catch (Throwable e) {
            if (isLimit(e)) {
                return;
            }
            throw Rules.broken(
                    ANY_BYTES,
                    what + " gave " + e + ". Wrong data is a Diagnostic, and too much of it a"
                            + " LimitExceededException.",
                    e);
        }
        Rules.require(result != null, ANY_BYTES, what + " gave null.");
        Rules.require(
                result.programme().isPresent() || result.hasErrors(),
                ANY_BYTES,
                what + " gave no programme and no error that says why.");
    }

    private static boolean isLimit(Throwable thrown) {
        return thrown instanceof LimitExceededException || thrown.getCause() instanceof LimitExceededException;
    }

    void keepsLimits(Path folder) throws IOException {
        for (Source sample : samples) {
            byte[] bytes = bytes(sample);
            Path file = folder.resolve(sample.name());
            Files.write(file, bytes);
            for (Source source : List.of(Source.of(sample.name(), bytes), Source.of(file))) {
                String kind = source.path().isPresent() ? "the file " : "the bytes of ";
                keeps(
                        source,
                        Limits.defaults().withBytes(bytes.length - 1L),
                        kind + sample.name() + " with one byte less allowed than there are");
                fits(
                        source,
                        Limits.defaults().withBytes(bytes.length),
                        kind + sample.name() + " with as many bytes allowed as there are");
            }
            keeps(sample, Limits.defaults().withTextLength(1), sample.name() + " with texts of one character allowed");
        }
    }

    private void keeps(Source source, Limits limits, String what) throws IOException {
        try {
            importer.read(source, ReadOptions.defaults().withLimits(limits));
        } catch (LimitExceededException e) {
            return;
        } catch (RuntimeException e) {
            throw Rules.broken(LIMITS, what + " gave " + e + " instead of a LimitExceededException.", e);
        }
        throw Rules.broken(LIMITS, what + " was read all the same.");
    }

    private void fits(Source source, Limits limits, String what) throws IOException {
        try {
            importer.read(source, ReadOptions.defaults().withLimits(limits));
        } catch (LimitExceededException e) {
            throw Rules.broken(LIMITS, what + " was refused.", e);
        } catch (RuntimeException e) {
            throw Rules.skippedFor(ANY_BYTES, e);
        }
    }

    void givesTheSameResult(Path folder) throws Exception {
        for (Source sample : samples) {
            byte[] bytes = bytes(sample);
            Source source = Source.of(sample.name(), bytes.clone());
            ImportResult first = read(source);
            Path file = folder.resolve(sample.name());
            Files.write(file, bytes);
            same(first, source, "when read again", () -> read(source));
            for (String locale : Environment.LOCALES) {
                same(
                        first,
                        source,
                        "with the default locale " + locale,
                        () -> Environment.inLocale(locale, () -> read(source)));
            }
            for (String zone : Environment.ZONES) {
                same(first, source, "in the time zone " + zone, () -> Environment.inZone(zone, () -> read(source)));
            }
            same(first, source, "in another thread", () -> Environment.inAnotherThread(() -> read(source)));
            same(first, source, "from a file instead of memory", () -> read(Source.of(file)));
            Rules.require(
                    Arrays.equals(bytes, bytes(source)) && Arrays.equals(bytes, Files.readAllBytes(file)),
                    SAME_RESULT,
                    "reading changed " + sample.name() + " itself.");
        }
    }

    private static void same(ImportResult first, Source source, String when, Callable<ImportResult> again)
            throws Exception {
        ImportResult result = again.call();
        if (first.equals(result)) {
            return;
        }
        String what = first.programme().isPresent() && result.programme().isPresent()
                ? Differences.between(
                                first.programme().get(), result.programme().get())
                        .stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse("the diagnostics are others: " + result.diagnostics())
                : "there is a programme in one result and not in the other";
        throw Rules.broken(SAME_RESULT, source.name() + " gave another result " + when + ": " + what + ".");
    }

    void optionsDoWhatTheySay() throws IOException {
        Source sample = samples.get(0);
        ImportResult plain = read(sample);
        List<FormatOption> options = importer.format().readOptions();
        for (Map<String, String> wrong : Options.wrong(options)) {
            boolean refused = false;
            try {
                FormatCalls.read(importer, sample, ReadOptions.defaults().withValues(wrong));
            } catch (InvalidRequestException e) {
                refused = true;
            }
            Rules.require(refused, OPTIONS, "the option " + wrong + " was taken and is not one that is declared.");
        }
        for (FormatOption option : options) {
            for (String value : Options.values(option)) {
                ImportResult result;
                String given = option.name() + "=" + value;
                try {
                    result = importer.read(sample, ReadOptions.defaults().withValues(Map.of(option.name(), value)));
                } catch (RuntimeException e) {
                    if (e instanceof InvalidRequestException && Options.mayRefuse(option, value)) {
                        continue;
                    }
                    throw Rules.broken(OPTIONS, "the option " + given + " is declared and was refused: " + e + ".", e);
                }
                Rules.require(
                        !value.equals(option.defaultValue()) || plain.equals(result),
                        OPTIONS,
                        "the option " + given + " is the default, and without it the result is another.");
            }
        }
    }

    void diagnosticsHelp() throws IOException {
        for (Source sample : samples) {
            check(sample);
        }
        for (byte[] bytes : HostileBytes.madeFrom(bytes(samples.get(0))).values()) {
            check(named(bytes));
        }
    }

    private void check(Source source) {
        Optional<ImportResult> result = Optional.empty();
        try {
            result = Optional.ofNullable(Timeout.within(timeout, () -> importer.read(source, ReadOptions.defaults())));
        } catch (Timeout.Exceeded e) {
            throw Rules.skippedFor(ANY_BYTES, e);
        } catch (Throwable e) {
            // That nothing is thrown is SPI-10; here only what is said counts.
        }
        result.ifPresent(each -> each.diagnostics().forEach(diagnostic -> check(source, diagnostic)));
    }

    private static void check(Source source, Diagnostic diagnostic) {
        String said = " Said was: " + diagnostic;
        Rules.require(CODE.matcher(diagnostic.code()).matches(), DIAGNOSTICS, "a code is like XYZ-001." + said);
        Rules.require(!diagnostic.message().isBlank(), DIAGNOSTICS, "a message is blank." + said);
        Rules.require(!diagnostic.remedy().isBlank(), DIAGNOSTICS, "there is no remedy." + said);
        Rules.require(
                !JAVA_CLASS.matcher(diagnostic.message()).find(),
                DIAGNOSTICS,
                "a message speaks of Java classes; it is for people who have the file." + said);
        Rules.require(
                diagnostic.location().isPresent() || diagnostic.path().isPresent(),
                DIAGNOSTICS,
                "there is no place." + said);
        diagnostic
                .location()
                .ifPresent(place -> Rules.require(
                        place.source().equals(source.name()) || place.source().startsWith(source.name() + "/"),
                        DIAGNOSTICS,
                        "the place is in \"" + place.source() + "\", and the source is \"" + source.name() + "\"."
                                + said));
    }

    private ImportResult read(Source source) throws IOException {
        try {
            return importer.read(source, ReadOptions.defaults());
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.skippedFor(ANY_BYTES, e);
        }
    }

    private Source named(byte[] bytes) {
        return Source.of("hostile." + importer.format().extensions().get(0), bytes);
    }

    private static Source half(Source whole) throws IOException {
        byte[] bytes = bytes(whole);
        return Source.of(whole.name(), Arrays.copyOf(bytes, bytes.length / 2));
    }

    static byte[] bytes(Source source) throws IOException {
        return source.readAll(Limits.defaults());
    }
}
