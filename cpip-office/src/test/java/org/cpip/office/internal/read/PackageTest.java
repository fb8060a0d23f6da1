package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.office.internal.read.TinyDocx.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word files are found and read in every lawful guise. */
class PackageTest {

    private static final String TEXT =
            "<w:document xmlns:w=\"" + TinyDocx.WORD + "\"><w:body>" + p("Größe – é") + "</w:body></w:document>";

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \ufeff", "UTF-16LE, \ufeff", "UTF-16BE, \ufeff", "UTF-16LE, ''", "windows-1252, ''"
    })
    void readsEveryEncodingThatXmlDeclares(String charset, String mark) throws IOException {
        String declared = charset.startsWith("UTF-16") ? "UTF-16" : charset;
        String xml = mark + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + TEXT;
        TinyDocx docx = TinyDocx.body("").part("word/document.xml", xml, Charset.forName(charset));
        assertThat(BlockLines.of(docx).lines()).containsExactly("P Größe – é");
    }

    @Test
    void readsStrictFilesAndAnyPrefix() throws IOException {
        String strict = TEXT.replace(TinyDocx.WORD, TinyDocx.STRICT)
                .replace("xmlns:w", "xmlns:ns0")
                .replace("<w:", "<ns0:")
                .replace("</w:", "</ns0:");
        TinyDocx docx = TinyDocx.document(strict)
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                                + "Id=\"a\" Target=\"word/document.xml\" Type=\"http://purl.oclc.org/ooxml/officeDocument/"
                                + "relationships/officeDocument\"/></Relationships>");
        assertThat(BlockLines.of(docx.bytes()).lines()).containsExactly("P Größe – é");
    }

    @Test
    void readsADefaultNamespace() throws IOException {
        // Attributes have no namespace then, unless a prefix stands for the same one.
        String xml = "<document xmlns=\"" + TinyDocx.WORD + "\"><body><p><r><t>a</t></r></p></body></document>";
        assertThat(BlockLines.of(TinyDocx.document(xml)).lines()).containsExactly("P a");
    }

    @ParameterizedTest
    @CsvSource({
        "/word/document.xml, word/document.xml",
        "WORD/Document.XML, word/document.xml",
        "./word/../my%20plan/document22.xml, my plan/document22.xml",
        "word\\document.xml, word/document.xml",
        "word/document.xml#top, word/document.xml"
    })
    void findsTheMainPartThroughItsRelationship(String target, String part) throws IOException {
        TinyDocx docx = TinyDocx.body("").without("word/document.xml").part(part, TEXT);
        assertThat(BlockLines.of(docx.relationships("_rels/.rels", "officeDocument", target))
                        .lines())
                .hasSize(1);
    }

    @Test
    void readsStoredEntriesFoldersAndALeadingSlash() throws IOException {
        assertThat(BlockLines.of(TinyDocx.document(TEXT).bytes(ZipEntry.STORED)).lines())
                .hasSize(1);
        TinyDocx folders = TinyDocx.document(TEXT).part("word/", "").part("/docProps/app.xml", "<a/>");
        assertThat(BlockLines.of(folders).lines()).hasSize(1);
    }

    @Test
    void readsAnArchiveWithBytesBeforeAndAfter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("PK stub".getBytes(StandardCharsets.US_ASCII));
        bytes.write(TinyDocx.document(TEXT).bytes());
        bytes.write("trailer".getBytes(StandardCharsets.US_ASCII));
        assertThat(BlockLines.of(bytes.toByteArray()).lines()).hasSize(1);
    }
}
