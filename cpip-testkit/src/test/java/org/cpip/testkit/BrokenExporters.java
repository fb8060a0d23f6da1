package org.cpip.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.Loss;
import org.cpip.spi.exchange.WriteOptions;

/** Plugins that break one rule each when they write. */
final class BrokenExporters {

    private BrokenExporters() {}

    public static class BlankTitle extends SoundPlugin {
        @Override
        public Format format() {
            return format(" ", super.format().capabilities());
        }
    }

    public static class AnotherFormatEachTime extends SoundPlugin {
        private int calls;

        @Override
        public synchronized Format format() {
            return format("Sound " + calls++, super.format().capabilities());
        }
    }

    public static class ExtensionWithADot extends SoundPlugin {
        @Override
        public Format format() {
            Format sound = super.format();
            return new Format(
                    sound.id(),
                    sound.title(),
                    sound.mediaTypes(),
                    List.of("x.sound"),
                    sound.capabilities(),
                    sound.readOptions(),
                    sound.writeOptions());
        }
    }

    static class NotPublic extends SoundPlugin {}

    public static class ClosesTheStream extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            try (out) {
                return super.write(programme, out, options);
            }
        }
    }

    public static class NeverFlushes extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            out.write(bytes(programme, "", options));
            return ExportResult.complete();
        }
    }

    /** Writes words that depend on something else than the programme into the first line. */
    abstract static class Chatty extends SoundPlugin {
        abstract String words(Programme programme);

        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            out.write(bytes(programme, " " + words(programme), options));
            out.flush();
            return ExportResult.complete();
        }
    }

    public static class StampsTheTime extends Chatty {
        @Override
        String words(Programme programme) {
            return "written at " + System.nanoTime();
        }
    }

    public static class CountsCalls extends Chatty {
        private static int calls;

        @Override
        synchronized String words(Programme programme) {
            return "call " + calls++;
        }
    }

    public static class WritesNumbersByTheDefaultLocale extends Chatty {
        @Override
        String words(Programme programme) {
            return "%d actions".formatted(programme.actions().size());
        }
    }

    public static class NamesTheTimeZone extends Chatty {
        @Override
        String words(Programme programme) {
            return "in " + TimeZone.getDefault().getID();
        }
    }

    public static class KnowsItsThread extends Chatty {
        @Override
        String words(Programme programme) {
            return "by " + Thread.currentThread().getName();
        }
    }

    public static class GoesByIdentity extends Chatty {
        @Override
        String words(Programme programme) {
            return "object " + System.identityHashCode(programme.title());
        }
    }

    public static class KeepsTheProgrammeInAStaticField extends SoundPlugin {
        private static Optional<Programme> current = Optional.empty();

        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            current = Optional.of(programme);
            out.write("SOUND\n".getBytes(StandardCharsets.US_ASCII));
            byte[] bytes = bytes(current.get(), "", options);
            out.write(bytes, 6, bytes.length - 6);
            out.flush();
            return ExportResult.complete();
        }
    }

    public static class ConcealsALoss extends SoundPlugin {
        @Override
        public Format format() {
            return format("Sound", Set.of());
        }

        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            return super.write(programme.toBuilder().summary(Optional.empty()).build(), out, options);
        }
    }

    public static class InventsALoss extends SoundPlugin {
        @Override
        public Format format() {
            return format("Sound", Set.of());
        }

        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            super.write(programme, out, options);
            return new ExportResult(List.of(new Loss("workstreams[99].budget", "There is no column for it.")));
        }
    }

    public static class CarriesWhatTheModelHasNot extends SoundPlugin {
        @Override
        public Format format() {
            return format("Sound", Set.of());
        }

        @Override
        public Carries carries() {
            return Carries.of("id, title, budget", "There is no column for it.");
        }
    }

    public static class CarriesPartsWithoutNamingThem extends SoundPlugin {
        @Override
        public Format format() {
            return format("Sound", Set.of());
        }

        @Override
        public Carries carries() {
            return Carries.of("id, title, workstreams", "There is no column for it.");
        }
    }

    public static class ClaimsToBeLossless extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            return super.write(programme.toBuilder().owner(Optional.empty()).build(), out, options);
        }
    }

    public static class LosslessWithALoss extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            super.write(programme, out, options);
            return new ExportResult(List.of(new Loss("title", "It is too long.")));
        }
    }

    public static class RefusesAPlanWithoutActions extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            if (programme.actions().isEmpty()) {
                throw new IllegalArgumentException("There are no actions");
            }
            return super.write(programme, out, options);
        }
    }

    public static class PrintsIntoAFullDisk extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            return super.write(programme, new PrintStream(out, false, StandardCharsets.UTF_8), options);
        }
    }

    public static class MakesTheFailureUnchecked extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) {
            try {
                return super.write(programme, out, options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static class DeclaresAnotherDefault extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            String end = options.values().getOrDefault(END.name(), "crlf");
            return super.write(programme, out, new WriteOptions(Map.of(END.name(), end)));
        }
    }

    public static class RefusesItsOwnOption extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            if (options.text(END).equals("crlf")) {
                throw new UnsupportedOperationException("crlf");
            }
            return super.write(programme, out, options);
        }
    }

    public static class GivesEveryFailureAnotherName extends SoundPlugin {
        @Override
        public ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException {
            try {
                return super.write(programme, out, options);
            } catch (IOException e) {
                throw new IOException("The plan cannot be written", e);
            }
        }
    }
}
