package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpip.office.internal.read.TinyDocx.item;
import static org.cpip.office.internal.read.TinyDocx.p;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.LinearTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup of which a parser makes more work than it has bytes: stopped by a limit, or in time that grows with its size. */
class HostileXmlTest {

    /** A kind of document: what it is made of for a number of pieces, and how many make some milliseconds. */
    record Kind(String name, int pieces, IntFunction<TinyDocx> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String many(int n, IntFunction<String> piece) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, n).forEach(i -> all.append(piece.apply(i)));
        return all.toString();
    }

    private static String style(int id, int base) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"S" + id + "\"><w:basedOn w:val=\"S" + base + "\"/></w:style>";
    }

    static Stream<Kind> withinTheLimits() {
        return Stream.of(
                new Kind("styles in a chain", 2_000, n -> TinyDocx.body(p("S0", "a") + p("S" + n / 2, "b"))
                        .styles(many(n, i -> style(i, i + 1)))),
                new Kind("styles in a circle, all in use", 1_000, n -> TinyDocx.body(many(n, i -> p("S" + i, "a")))
                        .styles(many(n, i -> style(i, (i + 1) % n)))),
                new Kind(
                        "elements that each declare a lot",
                        40,
                        n -> TinyDocx.body(("<w:p" + many(900, i -> " xmlns:a" + i + "=\"u\"") + "/>").repeat(n))),
                new Kind(
                        "elements of many attributes",
                        40,
                        n -> TinyDocx.body(("<w:p" + many(900, i -> " a" + i + "=\"\"") + "/>").repeat(n))),
                new Kind("names again and again", 20_000, n -> TinyDocx.body(many(n, i -> "<w:n" + i % 9_000 + "/>"))),
                new Kind("lists that each have a definition", 1_000, n -> TinyDocx.body(many(n, i -> item(i, 0, "a")))
                        .numbering(many(
                                n,
                                i -> "<w:abstractNum"
                                        + " w:abstractNumId=\"" + i
                                        + "\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\""
                                        + i + "\"><w:abstractNumId w:val=\"" + i + "\"/></w:num>"))),
                new Kind("comments", 20_000, n -> TinyDocx.body("<!-- a=\"1\" -->".repeat(n))),
                new Kind(
                        "a text in pieces",
                        20_000,
                        n -> TinyDocx.body(
                                "<w:p>" + "<w:r><w:t>a</w:t></w:r><w:r><w:tab/></w:r>".repeat(n) + "</w:p>")));
    }

    @ParameterizedTest
    @MethodSource("withinTheLimits")
    void takesTimeThatGrowsWithTheSize(Kind kind) throws Exception {
        LinearTime.check(kind.pieces, n -> {
            byte[] bytes = kind.of.apply(n).bytes();
            return () -> read(bytes, Limits.defaults().withRatio(10_000));
        });
    }

    static Stream<Kind> beyondALimit() {
        return Stream.of(
                new Kind("attributes", 0, n -> TinyDocx.body("<w:p" + many(n, i -> " a" + i + "=\"\"") + "/>")),
                new Kind("attributes", 0, n -> TinyDocx.body("<w:p" + many(n, i -> " xmlns:a" + i + " = 'u'") + "/>")),
                new Kind("attributes", 0, n -> TinyDocx.body(p("S", "a"))
                        .styles("<w:style" + many(n, i -> " xmlns:a" + i + "=\"u\"") + "/>")),
                new Kind("attributes", 0, n -> TinyDocx.body("")
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships" + many(n, i -> " xmlns:a" + i + "=\"u\"") + "/>")),
                new Kind("names", 0, n -> TinyDocx.body(many(n, i -> "<w:n" + i + "/>"))),
                new Kind("names", 0, n -> TinyDocx.body(many(n, i -> "<w:n w:a" + i + "=\"\"/>"))),
                new Kind("names", 0, n -> TinyDocx.body(many(n, i -> "<w:n xmlns:a" + i + "=\"u\"/>"))));
    }

    @ParameterizedTest
    @MethodSource("beyondALimit")
    void stopsAtALimitOfWhatAnElementOrAPartHas(Kind kind) {
        byte[] bytes = kind.of.apply(100_000).bytes();

        assertThatThrownBy(() -> read(bytes, Limits.defaults()))
                .isInstanceOfSatisfying(
                        LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo(kind.name));
    }

    /** Long texts and values of office documents are no attributes, whatever signs they hold. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<w:p w:gfx=`` />, 200000",
                "<w:pict>a=``1`` </w:pict>, 3000",
                "<!-- a=``1`` -->, 3000",
                "<w:p><w:r><w:t>a=``1`` </w:t></w:r></w:p>, 3000"
            })
    void takesALongTextAndALongValue(String markup, int times) throws Exception {
        String inner = markup.contains("1") ? "a=\"1\" " : "QUJD=";
        String whole = markup.contains("1")
                ? markup.replace("a=\"1\" ", inner.repeat(times))
                : markup.replace("\"\"", "\"" + inner.repeat(times) + "\"");

        assertThat(read(TinyDocx.body(whole).bytes(), Limits.defaults())).isGreaterThanOrEqualTo(0);
    }

    private static int read(byte[] bytes, Limits limits) throws Exception {
        int[] blocks = {0};
        DocxBlocks.read(Source.of("a.docx", bytes), limits, TrackedChanges.ACCEPTED, new BlockHandler() {
            @Override
            public void block(Block block) {
                blocks[0]++;
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                assertThat(diagnostic.code()).isNotEqualTo("DOCX-001");
            }
        });
        return blocks[0];
    }
}
