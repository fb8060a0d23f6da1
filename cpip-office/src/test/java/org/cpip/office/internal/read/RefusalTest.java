package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cpip.office.internal.read.TinyDocx.p;
import static org.cpip.office.internal.read.TinyDocx.tbl;
import static org.cpip.office.internal.read.TinyDocx.tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is no readable Word document is one clear diagnostic, and a hostile one cannot exhaust the machine. */
class RefusalTest {

    private static final byte[] COMPOUND_FILE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final String BODY = p("before") + tbl(2, tr("a", "b")) + p("after");
    private static final TinyDocx GOOD = TinyDocx.body(BODY);

    record Refusal(String claim, byte[] bytes, String code, String words) {
        @Override
        public String toString() {
            return claim;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] compoundFile(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(COMPOUND_FILE);
        bytes.write(new byte[65_500]);
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.write(new byte[5_000]);
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    /** The same archive with every occurrence of a name replaced by another of the same length. */
    private static byte[] renamed(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<Refusal> refusals() throws IOException {
        byte[] good = GOOD.bytes();
        byte[] twice = TinyDocx.body(BODY)
                .part("word/one.xml", "<a/>")
                .part("word/two.xml", "<a/>")
                .bytes();
        byte[] encryptedEntry = GOOD.bytes();
        // The flag of the last entry of the directory, and where the entry's method stands.
        int last = new String(encryptedEntry, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        encryptedEntry[last + 8] |= 1;
        byte[] method = GOOD.bytes();
        method[last + 10] = 12;
        byte[] wrongSum = GOOD.bytes();
        wrongSum[last + 16] ^= 1;
        String entity = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String word = "<w:document xmlns:w=\"" + TinyDocx.WORD + "\"><w:body>";
        return Stream.of(
                new Refusal("nothing", new byte[0], "DOCX-005", "empty"),
                new Refusal("one byte", ascii("P"), "DOCX-001", "50"),
                new Refusal("plain text", ascii("Our plan for next year"), "DOCX-001", "4f 75 72"),
                new Refusal("rich text", ascii("{\\rtf1 x}"), "DOCX-001", "RTF"),
                new Refusal("a web page", ascii("<html></html>"), "DOCX-001", "web page"),
                new Refusal("a PDF", ascii("%PDF-1.7 x"), "DOCX-001", "PDF"),
                new Refusal("an old .doc", compoundFile("WordDocument"), "DOCX-002", "97-2003"),
                new Refusal("an encrypted document", compoundFile("EncryptedPackage"), "DOCX-003", "password"),
                new Refusal("an encrypted entry", encryptedEntry, "DOCX-003", "password"),
                new Refusal("two bytes of a ZIP", ascii("PK"), "DOCX-004", "missing"),
                new Refusal("half a file", cut(good, good.length / 2), "DOCX-004", "missing"),
                new Refusal("all but a byte", cut(good, good.length - 1), "DOCX-004", "missing"),
                new Refusal("a way to compress that is not Word's", method, "DOCX-004", "method 12"),
                new Refusal("a wrong check sum", wrongSum, "DOCX-004", "check sum"),
                new Refusal("two entries with one name", renamed(twice, "two.xml", "ONE.xml"), "DOCX-006", "twice"),
                new Refusal(
                        "a name that climbs out",
                        renamed(good, "word/document.xml", "../../ocument.xml"),
                        "DOCX-006",
                        "out of"),
                new Refusal(
                        "the same with other slashes",
                        renamed(good, "word/document.xml", "..\\..\\ocument.xml"),
                        "DOCX-006",
                        "out of"),
                new Refusal(
                        "no relationships",
                        TinyDocx.body(p("a")).without("_rels/.rels").bytes(),
                        "DOCX-007",
                        "named"),
                new Refusal(
                        "a main part that is missing",
                        TinyDocx.body(p("a")).without("word/document.xml").bytes(),
                        "DOCX-007",
                        "word/document.xml"),
                new Refusal(
                        "a main part outside the archive",
                        TinyDocx.body(p("a"))
                                .relationships("_rels/.rels", "officeDocument", "../../etc/passwd")
                                .bytes(),
                        "DOCX-007",
                        "missing"),
                new Refusal("a spreadsheet", TinyDocx.document("<workbook/>").bytes(), "DOCX-008", "workbook"),
                new Refusal(
                        "a document type",
                        TinyDocx.document(entity + word + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                                .bytes(),
                        "DOCX-009",
                        "word/document.xml"),
                new Refusal(
                        "a document type in the relationships",
                        TinyDocx.body(p("a"))
                                .part("_rels/.rels", entity + "<Relationships/>")
                                .bytes(),
                        "DOCX-009",
                        "_rels/.rels"),
                new Refusal(
                        "an entity that is not declared",
                        TinyDocx.document(word + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                                .bytes(),
                        "DOCX-010",
                        "word/document.xml"),
                new Refusal("an empty part", TinyDocx.document("").bytes(), "DOCX-010", "line 1"),
                new Refusal(
                        "an encoding that nobody knows",
                        TinyDocx.document(
                                        "<?xml version=\"1.0\" encoding=\"x-none\"?>" + word + "</w:body></w:document>")
                                .bytes(),
                        "DOCX-010",
                        "x-none"),
                new Refusal(
                        "embedded files and nothing else",
                        TinyDocx.body("<w:altChunk/><w:altChunk/>").bytes(),
                        "DOCX-011",
                        "2 files"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithOneDiagnostic(Refusal refusal) throws IOException {
        BlockLines read = BlockLines.of(refusal.bytes());
        assertThat(read.codes()).containsExactly("ERROR " + refusal.code());
        assertThat(read.diagnostics().get(0).message()).contains(refusal.words());
        assertThat(read.diagnostics().get(0).remedy()).endsWith(".");
    }

    @Test
    void keepsWhatStandsBeforeMalformedXmlAndNamesThePlace() throws IOException {
        String xml = "<w:document xmlns:w=\"" + TinyDocx.WORD + "\"><w:body>" + p("one")
                + tbl(2, tr("a", "b") + "<w:tr><w:tc>" + p("c") + "</w:tc><w:tc></w:p>");
        BlockLines read = BlockLines.of(TinyDocx.document(xml));
        assertThat(read.lines()).containsExactly("P one", "T1.1 a; b");
        assertThat(read.codes()).containsExactly("ERROR DOCX-010");
        assertThat(read.diagnostics().get(0).location().map(Object::toString))
                .contains("plan.docx, table 1, row 2, cell 2");
        assertThat(read.diagnostics().get(0).message()).contains("line 1, column ");
    }

    @Test
    void readsTheTextWhenStylesOrNumberingAreBroken() throws IOException {
        TinyDocx docx = TinyDocx.body(p("text")).styles("<w:style>").numbering("</w:oops>");
        BlockLines read = BlockLines.of(docx);
        assertThat(read.lines()).containsExactly("P text");
        assertThat(read.codes()).containsExactly("ERROR DOCX-010", "ERROR DOCX-010");
        assertThat(BlockLines.of(docx.without("word/styles.xml").without("word/numbering.xml"))
                        .codes())
                .containsExactly("WARNING DOCX-012", "WARNING DOCX-012");
    }

    @Test
    void embeddedFileBesideTextIsAnErrorAtItsPlace() throws IOException {
        BlockLines read = BlockLines.of(TinyDocx.body(p("a") + "<w:altChunk/>" + p("b")));
        assertThat(read.lines()).containsExactly("P a", "P b");
        assertThat(read.diagnostics().get(0).toString()).contains("ERROR DOCX-011 plan.docx, paragraph 1");
    }

    @Test
    void namesFromTheFileReachNoTerminalAsControlCharacters() throws IOException {
        byte[] bytes = TinyDocx.body("")
                .relationships("_rels/.rels", "officeDocument", "a&#xD;&#x9b;[31m" + "x".repeat(999))
                .bytes();
        String message = BlockLines.of(bytes).diagnostics().get(0).message();
        assertThat(message).doesNotContain("\r", "\u009b").hasSizeLessThan(300);
    }

    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(50);
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            String external = "<!DOCTYPE a PUBLIC \"x\" \"" + url + "\" [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>";
            for (String part : new String[] {"word/document.xml", "word/styles.xml", "_rels/.rels"}) {
                TinyDocx docx = TinyDocx.body(p("a")).styles("");
                assertThat(BlockLines.of(docx.part(part, external + "<a/>")).codes())
                        .contains("ERROR DOCX-009");
            }
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
        }
    }

    @Test
    void fileAndBytesReadAlikeAndTheFileIsClosed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.docx");
        Files.write(file, GOOD.bytes());
        BlockLines read = BlockLines.of(Source.of(file), ReadOptions.defaults());
        assertThat(read).isEqualTo(BlockLines.of(GOOD));
        assertThat(read.lines()).containsExactly("P before", "T1.1 a; b", "P after");
        Files.write(file, cut(GOOD.bytes(), 99));
        assertThat(BlockLines.of(Source.of(file), ReadOptions.defaults()).codes())
                .containsExactly("ERROR DOCX-004");
        Files.delete(file);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BlockLines.of(Source.of(file), ReadOptions.defaults()))
                .isNotInstanceOf(LimitExceededException.class);
    }

    record Excess(String limit, Limits limits, TinyDocx docx) {
        @Override
        public String toString() {
            return limit;
        }
    }

    static Stream<Excess> excesses() {
        Limits limits = Limits.defaults();
        String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr></w:tc></w:tr>";
        String before = "<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr></w:tr>";
        return Stream.of(
                new Excess("bytes", limits.withBytes(100), GOOD),
                new Excess("entries", limits.withEntries(2), GOOD),
                new Excess("inflatedBytes", limits.withInflatedBytes(1_000), GOOD),
                new Excess("ratio", limits.withTextLength(1 << 30), TinyDocx.body(p("x".repeat(3 << 20)))),
                new Excess("depth", limits.withDepth(7), GOOD),
                new Excess("depth", limits.withDepth(1 << 30), TinyDocx.body("<w:sdt>".repeat(100_000))),
                new Excess("depth", limits, TinyDocx.body("<w:tbl><w:tr><w:tc>".repeat(100_000))),
                new Excess("rows", limits.withRows(1), TinyDocx.body(tbl(1, tr("a") + tr("b")))),
                new Excess("cells", limits.withCells(2), TinyDocx.body(tbl(1, tr("a", "b", "c")))),
                new Excess("cells", limits, TinyDocx.body(tbl(1, wide))),
                new Excess("cells", limits, TinyDocx.body(tbl(1, before))),
                new Excess("cells", limits.withCells(9), TinyDocx.body(tbl(10, tr("a")))),
                new Excess("textLength", limits.withTextLength(5), TinyDocx.body(p("abcdef"))),
                new Excess(
                        "textLength",
                        limits.withTextLength(5),
                        TinyDocx.body(tbl(1, "<w:tr><w:tc>" + p("abc").repeat(2) + "</w:tc></w:tr>"))),
                new Excess(
                        "textLength",
                        limits.withTextLength(1_000).withRatio(9_999),
                        TinyDocx.body("<w:p w:x=\"" + "x".repeat(200_000) + "\"/>")),
                new Excess(
                        "textLength",
                        limits.withTextLength(1_000).withRatio(9_999),
                        TinyDocx.body("<!--" + "x".repeat(200_000) + "-->")));
    }

    @ParameterizedTest
    @MethodSource("excesses")
    void stopsAtTheLimitAndNamesIt(Excess excess) {
        ReadOptions options = ReadOptions.defaults().withLimits(excess.limits());
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(
                        () -> BlockLines.of(Source.of("plan.docx", excess.docx().bytes()), options))
                .extracting(LimitExceededException::limit)
                .isEqualTo(excess.limit());
    }

    @Test
    void troubleInReadingIsAnExceptionNotADiagnostic(@TempDir Path folder) {
        // A folder can be opened as a file but not read.
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BlockLines.of(Source.of(folder), ReadOptions.defaults()));
    }
}
