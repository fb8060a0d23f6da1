package org.cpip.office.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocxAccessibilityTest {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String BODY = p("Title", "A plan")
            + p("Heading1", "Aims")
            + p("", "What it is for.")
            + p("Heading2", "First")
            + "<w:tbl>" + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("No.") + tc("Action") + "</w:tr>"
            + "<w:tr>" + tc("1") + tc("Do it") + "</w:tr></w:tbl>"
            + p("", "The end.");

    private static final Map<String, String> CLEAN = clean();

    private static Map<String, String> clean() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", rels("officeDocument", "word/document.xml", "core-properties", "docProps/core.xml"));
        parts.put("word/_rels/document.xml.rels", rels("styles", "styles.xml", "settings", "settings.xml"));
        parts.put("word/document.xml", "<w:document" + W + "><w:body>" + BODY + "</w:body></w:document>");
        parts.put("word/settings.xml", "<w:settings" + W + "></w:settings>");
        parts.put(
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:title>A plan</dc:title><dc:creator>Somebody</dc:creator></c:coreProperties>");
        parts.put(
                "word/styles.xml",
                "<w:styles" + W
                        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"24\"/>"
                        + "<w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                        + style("Title", "Title") + style("Heading1", "heading 1") + style("Heading2", "heading 2")
                        + style("9", "heading 4") + "</w:styles>");
        return parts;
    }

    @Test
    void aDocumentThatKeepsEveryRuleHasNoFindings() throws IOException {
        assertThat(check(CLEAN)).isEmpty();
    }

    static Stream<Arguments> breaks() {
        String doc = "word/document.xml";
        String styles = "word/styles.xml";
        return Stream.of(
                arguments("A11Y-001", doc, "<w:pStyle w:val=\"Heading\\d\"/>", "", ""),
                arguments("A11Y-002", doc, "\"Heading2\"", "\"9\"", "paragraph 4"),
                arguments("A11Y-003", doc, "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"Heading1\"/>", ""),
                arguments(
                        "A11Y-003",
                        doc,
                        "What it is for",
                        "</w:t></w:r></w:p>" + p("Title", "B") + "<w:p><w:r><w:t>",
                        ""),
                arguments("A11Y-004", doc, "<w:tblHeader/>", "", "table 1, row 1"),
                arguments(
                        "A11Y-005",
                        doc,
                        "<w:tr><w:tc><w:p><w:r><w:t>1<",
                        "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>1<",
                        "table 1, row 1"),
                arguments(
                        "A11Y-006",
                        doc,
                        "<w:tc>(<w:p><w:r><w:t>Do it)",
                        "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>$1",
                        "table 1, row 2, cell 2"),
                arguments("A11Y-006", doc, "</w:tr></w:tbl>", tc("3") + "</w:tr></w:tbl>", "table 1, row 2"),
                arguments("A11Y-007", doc, "Do it", " ", "table 1, row 2, cell 2"),
                arguments("A11Y-008", styles, "<w:lang [^>]*>", "", ""),
                arguments("A11Y-009", "docProps/core.xml", ">A plan<", "> <", ""),
                arguments("A11Y-010", "docProps/core.xml", "Somebody", "", ""),
                arguments(
                        "A11Y-011",
                        doc,
                        "The end\\.</w:t></w:r>",
                        "The end.</w:t></w:r><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\"/></wp:inline></w:drawing></w:r>",
                        "paragraph 5"),
                arguments(
                        "A11Y-011",
                        doc,
                        "The end\\.</w:t></w:r>",
                        "The end.</w:t></w:r><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>",
                        "paragraph 5"),
                arguments("A11Y-012", styles, "Arial", "Times New Roman", ""),
                arguments("A11Y-013", styles, "<w:sz w:val=\"24\"/>", "<w:sz w:val=\"22\"/>", ""),
                arguments(
                        "A11Y-014",
                        doc,
                        "<w:p>(<w:r><w:t>The end)",
                        "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>$1",
                        "paragraph 5"),
                arguments("A11Y-015", doc, "The end\\.", "A long story. ".repeat(4_000), ""),
                arguments(
                        "A11Y-016",
                        "word/settings.xml",
                        "></w:settings>",
                        "><w:updateFields w:val=\"true\"/></w:settings>",
                        ""),
                arguments(
                        "A11Y-017",
                        doc,
                        "<w:r>(<w:t>The end.</w:t>)</w:r>",
                        "<w:r>$1</w:r><w:hyperlink><w:r><w:t>Click here.</w:t></w:r></w:hyperlink>",
                        "paragraph 5"),
                arguments(
                        "A11Y-017",
                        doc,
                        "<w:r>(<w:t>The end.</w:t>)</w:r>",
                        "<w:r>$1</w:r><w:fldSimple w:instr=\" HYPERLINK x \"><w:r><w:t>https://example.org/a</w:t></w:r></w:fldSimple>",
                        "paragraph 5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void findsWhatIsBrokenAndNothingElse(String code, String part, String what, String by, String place)
            throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(CLEAN);
        parts.put(part, CLEAN.get(part).replaceAll(what, by));

        assertThat(parts.get(part)).isNotEqualTo(CLEAN.get(part));
        List<Diagnostic> found = check(parts);
        assertThat(found).extracting(Diagnostic::code).containsExactly(code);
        assertThat(found.get(0).location().map(SourceLocation::toString))
                .contains(place.isEmpty() ? "plan.docx" : "plan.docx, " + place);
        assertThat(found.get(0).severity()).isEqualTo(code.equals("A11Y-017") ? Severity.INFO : Severity.WARNING);
    }

    static Stream<String> harmless() {
        return Stream.of(
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"P\" descr=\"A map\"/></wp:inline></w:drawing></w:r>",
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"P\"><d:decorative xmlns:d=\"d\" val=\"1\"/></wp:docPr>"
                        + "</wp:inline></w:drawing></w:r>",
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("", "Words")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
                "<w:hyperlink><w:r><w:t>The guidance on plans</w:t></w:r></w:hyperlink>",
                "<w:r><w:rPr><w:sz w:val=\"16\"/></w:rPr><w:t>small</w:t></w:r>",
                "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void hasNothingAgainstWhatIsHarmless(String runs) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(CLEAN);
        parts.computeIfPresent(
                "word/document.xml", (name, xml) -> xml.replace("<w:r><w:t>The end", runs + "<w:r><w:t>The end"));

        assertThat(check(parts)).isEmpty();
    }

    @Test
    void aContentsListSatisfiesALongDocument() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(CLEAN);
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\\\o </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Aims</w:t></w:r></w:p>";
        parts.computeIfPresent(
                "word/document.xml", (name, xml) -> xml.replace("The end.", "A long story. ".repeat(4_000))
                        .replaceFirst("<w:p>(<w:r><w:t>What)", field + "<w:p>$1"));

        assertThat(check(parts)).isEmpty();
    }

    @Test
    void countsFindingsBeyondAHundredInOneLine() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(CLEAN);
        String bad = "<w:tbl><w:tr>" + tc("x") + "</w:tr></w:tbl>";
        parts.computeIfPresent(
                "word/document.xml", (name, xml) -> xml.replace("</w:body>", bad.repeat(130) + "</w:body>"));

        assertThat(check(parts)).hasSize(101).last().asString().contains("30 more findings");
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.docx"), "%PDF-1.7");

        assertThat(DocxAccessibility.check(file)).extracting(Diagnostic::code).containsExactly("DOCX-001");
    }

    @Test
    void everyRuleHasATest() {
        assertThat(breaks().map(each -> each.get()[0]))
                .containsAll(Arrays.stream(Rule.values()).map(Rule::code).toList());
    }

    private static List<Diagnostic> check(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocxAccessibility.check(Source.of("plan.docx", bytes.toByteArray()));
    }

    private static String rels(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r" + i + "\" Type=\"http://schemas.openxmlformats.org/x/"
                    + typesAndTargets[i] + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/></w:style>";
    }

    private static String p(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String text) {
        return "<w:tc>" + p("", text) + "</w:tc>";
    }
}
