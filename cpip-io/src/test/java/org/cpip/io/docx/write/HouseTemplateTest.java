package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpip.io.docx.write.WrittenDocument.all;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpip.io.docx.DocxExporter;
import org.cpip.model.Programme;
import org.cpip.office.accessibility.DocxAccessibility;
import org.cpip.office.internal.word.Column;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.Table;
import org.cpip.spi.exchange.RefusedException;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HouseTemplateTest {

    private static final String NS = " xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    @TempDir
    private Path folder;

    @Test
    void usesTheTemplatesStylesByNameOrOutlineLevelWhateverTheirIds() throws IOException {
        WrittenDocument document = new WrittenDocument(write(Plans.plain(), template()));
        List<String> used = document.blocks().stream()
                .filter(block -> block.getLocalName().equals("p"))
                .map(WrittenDocument::style)
                .toList();

        assertThat(used).startsWith("Titel", "Subtitle", "a", "11", "a", "11", "berschrift2");
        assertThat(WrittenDocument.style(all(document.tables().get(0), "p").get(0)))
                .isEqualTo("TableHeading2");
        assertThat(all(document.tables().get(0), "tblStyle"))
                .extracting(WrittenDocument::val)
                .containsExactly("HausTabelle");
    }

    @Test
    void addsWhatTheTemplateLacksAndNothingElse() throws IOException {
        Element styles = new WrittenDocument(write(Plans.plain(), template())).part("word/styles.xml");
        List<String> ids = all(styles, "style").stream()
                .map(each -> each.getAttributeNS(WrittenDocument.W, "styleId"))
                .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .startsWith("a", "Titel", "11", "berschrift2", "TableHeading", "HausTabelle")
                .contains("Subtitle", "TableText", "TableHeading2", "Hyperlink")
                .doesNotContain("Heading1", "PlanTable", "Normal");
        assertThat(all(all(styles, "docDefaults").get(0), "lang"))
                .extracting(WrittenDocument::val)
                .containsExactly("en-GB");
        assertThat(all(styles, "basedOn")).extracting(WrittenDocument::val).isSubsetOf(ids);
    }

    @Test
    void takesANormalStyleThatIsNotMarkedAsDefaultForTheDefault() throws IOException {
        Path template = template(
                "<x:style x:type=\"paragraph\" x:default=\"0\" x:styleId=\"Nm\"><x:name x:val=\"Normal\"/></x:style>");

        List<Element> styles =
                all(new WrittenDocument(write(Plans.plain(), template)).part("word/styles.xml"), "style");

        assertThat(styles)
                .filteredOn(
                        each -> WrittenDocument.val(all(each, "name").get(0)).equals("Normal"))
                .extracting(each -> each.getAttributeNS(WrittenDocument.W, "styleId"))
                .containsExactly("Nm");
        assertThat(styles)
                .filteredOn(each -> each.getAttributeNS(WrittenDocument.W, "type")
                                .equals("paragraph")
                        && each.getAttributeNS(WrittenDocument.W, "default").equals("1"))
                .extracting(each -> each.getAttributeNS(WrittenDocument.W, "styleId"))
                .containsExactly("Nm");
    }

    @Test
    void usesItsPageItsHeaderAndThePictureInIt() throws IOException {
        WrittenDocument document = new WrittenDocument(write(Plans.plain(), template()));
        Element section = all(document.body(), "sectPr").get(0);

        assertThat(all(section, "pgSz").get(0).getAttributeNS(WrittenDocument.W, "w"))
                .isEqualTo("12240");
        assertThat(all(section, "headerReference")).hasSize(1);
        assertThat(document.parts()).containsKeys("word/house/header7.xml", "word/house/logo.png", "word/footer.xml");
        assertThat(new String(document.parts().get("word/house/_rels/header7.xml.rels"), StandardCharsets.UTF_8))
                .contains("Id=\"rId9\"", "Target=\"logo.png\"")
                .contains("Target=\"https://example.org/\" TargetMode=\"External\"");
        assertThat(new String(document.parts().get("[Content_Types].xml"), StandardCharsets.UTF_8))
                .contains("<Override PartName=\"/word/house/logo.png\" ContentType=\"image/png\"/>");
        assertThat(DocxAccessibility.check(Source.of("plan.docx", write(Plans.plain(), template()))))
                .isEmpty();
    }

    @Test
    void turnsItsPageOnTheSideForAWideTable() throws IOException {
        Element page = all(new WrittenDocument(write(Plans.reported(), template())).body(), "pgSz")
                .get(0);

        assertThat(page.getAttributeNS(WrittenDocument.W, "w")).isEqualTo("15840");
        assertThat(page.getAttributeNS(WrittenDocument.W, "orient")).isEqualTo("landscape");
    }

    @Test
    void leavesEveryColumnSomeWidthOnNarrowPaper() {
        Table<String> table = new Table<>(
                "", "", List.of(Column.fixed("a", 3_000, (row, cell) -> {}), Column.wide("b", 1, (row, cell) -> {})));

        assertThat(table.widths(9_000)).containsExactly(3_000, 6_000);
        assertThat(table.widths(3_000)).containsExactly(2_000, 1_000);
    }

    @Test
    void theSameTemplateGivesTheSameBytes() throws IOException {
        assertThat(write(Plans.reported(), template())).isEqualTo(write(Plans.reported(), template()));
    }

    @Test
    void takesItsOwnOutputAsATemplate() throws IOException {
        Path own = Files.write(folder.resolve("own.docx"), WrittenDocument.bytes(Plans.plain()));

        WrittenDocument document = new WrittenDocument(write(Plans.plain(), own));
        assertThat(all(document.part("word/styles.xml"), "style"))
                .hasSameSizeAs(all(WrittenDocument.of(Plans.plain()).part("word/styles.xml"), "style"));
    }

    @Test
    void refusesATemplateThatIsNotThere() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new DocxExporter()
                        .write(Plans.plain(), out, new WriteOptions(Map.of("template", "no/such.dotx"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("such.dotx")
                .hasMessageContaining("there is no such file");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\3\4 cut short", ""})
    void refusesATemplateThatIsNoWordFileAndWritesNothing(String content) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.dotx"), content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new DocxExporter()
                        .write(Plans.plain(), out, new WriteOptions(Map.of("template", bad.toString()))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.dotx");
        assertThat(out.size()).isZero();
    }

    /** Kinds of what acts when a document is opened; {@code @} begins and ends a field, {@code |} parts two runs of its code. */
    @ParameterizedTest
    @CsvSource({
        "field DDEAUTO, @ DDEAUTO c:/cmd.exe @",
        "field DDE, @DDE winword@",
        "field DDEAUTO, @ DDE|AUTO excel @",
        "field DDEAUTO, @ IF @[ ddeauto x @ = 1 @",
        "field INCLUDETEXT, <x:fldSimple x:instr=' INCLUDETEXT &quot;http://example.org/a&quot; '/>",
        "field INCLUDEPICTURE, @ INCLUDEPICTURE \"//host/share/a.png\" @",
        "field LINK, @ LINK Excel.Sheet a.xlsx @",
        "picture, <v:imagedata xmlns:v='urn:schemas-microsoft-com:vml' src='http://example.org/a.png'/>",
        "embedded object, oleObject embeddings/a.bin",
        "image, image http://example.org/a.png",
        "attachedTemplate, attachedTemplate file:///a.dotm"
    })
    void refusesATemplateThatActs(String named, String active) throws IOException {
        Path house = active.matches("[<@].*") ? withHeader(fields(active)) : withRelation(active.split(" "));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new DocxExporter()
                        .write(Plans.plain(), out, new WriteOptions(Map.of("template", house.toString()))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("house.dotx")
                .hasMessageContaining("its part word/header7.xml has ")
                .hasMessageContaining(named);
        assertThat(out.size()).isZero();
    }

    @Test
    void takesFieldsThatOnlyShow() throws IOException {
        Path house = withHeader(fields("@ PAGE @@ STYLEREF \"Heading 1\" @@ DATE @ links includetext dde"));

        assertThat(write(Plans.plain(), house)).isNotEmpty();
    }

    /** Pieces between {@code @}: outside a field, in it; {@code @[} begins one within another. */
    private static String fields(String code) {
        StringBuilder xml = new StringBuilder();
        int open = 0;
        for (String piece : code.split("(?=[@|])|(?<=@\\[)|(?<=[@|])(?!\\[)")) {
            if (piece.startsWith("<")) {
                xml.append(piece);
            } else if (piece.equals("@[") || piece.equals("@") && open == 0) {
                open++;
                xml.append("<x:r><x:fldChar x:fldCharType='begin'/></x:r>");
            } else if (piece.equals("@")) {
                open--;
                xml.append("<x:r><x:fldChar x:fldCharType='end'/></x:r>");
            } else if (!piece.equals("|")) {
                String element = open > 0 ? "x:instrText" : "x:t";
                xml.append("<x:r><" + element + ">" + piece + "</" + element + "></x:r>");
            }
        }
        return xml.toString();
    }

    private Path withHeader(String runs) throws IOException {
        return changed("word/header7.xml", "<x:p>", "<x:p>" + runs);
    }

    private Path withRelation(String... typeAndTarget) throws IOException {
        boolean inside = typeAndTarget[1].startsWith("embeddings");
        return changed(
                "word/_rels/header7.xml.rels",
                "</R",
                "<Relationship Id=\"rId7\" Type=\"" + Part.RELATIONSHIPS + "/" + typeAndTarget[0] + "\" Target=\""
                        + typeAndTarget[1] + "\"" + (inside ? "" : " TargetMode=\"External\"") + "/></R");
    }

    private Path changed(String part, String text, String other) throws IOException {
        Path house = template();
        try (FileSystem zip = FileSystems.newFileSystem(house)) {
            Path file = zip.getPath(part);
            Files.writeString(file, Files.readString(file).replace(text, other));
        }
        return house;
    }

    private static byte[] write(Programme programme, Path template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(programme, out, new WriteOptions(Map.of("template", template.toString())));
        return out.toByteArray();
    }

    private Path template() throws IOException {
        return template(
                "<x:style x:type=\"paragraph\" x:default=\"1\" x:styleId=\"a\"><x:name x:val=\"Standard\"/></x:style>");
    }

    private Path template(String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"PNG\" ContentType=\"image/png\"/>"
                        + "<Override PartName=\"/word/header7.xml\" ContentType=\"a/header\"/></Types>");
        parts.put("_rels/.rels", rels("r1", "officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", rels("r1", "styles", "styles.xml", "r2", "header", "header7.xml"));
        parts.put(
                "word/_rels/header7.xml.rels",
                rels("rId9", "image", "media/logo.png")
                        .replace(
                                "</R",
                                "<Relationship Id=\"rId8\" Type=\"u/hyperlink\" Target=\"https://example.org/\""
                                        + " TargetMode=\"External\"/></R"));
        parts.put("word/media/logo.png", "a picture");
        parts.put("word/header7.xml", "<x:hdr" + NS + "><x:p><x:r><x:t>The house</x:t></x:r></x:p></x:hdr>");
        parts.put(
                "word/document.xml",
                "<x:document" + NS
                        + "><x:body><x:p><x:pPr><x:sectPr><x:headerReference x:type=\"default\" r:id=\"r2\"/>"
                        + "</x:sectPr></x:pPr></x:p><x:sectPr><x:pgSz x:w=\"12240\" x:h=\"15840\"/></x:sectPr></x:body>"
                        + "</x:document>");
        parts.put(
                "word/styles.xml",
                "<x:styles" + NS + "><x:docDefaults><x:rPrDefault><x:rPr><x:rFonts x:ascii=\"Verdana\"/>"
                        + "<x:sz x:val=\"24\"/></x:rPr></x:rPrDefault></x:docDefaults>"
                        + body
                        + style("paragraph", "Titel", "Title", "")
                        + style("paragraph", "11", "heading 1", "")
                        + style(
                                "paragraph",
                                "berschrift2",
                                "Unterkapitel",
                                "<x:pPr><x:outlineLvl x:val=\"1\"/></x:pPr>")
                        + style("character", "TableHeading", "Something else", "")
                        + style("table", "HausTabelle", "Haus", "").replace("<x:style", "<x:style x:customStyle=\"1\"")
                        + "</x:styles>");
        Path file = folder.resolve("house.dotx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String rels(String... idsTypesTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < idsTypesTargets.length; i += 3) {
            xml.append("<Relationship Id=\"" + idsTypesTargets[i] + "\" Type=\"" + Part.RELATIONSHIPS + "/"
                    + idsTypesTargets[i + 1] + "\" Target=\"" + idsTypesTargets[i + 2] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String style(String type, String id, String name, String properties) {
        return "<x:style x:type=\"" + type + "\" x:styleId=\"" + id + "\"><x:name x:val=\"" + name + "\"/>" + properties
                + "</x:style>";
    }
}
