package org.cpip.office.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cpip.office.internal.archive.ZipWriter;
import org.cpip.office.internal.word.XmlWriter;

/** Writes a workbook as OpenDocument (ISO/IEC 26300, version 1.3): each table is a database range with headings. */
public final class OdsWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";

    /** A cell is spoken in the language of its style; without one, in that of whoever opens it. */
    private static final String LANGUAGE = "<office:styles><style:default-style style:family=\"table-cell\">"
            + "<style:text-properties fo:language=\"en\" fo:country=\"GB\"/></style:default-style></office:styles>"
            + "</office:document-styles>";

    private OdsWriter() {}

    /** Writes it, flushes the stream and leaves it open. */
    public static void write(PublishedWorkbook workbook, OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out)) {
            // first and not deflated, so that its kind can be told without reading the archive
            zip.stored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            part(zip, "content.xml", xml -> content(workbook, xml));
            part(zip, "styles.xml", xml -> xml.markup("<office:document-styles" + NAMES + ">" + LANGUAGE));
            part(zip, "meta.xml", xml -> {
                xml.markup("<office:document-meta" + NAMES + "><office:meta><dc:title>");
                xml.text(workbook.title());
                xml.markup("</dc:title><meta:initial-creator>");
                xml.text(workbook.creator());
                xml.markup(
                        "</meta:initial-creator><dc:language>en-GB</dc:language></office:meta></office:document-meta>");
            });
            part(zip, "META-INF/manifest.xml", OdsWriter::manifest);
            zip.finish();
        }
    }

    private interface Body {
        void write(XmlWriter xml) throws IOException;
    }

    private static void part(ZipWriter zip, String name, Body body) throws IOException {
        zip.file(name, out -> {
            XmlWriter xml = new XmlWriter(out);
            xml.markup(XML);
            body.write(xml);
            xml.drain();
        });
    }

    private static void manifest(XmlWriter xml) throws IOException {
        xml.markup("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                + TYPE
                + "\"/>");
        for (String name : List.of("content.xml", "styles.xml", "meta.xml")) {
            xml.markup("<manifest:file-entry manifest:full-path=\"" + name + "\" manifest:media-type=\"text/xml\"/>");
        }
        xml.markup("</manifest:manifest>");
    }

    private static void content(PublishedWorkbook workbook, XmlWriter xml) throws IOException {
        xml.markup("<office:document-content" + NAMES + "><office:automatic-styles>"
                + style("title", "<style:text-properties fo:font-weight=\"bold\" fo:font-size=\"14pt\"/>")
                + style(
                        "heading",
                        "<style:table-cell-properties fo:wrap-option=\"wrap\"/>"
                                + "<style:text-properties fo:font-weight=\"bold\"/>")
                + "<style:style style:name=\"wide\" style:family=\"table-column\"><style:table-column-properties"
                + " style:column-width=\"5cm\"/></style:style>"
                + "</office:automatic-styles><office:body><office:spreadsheet>");
        for (PublishedSheet sheet : workbook.sheets()) {
            sheet(sheet, xml);
        }
        xml.markup("<table:database-ranges>");
        int number = 0;
        for (PublishedSheet sheet : workbook.sheets()) {
            if (!sheet.columns().isEmpty()) {
                // names have no apostrophe: a rule of the workbook
                xml.markup("<table:database-range table:name=\"table_" + ++number + "\" table:contains-header=\"true\""
                        + " table:display-filter-buttons=\"false\" table:target-range-address=\"'");
                xml.attribute(sheet.name());
                xml.markup("'.A" + sheet.headerRow() + ":'");
                xml.attribute(sheet.name());
                xml.markup("'." + letters(sheet.columns().size() - 1) + sheet.lastRow() + "\"/>");
            }
        }
        xml.markup("</table:database-ranges></office:spreadsheet></office:body></office:document-content>");
    }

    private static String style(String name, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\">" + properties + "</style:style>";
    }

    private static void sheet(PublishedSheet sheet, XmlWriter xml) throws IOException {
        xml.markup("<table:table table:name=\"");
        xml.attribute(sheet.name());
        xml.markup("\"><table:table-column table:style-name=\"wide\" table:number-columns-repeated=\""
                + Math.max(1, sheet.columns().size()) + "\"/>");
        row(List.of(sheet.heading()), "title", xml);
        for (String line : sheet.lines()) {
            row(List.of(line), "", xml);
        }
        if (!sheet.columns().isEmpty()) {
            row(sheet.columns(), "heading", xml);
            for (List<Object> row : sheet.rows()) {
                row(row, "", xml);
            }
        }
        xml.markup("</table:table>");
    }

    private static void row(List<?> cells, String style, XmlWriter xml) throws IOException {
        xml.markup("<table:table-row>");
        for (Object cell : cells) {
            String look = style.isEmpty() ? "" : " table:style-name=\"" + style + "\"";
            String text = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
            xml.markup("<table:table-cell" + look
                    + (cell instanceof BigDecimal
                            ? " office:value-type=\"float\" office:value=\"" + text + "\"><text:p>"
                            : " office:value-type=\"string\"><text:p>"));
            xml.text(text);
            xml.markup("</text:p></table:table-cell>");
        }
        xml.markup("</table:table-row>");
    }

    private static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
