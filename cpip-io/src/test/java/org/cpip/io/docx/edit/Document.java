package org.cpip.io.docx.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.io.docx.DocxExporter;
import org.cpip.io.docx.DocxImporter;
import org.cpip.model.Programme;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** A written document whose parts a test changes as a word processor would. */
final class Document {

    static final String MAIN = "word/document.xml";
    static final String PLAN = "customXml/item1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Document(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document of(Programme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxExporter().write(programme, out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(out.toByteArray());
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Document change(String name, UnaryOperator<String> change) {
        String before = part(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing was changed in " + before);
        }
        parts.put(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Types over what the control with this tag shows, as Word saves it: no prompt any more. */
    Document type(String tag, String text) {
        return control(tag, xml -> {
            int content = xml.indexOf("<w:sdtContent>");
            return xml.substring(0, content).replace("<w:showingPlcHdr/>", "")
                    + "<w:sdtContent><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:sdtContent></w:sdt>";
        });
    }

    /** Empties the control with this tag: Word then shows its own prompt. */
    Document empty(String tag) {
        return control(tag, xml -> {
            int content = xml.indexOf("<w:sdtContent>");
            return xml.substring(0, content).replace("</w:sdtPr>", "<w:showingPlcHdr/></w:sdtPr>")
                    + "<w:sdtContent><w:r><w:t>Choose an item.</w:t></w:r></w:sdtContent></w:sdt>";
        });
    }

    private Document control(String tag, UnaryOperator<String> change) {
        return change(MAIN, xml -> {
            int at = xml.indexOf("<w:tag w:val=\"" + tag + "\"/>");
            if (at < 0) {
                throw new AssertionError("No control has the tag " + tag);
            }
            int from = xml.lastIndexOf("<w:sdt>", at);
            int to = xml.indexOf("</w:sdt>", at) + "</w:sdt>".length();
            return xml.substring(0, from) + change.apply(xml.substring(from, to)) + xml.substring(to);
        });
    }

    /** Drops every tag, as LibreOffice 7.4 does. */
    Document withoutTags() {
        return change(MAIN, xml -> xml.replaceAll("<w:tag w:val=\"[^\"]*\"/>", ""));
    }

    /** Drops every control and leaves what it shows, as Google Docs does. */
    Document withoutControls() {
        return change(
                MAIN, xml -> xml.replaceAll("<w:sdt>.*?<w:sdtContent>", "").replace("</w:sdtContent></w:sdt>", ""));
    }

    /** The markup of the row in which a text stands. */
    String rowWith(String text) {
        String xml = part(MAIN);
        int at = xml.indexOf(text);
        return xml.substring(xml.lastIndexOf("<w:tr>", at), xml.indexOf("</w:tr>", at) + "</w:tr>".length());
    }

    Document remove(String name) {
        if (parts.remove(name) == null) {
            throw new AssertionError("There is no " + name);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ImportResult read() {
        return read(ReadOptions.defaults());
    }

    ImportResult read(ReadOptions options) {
        return read(bytes(), options);
    }

    static ImportResult read(byte[] bytes, ReadOptions options) {
        try {
            return new DocxImporter().read(Source.of("plan.docx", bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Severity, code and message of each, for comparing. */
    static List<String> said(ImportResult result) {
        return result.diagnostics().stream()
                // That what was changed has no day is said of every edited document: UndatedEditsTest.
                .filter(diagnostic -> !diagnostic.code().equals(DocxProblem.EDITED_WITHOUT_DAY.code()))
                .map(Document::said)
                .toList();
    }

    private static String said(Diagnostic diagnostic) {
        return diagnostic.severity() + " " + diagnostic.code() + " " + diagnostic.message();
    }
}
