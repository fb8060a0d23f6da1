package org.cpip.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.testkit.internal.LinearTime;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to hurt end in a value with diagnostics, or in the one documented exception. */
class HostilePagesTest {

    private static final Limits LIMITS = Limits.defaults();

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<p><a><i>", "<svg><g>", "<details><summary>"})
    void depthHasALimit(String element) {
        // against hanging; a busy machine is no fault
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            try {
                Blocks.of(element.repeat(100_000) + "We will act.");
            } catch (LimitExceededException e) {
                // a parser that closes what is open makes many blocks of some, and deep ones of others
                assertThat(e.limit()).isIn("depth", "rows");
            }
        });
        exceeds("depth", "<div>".repeat(100_000) + "We will act.", LIMITS);
        exceeds("depth", "<div>".repeat(5_000) + "We will act.", LIMITS.withDepth(1_000_000));
    }

    @Test
    void whatAllElementsAndRowsMayBeIsCounted() {
        exceeds("rows", "<p>a".repeat(200), LIMITS.withRows(100));
        exceeds("bytes", "<p>" + "a".repeat(2_000), LIMITS.withBytes(1_000));
        exceeds("textLength", "<p>" + "a ".repeat(2_000), LIMITS.withTextLength(1_000));
        exceeds("textLength", "<table><td>" + "<p>abc".repeat(500), LIMITS.withTextLength(1_000));
        exceeds("cells", "<table><tr>" + "<td>a".repeat(200), LIMITS.withCells(100));
        exceeds("cells", "<table><tr>" + "<td colspan=1000000>a".repeat(5), LIMITS);
    }

    /** A thousand cells that go on for 65,534 rows take 300 kB and are 65 million. */
    @Test
    void cellsThatGoOnAreCounted() {
        exceeds("rows", "<table><tr>" + "<td rowspan=99999>a".repeat(1_000) + "<tr>".repeat(65_000), LIMITS);
    }

    @Test
    void spansAreTakenAsBrowsersTakeThem() throws IOException {
        assertThat(Blocks.of("<table><tr><td colspan=1000000>a<tr><td colspan=0>b<td colspan=-1>c<td colspan=x>d")
                        .text())
                .isEqualTo("ROW a x1000\nROW b | c | d |  x997");
    }

    @Test
    void attributesEntitiesAndUnclosedThingsAreText() throws IOException {
        StringBuilder attributes = new StringBuilder("<p");
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        assertThat(Blocks.of(attributes + ">Lamps").text()).isEqualTo("P Lamps");
        assertThat(Blocks.of("<!DOCTYPE html [<!ENTITY a \"&b;&b;\"><!ENTITY b \"x\">]><p>&a;&b;&amp;&notin;&#x41;&#0;")
                        .text())
                .contains("&a;&b;&∉A");
        assertThat(Blocks.of("<p>Lamps<!-- never closed <p>Oil").text()).isEqualTo("P Lamps");
        assertThat(Blocks.of("<p title=\"never closed>Lamps").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("HTML-001");
    }

    @Test
    void nothingToReadIsAnError() throws IOException {
        for (String page : new String[] {"", " ", "<html>", "<body><nav>Home</nav>", "<script>We will act.</script>"}) {
            assertThat(Blocks.of(page).diagnostics())
                    .as(page)
                    .extracting(Diagnostic::code)
                    .containsExactly("HTML-001");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>Caf\u00e9 \u2013 lamps', UTF-8, '', 'P Caf\u00e9 \u2013 lamps'",
        "'<meta charset=utf-8><p>Caf\u00e9', UTF-8, '', 'P Caf\u00e9'",
        "'<p>Caf\u00e9', windows-1252, HTML-003, 'P Caf\u00e9'",
        "'<meta charset=iso-8859-1><p>\u2018Caf\u00e9\u2019', windows-1252, '', 'P \u2018Caf\u00e9\u2019'",
        "'<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-15\"><p>5 \u20ac', ISO-8859-15, '', 'P 5 \u20ac'",
        "'<meta charset=\"klingon\"><p>Caf\u00e9', UTF-8, '', 'P Caf\u00e9'",
        "'<meta charset=\"klingon\"><p>Caf\u00e9', windows-1252, HTML-004, 'P Caf\u00e9'",
        "'<meta charset=utf-8><p>Caf\u00e9', windows-1252, HTML-002, 'P Caf\ufffd'",
        "'<meta charset=utf-16><p>Caf\u00e9', UTF-8, '', 'P Caf\u00e9'",
        "'\ufeff<meta charset=utf-8><p>Caf\u00e9', UTF-16LE, '', 'P Caf\u00e9'",
        "'\ufeff<meta charset=ascii><p>Caf\u00e9', UTF-8, '', 'P Caf\u00e9'",
    })
    void encodings(String page, String charset, String code, String expected) throws IOException {
        Blocks read = Blocks.of(page.getBytes(Charset.forName(charset)), LIMITS);

        assertThat(read.text()).isEqualTo(expected);
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .isEqualTo(code.isEmpty() ? java.util.List.of() : java.util.List.of(code));
    }

    @Test
    void anotherLanguageAndHiddenPassagesAreSaid() throws IOException {
        assertThat(Blocks.of("<html lang=cy-GB><p>Goleuadau").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The page says that it is in Welsh, not in English.");
        assertThat(Blocks.of("<p>Lamps<div hidden>Oil</div><div style='display:none'>Wicks</div>")
                        .diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.toString()).contains("HTML-005", "p.html:1:9", "2 passages"));
    }

    /** Four times as much takes about four times as long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>We will mend lamp <b>one</b> by <i>May</i> 2031.</p>",
                "<ul><li>a<li>b<ul><li>c</ul></ul>",
                "<dl><dt>a<dd>b</dl>",
                "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>",
                "<tr><td rowspan=3>a<td colspan=2>b",
                "<p>Lamp<sup><a href='#fn1'>1</a></sup><p id=fn1>Note",
                "<div class='related-links'><p>x</p></div>",
                "<b><p>x</b>",
                "<details><summary>s</summary>x</details>",
                "&amp;&lt;&",
                "<li>a<li value=3>b",
                "x <br> y <br><br>",
                "<a href=#x>y</a>"
            })
    void timeIsLinear(String piece) throws Exception {
        String start = piece.startsWith("<tr>") ? "<table>" : "";

        LinearTime.check(4_000, count -> {
            byte[] page = (start + piece.repeat(count)).getBytes(StandardCharsets.UTF_8);
            return () -> Blocks.of(page, LIMITS.withRows(10_000_000));
        });
    }

    private static void exceeds(String limit, String page, Limits limits) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> Blocks.of(page.getBytes(StandardCharsets.UTF_8), limits))
                .satisfies(e -> assertThat(e.limit()).isEqualTo(limit));
    }
}
