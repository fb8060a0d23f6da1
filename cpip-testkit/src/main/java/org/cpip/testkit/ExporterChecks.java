package org.cpip.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cpip.model.Programme;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.internal.FormatCalls;

/** The rules of {@link ExporterContract} but for losses. */
final class ExporterChecks {

    private static final String STREAM = "SPI-03";
    private static final String SAME_BYTES = "SPI-04";
    private static final String NO_STATE = "SPI-05";
    private static final String ANY_PROGRAMME = "SPI-08";
    private static final String FAILURES = "SPI-09";
    private static final String OPTIONS = "SPI-15";
    private static final int ROUNDS = 10;
    private static final long OTHER_CALL_SECONDS = 2;

    private final ProgrammeExporter exporter;

    ExporterChecks(ProgrammeExporter exporter) {
        this.exporter = exporter;
    }

    void leavesTheStreamOpen() throws IOException {
        CallersStream out = CallersStream.roomy();
        try {
            exporter.write(SamplePlans.typical(), out, WriteOptions.defaults());
        } catch (RuntimeException | Error e) {
            throw Rules.skippedFor(ANY_PROGRAMME, e);
        }
        Rules.require(!out.isClosed(), STREAM, "the exporter closed the caller's stream.");
        Rules.require(out.isFlushed(), STREAM, "the exporter did not flush the stream after its last byte.");
    }

    void givesTheSameBytes(Duration later) throws Exception {
        Map<String, byte[]> first = new LinkedHashMap<>();
        for (Map.Entry<String, Programme> plan : SamplePlans.all().entrySet()) {
            first.put(plan.getKey(), bytes(plan.getValue()));
        }
        long start = System.nanoTime();
        same(first, "when called again", plan -> () -> bytes(plan));
        same(first, "for an equal programme made in another order", plan -> () -> bytes(Model.copy(plan)));
        for (String locale : Environment.LOCALES) {
            same(
                    first,
                    "with the default locale " + locale,
                    plan -> () -> Environment.inLocale(locale, () -> bytes(plan)));
        }
        for (String zone : Environment.ZONES) {
            same(first, "in the time zone " + zone, plan -> () -> Environment.inZone(zone, () -> bytes(plan)));
        }
        same(first, "in another thread", plan -> () -> Environment.inAnotherThread(() -> bytes(plan)));
        // Times in files are often cut to one or two seconds, so that only waiting shows them.
        TimeUnit.NANOSECONDS.sleep(later.toNanos() - (System.nanoTime() - start));
        same(first, "a moment later", plan -> () -> bytes(plan));
    }

    private void same(Map<String, byte[]> first, String when, Again again) throws Exception {
        for (Map.Entry<String, Programme> plan : SamplePlans.all().entrySet()) {
            byte[] expected = first.get(plan.getKey());
            byte[] actual = again.of(plan.getValue()).call();
            int at = Arrays.mismatch(expected, actual);
            Rules.require(
                    at < 0,
                    SAME_BYTES,
                    "the sample " + plan.getKey() + " gave other bytes " + when + ", from byte " + at + " of "
                            + expected.length + " on.");
        }
    }

    void keepsNoState() throws Exception {
        Programme one = SamplePlans.typical();
        Programme other = SamplePlans.hostile();
        byte[] oneAlone = bytes(one);
        byte[] otherAlone = bytes(other);
        if (!Arrays.equals(oneAlone, bytes(one))
                || !Arrays.equals(otherAlone, Environment.inAnotherThread(() -> bytes(other)))) {
            throw Rules.skipped("cannot be told while " + SAME_BYTES + " is broken");
        }
        String oneDisturbed = "a call changed because another was made while it wrote.";
        Interrupted out = new Interrupted(() -> agree(otherAlone, other));
        try {
            exporter.write(one, out, WriteOptions.defaults());
        } catch (RuntimeException | IOException e) {
            throw Rules.broken(NO_STATE, "a call failed because another was made while it wrote.", e);
        }
        Rules.require(Arrays.equals(oneAlone, out.bytes.toByteArray()), NO_STATE, oneDisturbed);
        try {
            Environment.together(List.of(() -> agree(oneAlone, one), () -> agree(otherAlone, other)), ROUNDS);
        } catch (RuntimeException | IOException e) {
            throw Rules.broken(NO_STATE, "a call failed because others were made at the same time.", e);
        }
    }

    private Void agree(byte[] alone, Programme programme) throws IOException {
        CallersStream out = CallersStream.roomy();
        exporter.write(programme, out, WriteOptions.defaults());
        Rules.require(
                Arrays.equals(alone, out.toByteArray()),
                NO_STATE,
                "a call gave other bytes when others were made at the same time.");
        return null;
    }

