package org.cpip.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cpip.model.Action;
import org.cpip.model.Workstream;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextImporterTest {

    private static final String PLAN = """
            Café plan

            Children’s hearings -

            1

            We will look – at once.

            2

            We will act.

            Back to top
            """;

    private final TextImporter importer = new TextImporter();

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", PLAN.getBytes(StandardCharsets.UTF_8), ""),
                Arguments.of("UTF-8 with BOM", ("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_8), ""),
                Arguments.of("UTF-16LE", ("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_16LE), ""),
                Arguments.of("UTF-16BE", ("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_16BE), ""),
                Arguments.of("windows-1252", PLAN.getBytes(Charset.forName("windows-1252")), "TEXT-003"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsEveryEncoding(String name, byte[] bytes, String code) throws IOException {
        ImportResult result = importer.read(Source.of("plan.txt", bytes), ReadOptions.defaults());

        assertThat(result.orThrow().title()).isEqualTo("Café plan");
        assertThat(result.orThrow().workstreams())
                .extracting(Workstream::id, Workstream::title)
                .containsExactly(tuple("childrens-hearings", "Children’s hearings"));
        assertThat(result.orThrow().actions())
                .extracting(Action::wording)
                .containsExactly("We will look – at once.", "We will act.");
        assertThat(result.diagnostics().stream().map(Diagnostic::code))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
        assertThat(importer.detect(Probe.of(Source.of("plan.txt", bytes)))).isNotEqualTo(Detection.NO);
    }

    @Test
    void twoEncodingsInOneFileAreAWarning() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(PLAN.getBytes(StandardCharsets.UTF_8));
        bytes.write("3\n\nWe will open a café.\n".getBytes(Charset.forName("windows-1252")));

        ImportResult result = importer.read(Source.of("plan.txt", bytes.toByteArray()), ReadOptions.defaults());

        assertThat(result.diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("TEXT-008");
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        });
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], "TEXT-001"),
                Arguments.of("a mark alone", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "TEXT-001"),
                Arguments.of("white space", " \r\n\t\n\u00a0".getBytes(StandardCharsets.UTF_8), "TEXT-001"),
                Arguments.of("NUL", "The plan\0\n1. x".getBytes(StandardCharsets.UTF_8), "TEXT-002"),
                Arguments.of("UTF-16 without a mark", PLAN.getBytes(StandardCharsets.UTF_16LE), "TEXT-002"),
                Arguments.of("no plan", "Just a title\n\nand words.".getBytes(StandardCharsets.UTF_8), "PLAN-001"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void saysOneErrorForWhatIsNoPlan(String name, byte[] bytes, String code) throws IOException {
        ImportResult result = importer.read(Source.of("plan.txt", bytes), ReadOptions.defaults());

        assertThat(result.programme()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(code);
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void marksBytesThatAreNoUtf16() throws IOException {
        byte[] bytes = ("\ufeffPlan\n\nNeglect\n\n1. We will look \ud800 there.").getBytes(StandardCharsets.UTF_16LE);
        bytes[bytes.length - 2 * 8 + 1] = (byte) 0xdc;

        ImportResult result = importer.read(Source.of("plan.txt", bytes), ReadOptions.defaults());

        assertThat(result.programme()).isPresent();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("TEXT-004");
    }

    @Test
    void detectsNumberedActions() throws IOException {
        assertThat(detect(PLAN)).isEqualTo(Detection.LIKELY);
        assertThat(detect("Any text.\n\nOf any kind.")).isEqualTo(Detection.POSSIBLE);
        assertThat(detect("PK\u0003\u0004")).isEqualTo(Detection.NO);
        assertThat(detect("")).isEqualTo(Detection.NO);
        assertThat(detect("a\0b")).isEqualTo(Detection.NO);
    }

    @Test
    void keepsTheLimits() {
        Limits limits = Limits.defaults().withTextLength(20);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> importer.read(
                        Source.of("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults().withLimits(limits)))
                .satisfies(e -> assertThat(e.location().line()).isEqualTo(3));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> importer.read(
                        Source.of("plan.txt", "one\ntwo\nthree\nfour\nfive\nsix".getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults().withLimits(limits)));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> importer.read(
                        Source.of("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults().withLimits(Limits.defaults().withBytes(10))));
    }

    @Property(tries = 300)
    void anyBytesGiveAResult(@ForAll byte[] bytes) {
        assertThatNoException().isThrownBy(() -> {
            ImportResult result = importer.read(Source.of("x", bytes), ReadOptions.defaults());
            assertThat(result.programme().isPresent() || result.hasErrors()).isTrue();
            importer.detect(Probe.of(Source.of("x", bytes)));
        });
    }

    private Detection detect(String text) throws IOException {
        return importer.detect(Probe.of(Source.of("x", text.getBytes(StandardCharsets.UTF_8))));
    }
}
