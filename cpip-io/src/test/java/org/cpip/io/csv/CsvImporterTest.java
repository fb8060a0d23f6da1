package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImporterTest {

    private static final List<List<String>> PLAN = List.of(
            List.of("No.", "Action", "Due"),
            List.of("1", "Review the café’s work, and report", "May 2017"),
            List.of("2", "Publish\nguidance; then train", "by “summer” 2018"),
            List.of("3", "Set up a group", ""));

    static List<Arguments> encodingsAndSeparators() {
        List<Arguments> all = new ArrayList<>();
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            for (boolean bom : encoding.startsWith("UTF") ? List.of(true, false) : List.of(false)) {
                for (char separator : new char[] {',', ';', '\t', '|'}) {
                    for (String end : List.of("\n", "\r\n", "\r")) {
                        all.add(Arguments.of(Charset.forName(encoding), bom, separator, end));
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("encodingsAndSeparators")
    void readsTheSameRowsInEveryEncodingWithEverySeparatorAndLineEnd(
            Charset charset, boolean bom, char separator, String end) throws IOException {
        StringBuilder text = new StringBuilder(bom ? "\ufeff" : "");
        PLAN.forEach(row -> text.append(String.join(
                        String.valueOf(separator),
                        row.stream().map(cell -> quote(cell, separator)).toList()))
                .append(end));

        Seen seen = Seen.in(text.toString().getBytes(charset));

        assertThat(seen.grid()).isEqualTo(PLAN);
        // In windows-1252 the accent stands behind a quote more when the cell had to be quoted.
        assertThat(seen.said())
                .isEqualTo(
                        charset.name().equals("windows-1252")
                                ? List.of("INFO CSV-006 plan.csv:2:" + (separator == ',' ? 18 : 17))
                                : List.of());
    }

    private static String quote(String cell, char separator) {
        return cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 ? '"' + cell + '"' : cell;
    }

    @Test
    void saysWhereEachRecordStartsThoughCellsSpanLinesAndBlankLinesAreLeftOut() throws IOException {
        Seen seen = Seen.in("a,b\n\n  \n1,\"x\r\ny\rz\n\"\n\r\n2,z\r3,z");

        assertThat(seen.rows()).extracting(row -> row.location().line()).containsExactly(1, 4, 9, 10);
        assertThat(seen.rows()).extracting(row -> row.location().column()).containsOnly(1);
        assertThat(seen.rows()).extracting(row -> row.location().row()).containsExactly(1, 2, 3, 4);
        assertThat(seen.rows()).allMatch(row -> row.table() == 1 && !row.header());
        assertThat(seen.grid().get(1)).containsExactly("1", "x\r\ny\rz\n");
    }

    @Test
    void passesRaggedRowsAndPreambleOnAsTheyStand() throws IOException {
        Seen seen = Seen.in(
                "Plan of 2017\nPrinted, for information\n\nNo.;Action;Due\n1;Do a, b and c;May\n2;Do\n3;Do;May;;x\n");

        assertThat(seen.grid())
                .containsExactly(
                        List.of("Plan of 2017"),
                        List.of("Printed, for information"),
                        List.of("No.", "Action", "Due"),
                        List.of("1", "Do a, b and c", "May"),
                        List.of("2", "Do"),
                        List.of("3", "Do", "May", "", "x"));
        assertThat(seen.rows().get(5).cells()).extracting("column").containsExactly(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "commas of prose are not counted!Action;Due#Do a, b, c;May#Do d, e, f;June!SEMICOLON",
                "semicolons inside cells do not mislead!Action,Lead#x,A; B#y,C; D!COMMA",
                "decimal commas do not mislead!a;b;c#1,5;2,5;3,5#1,5;2,5;3,5!SEMICOLON",
                "separators in quotes do not count!a,b#`;;;;`,1#`;;;;`,2!COMMA",
                "a quoted cell under the right separator!a;b#`x,y`;`p,q`#`x,y`;`p,q`!SEMICOLON",
                "a pipe!a|b#1, 2|3#4|5, 6!PIPE",
                "the hint of spreadsheets!sep=|#a,b|c,d#e,f|g,h!PIPE",
                "one column!Action#Do#Be!COMMA"
            })
    void tellsTheSeparatorByConsistency(String reason, String text, Separator expected) {
        String head = text.replace('#', '\n').replace('`', '"');

        assertThat(DialectDetector.detect(head, true, java.util.Optional.empty())
                        .separator())
                .as(reason)
                .isEqualTo(expected);
    }

    @Test
    void takesTheHintOfSpreadsheetsForNoRecord() throws IOException {
        Seen seen = Seen.in("sep=;\r\na;b\r\n1;2\r\n");

        assertThat(seen.grid()).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(seen.rows().get(0).location()).hasToString("plan.csv:2:1");
        assertThat(seen.rows().get(0).row()).isEqualTo(1);
    }

    @Test
    void takesTheSeparatorAndTheEncodingThatAreNamed() throws IOException {
        assertThat(Seen.in("a,b;c\n1,2;3\n".getBytes(StandardCharsets.UTF_8), "separator", "semicolon")
                        .grid())
                .containsExactly(List.of("a,b", "c"), List.of("1,2", "3"));
        assertThat(Seen.in("a,b;c\n".getBytes(StandardCharsets.UTF_8), "separator", ";")
                        .grid())
                .containsExactly(List.of("a,b", "c"));
        assertThat(Seen.in("żółw,b\n".getBytes(Charset.forName("windows-1250")), "encoding", "windows-1250")
                        .grid())
                .containsExactly(List.of("żółw", "b"));
    }

    @Test
    void warnsWhenNoSeparatorFits() throws IOException {
        assertThat(Seen.in("one\ntwo\nthree, four\n").said()).containsExactly("WARNING CSV-010 plan.csv");
    }

    @Test
    void readsWhiteSpaceAroundQuotesWhenTheProducerWritesItThroughout() throws IOException {
        Seen seen = Seen.in("no, action, due\n1, \"Do a, then b\" , May\n2, \"Do c\", June\n");

        assertThat(seen.grid().get(1)).containsExactly("1", "Do a, then b", " May");
        assertThat(seen.said()).isEmpty();
    }

    @Test
    void keepsTheQuotesOfProseBehindASpaceAndSaysSo() throws IOException {
        Seen seen = Seen.in("no,action\n1, \"Good\" practice\n2,x\n");

        assertThat(seen.grid().get(1)).containsExactly("1", " \"Good\" practice");
        assertThat(seen.said()).containsExactly("WARNING CSV-011 plan.csv:2:3, cell 2");
    }

    static List<Arguments> faults() {
        return List.of(
                Arguments.of("a,b\n1,\"x\n2,y\n3,z\n", 1, "ERROR CSV-002 plan.csv:2:3, cell 2", "line 5"),
                Arguments.of("a,b\r\n1,\"x\r\n2,y", 1, "ERROR CSV-002 plan.csv:2:3, cell 2", "line 3"),
                Arguments.of("a,b\r1,\"", 1, "ERROR CSV-002 plan.csv:2:3, cell 2", "line 2"),
                Arguments.of("a,b\n1,\"x\"y\n2,z\n", 1, "ERROR CSV-003 plan.csv:2:6, cell 2", "\"y\""),
                Arguments.of("a,b\n1,\"x\n2,\"y\",3\n", 1, "ERROR CSV-003 plan.csv:3:4, cell 2", "line 2, column 3"),
                Arguments.of("a,b\n1,\"x\" \n2,z\n", 1, "ERROR CSV-003 plan.csv:2:6, cell 2", "\" \""),
                Arguments.of("a,b\n1,x\u0000y\n2,z\n", 3, "ERROR CSV-004 plan.csv:2:4, cell 2", "U+0000"),
                Arguments.of("a,b\n\"1\n2\",\"x\"\"\u0001y\"\n", 2, "WARNING CSV-005 plan.csv:3:8, cell 2", "U+0001"),
                Arguments.of("a,b\n1,'=x\u0085\n", 2, "WARNING CSV-005 plan.csv:2:6, cell 2", "U+0085"),
                Arguments.of("a,b\n'=1,\u0007\n", 2, "WARNING CSV-005 plan.csv:2:5, cell 2", "U+0007"),
                Arguments.of("a,b\n1,x\ufffd\n", 2, "WARNING CSV-009 plan.csv:2:4, cell 2", "U+FFFD"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reportsEachFaultWithItsPlaceAndWhatToDo(String text, int rows, String said, String part) throws IOException {
        Seen seen = Seen.in(text);

        assertThat(seen.said()).containsExactly(said);
        assertThat(seen.diagnostics().get(0).message()).contains(part);
        assertThat(seen.diagnostics().get(0).remedy()).isNotBlank();
        assertThat(seen.rows()).hasSize(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\n\t \r", "\ufeff", "\ufeff\n", "sep=;\n"})
    void reportsAFileWithoutRecords(String text) throws IOException {
        Seen seen = Seen.in(text);

        assertThat(seen.grid()).allMatch(row -> row.stream().allMatch(String::isBlank));
        assertThat(seen.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.severity()).isEqualTo(Severity.ERROR);
            assertThat(each.code()).isEqualTo("CSV-001");
        });
    }

    @Test
    void readsAllAsWindows1252ThoughTheByteThatIsNoUtf8StandsFarBehind() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("No.;Action\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 1; i <= 20_000; i++) {
            bytes.write((i + ";Something to be done\n").getBytes(StandardCharsets.US_ASCII));
        }
        bytes.write(new byte[] {'x', ';', 'c', 'a', 'f', (byte) 0xe9});

        Seen seen = Seen.in(bytes.toByteArray());

        assertThat(seen.rows()).hasSize(20_002);
        assertThat(seen.grid().get(20_001)).containsExactly("x", "café");
        assertThat(seen.said()).containsExactly("INFO CSV-006 plan.csv:20002:6");
    }

    @Test
    void warnsWhenAFileMixesEncodings() throws IOException {
        Seen seen = Seen.in(new byte[] {'a', ',', 'b', '\n', (byte) 0xc3, (byte) 0xa9, ',', 'x', (byte) 0xe9, '\n'});

        assertThat(seen.said()).containsExactly("WARNING CSV-007 plan.csv:2:5");
        assertThat(seen.grid().get(1)).containsExactly("Ã©", "xé");
    }

    @Test
    void reportsBytesThatAreNoCharacter() throws IOException {
        assertThat(Seen.in(new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0x81, '\n'})
                        .said())
                .containsExactly("INFO CSV-006 plan.csv:2:3", "ERROR CSV-008 plan.csv:2:3, cell 2");
        assertThat(Seen.in(new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0xe9, '\n'}, "encoding", "utf-8")
                        .said())
                .containsExactly("ERROR CSV-008 plan.csv:2:3, cell 2");
    }

    @Test
    void refusesOptionsItDoesNotKnow() throws IOException {
        assertThat(Seen.in(new byte[] {'a'}, "encoding", "no such thing").said())
                .containsExactly("ERROR CSV-012 plan.csv");
        assertThatThrownBy(() -> Seen.in(new byte[] {'a'}, "separator", "x"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("\"x\"");
    }

    @Test
    void reportsTwentyBadCellsAndCountsTheRest() throws IOException {
        Seen seen = Seen.in("a,b\n" + "1,\u0001\n".repeat(50));

        assertThat(seen.rows()).hasSize(51);
        assertThat(seen.diagnostics()).hasSize(21);
        assertThat(seen.diagnostics().get(20).message()).startsWith("30 more cells");
    }

    static List<Arguments> limits() {
        String text = "a,b\n1,x\n2,yyyy\n";
        return List.of(
                limit("bytes", text, limits -> limits.withBytes(14), "plan.csv"),
                limit("rows", text, limits -> limits.withRows(2), "plan.csv:3:1"),
                limit("cells", text, limits -> limits.withCells(1), "plan.csv:1:1, cell 2"),
                limit("textLength", text, limits -> limits.withTextLength(3), "plan.csv:3:1, cell 2"),
                limit(
                        "textLength",
                        "a,b\n1,\"" + "x".repeat(100_000),
                        limits -> limits.withTextLength(10_000),
                        "plan.csv:2:3, cell 2"));
    }

    private static Arguments limit(String name, String text, UnaryOperator<Limits> change, String place) {
        return Arguments.of(name, text, change, place);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void stopsAtItsLimitsAndSaysWhere(String name, String text, UnaryOperator<Limits> change, String place) {
        ReadOptions options = ReadOptions.defaults().withLimits(change.apply(Limits.defaults()));
        Source source = Source.of("plan.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Seen.in(source, options)).isInstanceOfSatisfying(LimitExceededException.class, e -> {
            assertThat(e.limit()).isEqualTo(name);
            assertThat(e.location()).extracting(SourceLocation::toString).isEqualTo(place);
        });
    }

    @Test
    void takesWhatIsJustWithinItsLimits() throws IOException {
        Limits limits = Limits.defaults().withBytes(15).withRows(3).withCells(2).withTextLength(4);
        Source source = Source.of("plan.csv", "a,b\n1,x\n2,yyyy\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Seen.in(source, ReadOptions.defaults().withLimits(limits)).rows())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'=1,=1", "''=1,'=1", "'-,-", "''''@x,'''@x", "'x,'x", "',''", "'',''''", "x'=,x'=", "'＝1,＝1"})
    void takesOneApostropheFromADefusedCell(String written, String read) throws IOException {
        String expected = read.matches("'+") ? written : read;

        assertThat(Seen.in("a;b\n" + written + ";x\n").grid().get(1)).containsExactly(expected, "x");
    }
}
