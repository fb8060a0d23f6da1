package org.cpip.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.docx4j.Docx4jProperties;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Tbl;

/** What the other libraries are asked to do with a Word file: as little as gives the text, the way their guides show. */
final class WordPeers {

    static {
        // docx4j refuses large parts unless it is told otherwise.
        for (String limit : List.of("parts.MAX_BYTES", "parts.MAX_RATIO", "package.MAX_UNCOMPRESSED_SIZE")) {
            Docx4jProperties.setProperty("docx4j.openpackaging." + limit + ".unzip.error", "2000000000");
        }
    }

    private WordPeers() {}

    /** Apache POI: the text of each cell of each table. */
    static void poiCellText(byte[] docx, Consumer<String> sink) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getTables().forEach(table -> cells(table, sink));
        }
    }

    /** Apache POI: the text of each paragraph and each cell of the body. */
    static void poiBodyText(byte[] docx, Consumer<String> sink) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    sink.accept(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    cells(table, sink);
                }
            }
        }
    }

    private static void cells(XWPFTable table, Consumer<String> sink) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                sink.accept(cell.getText());
            }
        }
    }

    /** Apache POI: a table written a cell at a time. */
    static byte[] poiWrite(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(1, rows.get(0).size());
            for (int r = 0; r < rows.size(); r++) {
                XWPFTableRow row = r == 0 ? table.getRow(0) : table.createRow();
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.getCell(c).setText(rows.get(r).get(c));
                }
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    /** docx4j: the text of each row of each table. */
    static void docx4jTableText(byte[] docx, Consumer<String> sink) throws Docx4JException {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        for (Object block : document.getMainDocumentPart().getContent()) {
            Object value = block instanceof JAXBElement<?> element ? element.getValue() : block;
            if (value instanceof Tbl table) {
                for (Object row : table.getContent()) {
                    sink.accept(TextUtils.getText(row));
                }
            }
        }
    }

    /** docx4j: the text of each element of the body. */
    static void docx4jBodyText(byte[] docx, Consumer<String> sink) throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        for (Object block : document.getMainDocumentPart().getContent()) {
            StringWriter text = new StringWriter();
            TextUtils.extractText(block, text);
            sink.accept(text.toString());
        }
    }

    /** Aalto alone: the events of the main part and the length of each text, inflated on the way. */
    static void bareXmlEvents(byte[] docx, Consumer<Integer> sink) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(zip);
                    while (reader.hasNext()) {
                        if (reader.next() == XMLStreamConstants.CHARACTERS) {
                            sink.accept(reader.getTextLength());
                        }
                    }
                    return;
                }
            }
        }
    }
}
