package org.cpip.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.exchange.CancelledException;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Plugins that break one rule each when they read. */
final class BrokenImporters {

    private BrokenImporters() {}

    /** Keeps the source of the call in a static field for a moment, as one with a shared parser would. */
    public static class KeepsTheSourceInAStaticField extends SoundPlugin {
        private static volatile Optional<Source> current = Optional.empty();

        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            current = Optional.of(source);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
            return super.read(current.get(), options);
        }
    }

    public static class ThrowsOnBadBytes extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) {
            throw new IllegalStateException("bad magic");
        }
    }

    public static class ThrowsAnIoExceptionOnBadBytes extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) throws IOException {
            throw new IOException("bad magic");
        }
    }

    public static class RunsOutOfStackOnBadBytes extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) throws IOException {
            return refuse(source);
        }
    }

    public static class SaysNothingOfBadBytes extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) {
            return new ImportResult(Optional.empty(), List.of());
        }
    }

    /** It ends after ten seconds, should a check read it without a timeout: the build must not wait for ever. */
    public static class HangsOnBadBytes extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) throws IOException {
            for (int i = 0; i < 10_000 && !Thread.interrupted(); i++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            return super.refuse(source);
        }
    }

    public static class IgnoresLimits extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            return super.read(source, options.withLimits(Limits.defaults()));
        }
    }

    public static class IgnoresTheLimitOnTexts extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            return super.read(
                    source,
                    options.withLimits(
                            Limits.defaults().withBytes(options.limits().bytes())));
        }
    }

    public static class AllowsOneByteLess extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            Limits limits = options.limits();
            return super.read(source, options.withLimits(limits.withBytes(limits.bytes() - 1)));
        }
    }

    public static class MistakesALimitForBadData extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            try {
                return super.read(source, options);
            } catch (LimitExceededException e) {
                return refuse(source);
            }
        }
    }

    public static class MistakesCancellingForBadData extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            try {
                return super.read(source, options);
            } catch (CancelledException e) {
                return refuse(source);
            }
        }
    }

    public static class GoesRoundTheSource extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            return source.path().isEmpty()
                    ? super.read(source, options)
                    : super.read(Source.of(source.path().get()), options);
        }
    }

    public static class KnowsNoFile extends SoundPlugin {
        @Override
        public Detection detect(Probe probe) {
            return Detection.NO;
        }
    }

    public static class DetectsOnce extends SoundPlugin {
        private final AtomicBoolean asked = new AtomicBoolean();

        @Override
        public Detection detect(Probe probe) {
            return asked.getAndSet(true) ? Detection.NO : super.detect(probe);
        }
    }

    public static class DetectsByTheFirstByte extends SoundPlugin {
        @Override
        public Detection detect(Probe probe) {
            return probe.head()[0] == 'S' ? super.detect(probe) : Detection.NO;
        }
    }

    public static class RemembersDetection extends SoundPlugin {
        private boolean asked;

        @Override
        public Detection detect(Probe probe) {
            asked = true;
            return super.detect(probe);
        }

        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            return asked ? refuse(source) : super.read(source, options);
        }
    }

    public static class ClaimsEveryFile extends SoundPlugin {
        @Override
        public Detection detect(Probe probe) {
            return Detection.CERTAIN;
        }
    }

    public static class CountsByTheDefaultLocale extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            return and(
                    super.read(source, options),
                    said(source, "SOUND-002", "%d bytes".formatted(source.size()), "Go on."));
        }
    }

    public static class NamesTheFolder extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            ImportResult result = super.read(source, options);
            return source.path().isEmpty()
                    ? result
                    : and(
                            result,
                            said(
                                    source,
                                    "SOUND-003",
                                    "Read from " + source.path().get(),
                                    "Go on."));
        }
    }

    /** Takes the bytes for its own and clears the line end. */
    public static class ChangesTheSource extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            ImportResult result = super.read(source, options);
            byte[] bytes = source.readAll(options.limits());
            if (bytes.length > 0) {
                Arrays.fill(bytes, bytes.length - 1, bytes.length, (byte) ' ');
            }
            return result;
        }
    }

    public static class RefusesItsOwnOption extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            if (options.flag(STRICT)) {
                throw new UnsupportedOperationException("strict");
            }
            return super.read(source, options);
        }
    }

    public static class DeclaresAnotherDefault extends SoundPlugin {
        @Override
        public ImportResult read(Source source, ReadOptions options) throws IOException {
            ImportResult result = super.read(source, options);
            return options.values().containsKey(STRICT.name())
                    ? result
                    : and(result, said(source, "SOUND-004", "This is strict.", "Go on."));
        }
    }

    public static class HasNoCode extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) {
            return only(said(source, "error", "The first line is not SOUND.", "Write it anew."));
        }
    }

    public static class HasNoRemedy extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) {
            return only(said(source, "SOUND-001", "The first line is not SOUND.", ""));
        }
    }

    public static class ShowsAnException extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) {
            return only(said(source, "SOUND-001", new IllegalStateException("bad magic").toString(), "Write it anew."));
        }
    }

    public static class PointsElsewhere extends SoundPlugin {
        @Override
        ImportResult refuse(Source source) {
            return only(
                    said(Source.of("input", new byte[0]), "SOUND-001", "The first line is wrong.", "Write it anew."));
        }
    }

    private static Diagnostic said(Source source, String code, String message, String remedy) {
        return Diagnostic.error(code, SourceLocation.of(source.name()), message, remedy);
    }

    private static ImportResult only(Diagnostic diagnostic) {
        return new ImportResult(Optional.empty(), List.of(diagnostic));
    }

    private static ImportResult and(ImportResult result, Diagnostic more) {
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        diagnostics.add(Diagnostic.info(more.code(), more.location().orElseThrow(), more.message(), more.remedy()));
        return new ImportResult(result.programme(), diagnostics);
    }
}