    void writesAnyProgramme(List<Programme> generated) {
        SamplePlans.all().forEach((name, plan) -> writes("the sample " + name, plan));
        generated.forEach(plan -> writes("a generated programme", plan));
    }

    private void writes(String what, Programme programme) {
        ExportResult result;
        try {
            result = exporter.write(programme, CallersStream.roomy(), WriteOptions.defaults());
        } catch (Exception | StackOverflowError e) {
            throw Rules.broken(
                    ANY_PROGRAMME,
                    what + " was refused with " + e + ". What the format cannot hold is a Loss. The programme: "
                            + Differences.shown(programme) + ".",
                    e);
        }
        Rules.require(result != null, ANY_PROGRAMME, "write gave null for " + what + ".");
    }

    void passesFailuresOn() throws IOException {
        long length = bytes(SamplePlans.typical()).length;
        for (long room : new long[] {0, length / 2, length - 1}) {
            passesOn(CallersStream.withRoomFor(room), "after " + room + " of " + length + " bytes");
        }
        passesOn(CallersStream.failingOnFlush(), "when it was flushed");
    }

    private void passesOn(CallersStream out, String when) {
        String said = "the stream failed " + when + ", and the exporter ";
        try {
            exporter.write(SamplePlans.typical(), out, WriteOptions.defaults());
        } catch (IOException e) {
            boolean same = false;
            for (Throwable cause = e; cause != null && !same; cause = cause.getCause()) {
                same = cause instanceof CallersStream.Full;
            }
            Rules.require(same, FAILURES, said + "threw another exception, without it as the cause: " + e + ".");
            return;
        } catch (RuntimeException e) {
            throw Rules.broken(FAILURES, said + "threw " + e + " instead of the stream's IOException.", e);
        }
        // Without a flush there is nothing to fail; that it is missing is SPI-03.
        Rules.require(!out.hasFailed(), FAILURES, said + "returned as if all were written.");
    }

    void optionsDoWhatTheySay() throws IOException {
        Programme plan = SamplePlans.typical();
        byte[] plain = bytes(plan);
        boolean steady = Arrays.equals(plain, bytes(plan));
        for (Map<String, String> wrong : Options.wrong(exporter.format().writeOptions())) {
            boolean refused = false;
            try {
                FormatCalls.write(exporter, plan, CallersStream.roomy(), new WriteOptions(wrong));
            } catch (InvalidRequestException e) {
                refused = true;
            }
            Rules.require(refused, OPTIONS, "the option " + wrong + " was taken and is not one that is declared.");
        }
        for (FormatOption option : exporter.format().writeOptions()) {
            for (String value : Options.values(option)) {
                CallersStream out = CallersStream.roomy();
                String given = option.name() + "=" + value;
                try {
                    exporter.write(plan, out, new WriteOptions(Map.of(option.name(), value)));
                } catch (RuntimeException e) {
                    if (e instanceof InvalidRequestException && Options.mayRefuse(option, value)) {
                        continue;
                    }
                    throw Rules.broken(OPTIONS, "the option " + given + " is declared and was refused: " + e + ".", e);
                }
                Rules.require(
                        !steady || !value.equals(option.defaultValue()) || Arrays.equals(plain, out.toByteArray()),
                        OPTIONS,
                        "the option " + given + " is the default, and without it other bytes are written.");
            }
        }
    }

    /** What is written with default options; skips the test when nothing can be. */
    private byte[] bytes(Programme programme) throws IOException {
        CallersStream out = CallersStream.roomy();
        try {
            exporter.write(programme, out, WriteOptions.defaults());
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.skippedFor(ANY_PROGRAMME, e);
        }
        return out.toByteArray();
    }

    /** Makes a call that writes one programme. */
    @FunctionalInterface
    private interface Again {
        Callable<byte[]> of(Programme programme);
    }

    /** When the first byte comes, makes another call in another thread, and goes on when that has returned. */
    private static final class Interrupted extends OutputStream {
        final CallersStream bytes = CallersStream.roomy();
        private final Callable<Void> other;
        private final AtomicBoolean begun = new AtomicBoolean();
        private Optional<Throwable> failure = Optional.empty();

        Interrupted(Callable<Void> other) {
            this.other = other;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            if (begun.compareAndSet(false, true)) {
                callOther();
            }
            bytes.write(source, offset, length);
        }

        /** An exporter that lets one call in at a time is safe too: then this waits in vain, and goes on. */
        private void callOther() {
            Thread thread = new Thread(() -> {
                try {
                    other.call();
                } catch (Exception | AssertionError e) {
                    failure = Optional.of(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(OTHER_CALL_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (failure.isPresent()) {
                throw Rules.broken(NO_STATE, "a call went wrong because another was under way.", failure.get());
            }
        }
    }
}
