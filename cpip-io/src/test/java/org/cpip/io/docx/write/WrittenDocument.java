package org.cpip.io.docx.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cpip.io.docx.DocxExporter;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.WriteOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written document, taken apart with the JDK's own ZIP and XML readers. */
final class WrittenDocument {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WrittenDocument(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WrittenDocument of(Programme programme) {
        return new WrittenDocument(bytes(programme));
    }

    static byte[] bytes(Programme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxExporter().write(programme, out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** A part, parsed; a part that is not well-formed fails the test. */
    Element part(String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(path)));
            return document.getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(path + ": " + e.getMessage(), e);
        }
    }

    Element body() {
        return all(part("word/document.xml"), "body").get(0);
    }

    List<Element> tables() {
        return all(body(), "tbl");
    }

    /** The paragraphs and tables of the body, in order. */
    List<Element> blocks() {
        List<Element> blocks = new ArrayList<>();
        for (Node node = body().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!node.getLocalName().equals("sectPr")) {
                blocks.add((Element) node);
            }
        }
        return blocks;
    }

    /** Each row of a table as the texts of its cells; paragraphs are separated by line feeds. */
    static List<List<String>> rows(Element table) {
        return all(table, "tr").stream()
                .map(row -> all(row, "tc").stream().map(WrittenDocument::cell).toList())
                .toList();
    }

    private static String cell(Element cell) {
        return String.join(
                "\n", all(cell, "p").stream().map(WrittenDocument::text).toList());
    }

    /** The text of a paragraph, line breaks as line feeds. */
    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element part : all(paragraph, "*")) {
            switch (part.getLocalName()) {
                case "t" -> text.append(part.getTextContent());
                case "br" -> text.append('\n');
                case "tab" -> text.append('\t');
                default -> {
                    // Runs and properties hold no text of their own.
                }
            }
        }
        return text.toString();
    }

    /** The style of a paragraph; empty text when it names none. */
    static String style(Element paragraph) {
        List<Element> styles = all(paragraph, "pStyle");
        return styles.isEmpty() ? "" : val(styles.get(0));
    }

    static String val(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
