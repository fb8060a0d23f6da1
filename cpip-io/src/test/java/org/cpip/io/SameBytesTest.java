package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One programme is one file, whatever the machine. */
class SameBytesTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Programme FULL = Rebuilt.full();

    static Stream<String> exporters() {
        return ProgrammeIO.load().exportFormats().stream().map(Format::id);
    }

    static Stream<Arguments> elsewhere() {
        return exporters()
                .flatMap(id -> Stream.of("tr-TR", "ar", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "ja-JP-u-ca-japanese")
                        .flatMap(locale -> Stream.of("Pacific/Kiritimati", "America/St_Johns")
                                .map(zone -> Arguments.of(id, locale, zone))));
    }

    @AfterEach
    void comeHome() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void inEveryLocaleAndZone(String id, String locale, String zone) throws IOException {
        byte[] home = write(id, FULL);

        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(write(id, FULL)).isEqualTo(home);
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void inEveryThreadAndAtEveryTime(String id) throws Exception {
        byte[] first = write(id, FULL);
        Callable<byte[]> work = () -> write(id, FULL);
        List<FutureTask<byte[]>> tasks =
                Stream.generate(() -> new FutureTask<>(work)).limit(4).toList();
        tasks.forEach(task -> new Thread(task, "another").start());

        for (FutureTask<byte[]> task : tasks) {
            assertThat(task.get()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void whateverTheOrderOfConstruction(String id) throws IOException {
        Programme one = Programme.builder()
                .id("p")
                .title("A plan")
                .addWorkstream(workstream(Action.builder()
                        .id("w-1")
                        .number("1")
                        .wording("Do it.")
                        .addLead("b")
                        .build()))
                .build();
        Programme other = Programme.builder()
                .addWorkstream(workstream(Action.builder()
                        .addLead("b")
                        .wording("Do it.")
                        .number("1")
                        .id("w-1")
                        .build()))
                .title("A plan")
                .id("p")
                .build();

        assertThat(write(id, one)).isEqualTo(write(id, other));
        Programme copy = Rebuilt.with(FULL, (value, isId) -> value instanceof String text ? new String(text) : value);
        assertThat(write(id, copy)).isEqualTo(write(id, FULL));
    }

    private static Workstream workstream(Action action) {
        return Workstream.builder().id("w").title("Work").addAction(action).build();
    }

    private static byte[] write(String id, Programme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeIO.load().write(programme, id, out, WriteOptions.defaults());
        return out.toByteArray();
    }
}
