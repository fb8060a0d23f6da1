package org.cpip.io.docx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.io.docx.write.WrittenDocument.all;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.cpip.io.docx.DocxExporter;
import org.cpip.office.internal.word.ParagraphStyle;
import org.cpip.office.internal.word.Part;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PackageTest {

    private static final String DC = "http://purl.org/dc/elements/1.1/";

    @Test
    void writesWellFormedPartsContentTypesFirst() {
        WrittenDocument document = WrittenDocument.of(Plans.reported());

        assertThat(document.parts().keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "word/_rels/document.xml.rels",
                        "_rels/.rels",
                        "customXml/_rels/item1.xml.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/header.xml",
                        "word/footer.xml",
                        "docProps/core.xml",
                        "word/document.xml",
                        "customXml/itemProps1.xml",
                        "customXml/item1.xml");
        document.parts().keySet().forEach(document::part);
    }

    @Test
    void namesTheContentTypeOfEachPart() {
        WrittenDocument document = WrittenDocument.of(Plans.plain());
        List<String> declared = attributes(document.part("[Content_Types].xml"), "Override", "PartName");

        assertThat(document.parts().keySet().stream()
                        .filter(path -> !path.endsWith(".rels") && !path.startsWith("["))
                        .map(path -> "/" + path))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void relationshipsLeadToPartsThatAreThere() {
        WrittenDocument document = WrittenDocument.of(Plans.plain());

        assertThat(attributes(document.part("_rels/.rels"), "Relationship", "Target"))
                .containsExactlyInAnyOrder("docProps/core.xml", "word/document.xml");
        assertThat(attributes(document.part("word/_rels/document.xml.rels"), "Relationship", "Target"))
                .hasSize(5)
                .allSatisfy(
                        target -> assertThat(document.parts()).containsKey(("word/" + target).replace("word/../", "")));
    }

    @Test
    void theSectionRefersToHeaderAndFooterByTheirRelationships() {
        WrittenDocument document = WrittenDocument.of(Plans.plain());
        List<String> ids = attributes(document.part("word/_rels/document.xml.rels"), "Relationship", "Id");
        List<Element> references = new ArrayList<>(all(document.body(), "headerReference"));
        references.addAll(all(document.body(), "footerReference"));

        assertThat(references).hasSize(3).allSatisfy(reference -> assertThat(ids)
                .contains(reference.getAttributeNS(Part.RELATIONSHIPS, "id")));
    }

    @Test
    void statesTitleAuthorAndLanguageAndNoTime() {
        Element core = WrittenDocument.of(Plans.plain()).part("docProps/core.xml");

        assertThat(dc(core, "title")).isEqualTo("Improvement");
        assertThat(dc(core, "creator")).isEqualTo("Scottish Government");
        assertThat(dc(core, "language")).isEqualTo("en-GB");
        assertThat(core.getElementsByTagNameNS("*", "created").getLength()).isZero();
        assertThat(core.getElementsByTagNameNS("*", "modified").getLength()).isZero();
    }

    @Test
    void namesTheAuthorThatIsGiven() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter().write(Plans.plain(), out, new WriteOptions(Map.of("author", "Children & Families")));

        assertThat(dc(new WrittenDocument(out.toByteArray()).part("docProps/core.xml"), "creator"))
                .isEqualTo("Children & Families");
    }

    @Test
    void setsTheLanguageAndASansSerifFontOf12PointForTheWholeDocument() {
        Element styles = WrittenDocument.of(Plans.plain()).part("word/styles.xml");
        Element defaults = all(styles, "rPrDefault").get(0);

        assertThat(WrittenDocument.val(all(defaults, "lang").get(0))).isEqualTo("en-GB");
        assertThat(all(defaults, "rFonts").get(0).getAttributeNS(WrittenDocument.W, "ascii"))
                .isEqualTo("Arial");
        assertThat(WrittenDocument.val(all(defaults, "sz").get(0))).isEqualTo("24");
    }

    @Test
    void definesTheStyleOfEachRole() {
        Element styles = WrittenDocument.of(Plans.plain()).part("word/styles.xml");
        List<String> ids = all(styles, "style").stream()
                .map(style -> style.getAttributeNS(WrittenDocument.W, "styleId"))
                .toList();

        assertThat(ParagraphStyle.values()).allSatisfy(style -> assertThat(ids)
                .anySatisfy(id -> assertThat(style.styleId()).isEqualTo(id)));
        assertThat(ids).contains("PlanTable", "Hyperlink");
    }

    @Test
    void numbersThePagesWithFieldsThatHaveResults() {
        Element footer = WrittenDocument.of(Plans.plain()).part("word/footer.xml");

        assertThat(all(footer, "fldSimple"))
                .extracting(field ->
                        field.getAttributeNS(WrittenDocument.W, "instr").strip())
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(WrittenDocument.text(all(footer, "p").get(0))).isEqualTo("Page 1 of 1");
    }

    @Test
    void writesTheSameBytesUnderEveryLocaleAndZone() {
        byte[] bytes = WrittenDocument.bytes(Plans.reported());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(WrittenDocument.bytes(Plans.reported())).isEqualTo(bytes);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(WrittenDocument.bytes(Plans.reported())).isEqualTo(bytes);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void flushesTheStreamAndLeavesItOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[1], 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (calls.isEmpty() || !calls.get(calls.size() - 1).equals("write")) {
                    calls.add("write");
                }
            }

            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        new DocxExporter().write(Plans.plain(), out, WriteOptions.defaults());

        assertThat(calls).endsWith("flush").doesNotContain("close");
    }

    private static String dc(Element core, String name) {
        return core.getElementsByTagNameNS(DC, name).item(0).getTextContent();
    }

    private static List<String> attributes(Element root, String element, String attribute) {
        NodeList nodes = root.getElementsByTagNameNS("*", element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(((Element) nodes.item(i)).getAttribute(attribute));
        }
        return values;
    }
}
