package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit in every format where it means something. */
class LimitsTest {

    private static final ProgrammeIO IO = ProgrammeIO.load();

    /**
     * Text has neither tables nor nesting, CSV no nesting, JSON no tables, and only DOCX is an archive of XML. What JSON holds is
     * never more than its bytes.
     */
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "text depth",
            "text rows",
            "text cells",
            "csv depth",
            "json rows",
            "json cells",
            "text inflatedBytes",
            "csv inflatedBytes",
            "json inflatedBytes",
            "text ratio",
            "csv ratio",
            "json ratio",
            "text entries",
            "csv entries",
            "json entries",
            "text attributes",
            "csv attributes",
            "json attributes",
            "text names",
            "csv names",
            "json names",
            "text label",
            "csv label",
            "json label",
            "json totalText");

    record Beyond(String format, String limit, long allowed, byte[] file) {

        static Beyond of(String format, String limit, long allowed, String text) {
            return new Beyond(format, limit, allowed, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return format + " " + limit;
        }
    }

    static Stream<Beyond> beyond() {
        String word = "x".repeat(21);
        String row = "Home,Do the thing,June 2017\n";
        String head = "Workstream,Action,Due\n";
        String indicator = "{\"id\": \"i\", \"indicators\": [{\"targets\": [{\"value\": %s}]}]}";
        String sdt = "<w:sdt><w:sdtContent>";
        return Stream.of(
                Beyond.of("text", "bytes", 100, "Plan\n\n" + "1 Do the thing.\n\n".repeat(20)),
                Beyond.of("text", "textLength", 20, "Plan\n\n1 " + word),
                Beyond.of("text", "textLength", 20, "Plan\n\n1 Do it\n" + "and that too\n".repeat(3)),
                Beyond.of("text", "totalText", 40, "Plan\n\n" + "1 Do the thing.\n\n".repeat(3)),
                Beyond.of("csv", "totalText", 40, head + row.repeat(2)),
                Beyond.of("csv", "bytes", 100, head + row.repeat(20)),
                Beyond.of("csv", "rows", 10, head + row.repeat(10)),
                Beyond.of("csv", "cells", 4, head + row + "a,b,c,d,e\n"),
                Beyond.of("csv", "textLength", 20, head + "a," + word + ",c\n"),
                Beyond.of("csv", "textLength", 20, head + "a,\"" + word + "\",c\n"),
                Beyond.of("json", "bytes", 100, "{}" + " ".repeat(100)),
                Beyond.of("json", "depth", 8, "{\"x\": ".repeat(9) + "1" + "}".repeat(9)),
                Beyond.of("json", "textLength", 20, "{\"title\": \"" + word + "\"}"),
                Beyond.of("json", "textLength", 20, "{\"" + word + "\": 1}"),
                Beyond.of("json", "textLength", 20, indicator.formatted("1".repeat(21))),
                new Beyond("docx", "bytes", 500, Archives.docx(Archives.paragraph("a"))),
                new Beyond(
                        "docx",
                        "inflatedBytes",
                        10_000,
                        Archives.docx(Archives.paragraph("a").repeat(400))),
                new Beyond("docx", "ratio", 20, Archives.docx("<w:p/>".repeat(400_000))),
                new Beyond("docx", "entries", 20, Archives.docx(Archives.paragraph("a"), 20)),
                new Beyond("docx", "depth", 10, Archives.docx(nested(sdt, 10))),
                new Beyond("docx", "rows", 10, Archives.docx(Archives.table(11, 2))),
                new Beyond("docx", "cells", 10, Archives.docx(Archives.table(2, 11))),
                new Beyond(
                        "docx",
                        "cells",
                        10,
                        Archives.docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"11\"/></w:tcPr><w:p/></w:tc>"
                                + "</w:tr></w:tbl>")),
                new Beyond("docx", "attributes", 3, Archives.docx("<w:p a='' b='' c='' d=''/>")),
                new Beyond("docx", "names", 40, Archives.docx(names(41))),
                new Beyond("docx", "label", 20, Labels.docx("%1" + word, 2)),
                new Beyond(
                        "docx",
                        "totalText",
                        40,
                        Archives.docx(Archives.paragraph("some words").repeat(5))),
                new Beyond("docx", "totalText", 200, Labels.docx("%1 " + word, 20)),
                new Beyond("docx", "textLength", 20, Archives.docx(Archives.paragraph(word))),
                new Beyond(
                        "docx",
                        "textLength",
                        20,
                        Archives.docx("<w:tbl><w:tr><w:tc>"
                                + Archives.paragraph("some words").repeat(3) + "</w:tc></w:tr></w:tbl>")));
    }

    private static String names(int different) {
        return IntStream.range(0, different).mapToObj(i -> "<w:n" + i + "/>").collect(Collectors.joining());
    }

    private static String nested(String opening, int times) {
        return opening.repeat(times) + "</w:sdtContent></w:sdt>".repeat(times);
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void stopsAtTheLimitAndNamesIt(Beyond beyond) {
        LimitExceededException thrown = catchThrowableOfType(
                LimitExceededException.class, () -> read(beyond, with(beyond.limit, beyond.allowed)));

        assertThat(thrown.limit()).isEqualTo(beyond.limit);
        assertThat(thrown.allowed()).isEqualTo(beyond.allowed);
        assertThat(thrown.location().source()).isEqualTo("plan." + beyond.format);
        assertThat(thrown)
                .hasMessageContaining("limit of " + beyond.allowed + " for " + beyond.limit)
                .hasMessageContaining("Limits.defaults()." + setter(beyond.limit) + "(...)");
    }

    /** So that nothing but the limit was in the way, and raising it helps. */
    @ParameterizedTest
    @MethodSource("beyond")
    void takesTheFileWhenTheLimitIsRaised(Beyond beyond) {
        long most = beyond.limit.endsWith("ytes") ? 1L << 30 : 10_000;

        assertThatCode(() -> read(beyond, with(beyond.limit, most))).doesNotThrowAnyException();
    }

    @Test
    void theTableHoldsEveryLimitThatHasAMeaning() {
        Set<String> expected = new TreeSet<>();
        for (String format : new String[] {"text", "csv", "json", "docx"}) {
            for (RecordComponent limit : Limits.class.getRecordComponents()) {
                expected.add(format + " " + limit.getName());
            }
        }
        expected.removeAll(WITHOUT_MEANING);

        Set<String> tested = beyond().map(Beyond::toString).collect(Collectors.toSet());
        assertThat(tested).isEqualTo(expected);
    }

    private static void read(Beyond beyond, Limits limits) throws Exception {
        Source source = Source.of("plan." + beyond.format, beyond.file);
        IO.read(beyond.format, source, ReadOptions.defaults().withLimits(limits));
    }

    private static Limits with(String limit, long value) throws ReflectiveOperationException {
        RecordComponent component = Arrays.stream(Limits.class.getRecordComponents())
                .filter(each -> each.getName().equals(limit))
                .findFirst()
                .orElseThrow();
        Object number = component.getType() == int.class ? (Object) (int) value : (Object) value;
        return (Limits)
                Limits.class.getMethod(setter(limit), component.getType()).invoke(Limits.defaults(), number);
    }

    private static String setter(String limit) {
        return "with" + limit.substring(0, 1).toUpperCase(Locale.ROOT) + limit.substring(1);
    }
}
