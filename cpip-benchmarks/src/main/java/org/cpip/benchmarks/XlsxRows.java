package org.cpip.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The rows as a workbook of one sheet, as Excel saves one: numbers as numbers, every other text once in a table of its own. */
final class XlsxRows {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int references;

    private XlsxRows() {}

    /** The file, made by hand so that no library under test is favoured. */
    static byte[] xlsx(int actions) {
        XlsxRows rows = new XlsxRows();
        byte[] sheet = rows.sheet(actions);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    PROLOG + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                            + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + override("/xl/workbook.xml", "sheet.main")
                            + override("/xl/worksheets/sheet1.xml", "worksheet")
                            + override("/xl/styles.xml", "styles")
                            + override("/xl/sharedStrings.xml", "sharedStrings")
                            + "</Types>");
            entry(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            entry(
                    zip,
                    "xl/workbook.xml",
                    PROLOG + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Actions\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "styles",
                            "styles.xml",
                            "sharedStrings",
                            "sharedStrings.xml"));
            entry(
                    zip,
                    "xl/styles.xml",
                    PROLOG + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"11\"/>"
                            + "<name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill><patternFill "
                            + "patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders>"
                            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf/></cellXfs>"
                            + "</styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
            zip.closeEntry();
            entry(zip, "xl/sharedStrings.xml", rows.shared());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] sheet(int actions) {
        StringBuilder xml = new StringBuilder(actions * 400);
        xml.append(PROLOG)
                .append("<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:G" + (actions + 1) + "\"/><sheetData>");
        append(xml, 1, Rows.HEADER);
        for (int i = 0; i < actions; i++) {
            append(xml, i + 2, Rows.row(i));
        }
        return xml.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(StringBuilder xml, int number, List<String> row) {
        xml.append("<row r=\"").append(number).append("\" spans=\"1:7\">");
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (!cell.isEmpty()) {
                boolean figure = Character.isDigit(cell.charAt(0));
                xml.append("<c r=\"").append((char) ('A' + i)).append(number);
                xml.append(figure ? "\"><v>" : "\" t=\"s\"><v>").append(figure ? cell : Integer.toString(text(cell)));
                xml.append("</v></c>");
            }
        }
        xml.append("</row>");
    }

    private int text(String cell) {
        references++;
        return texts.computeIfAbsent(cell, any -> texts.size());
    }

    private String shared() {
        StringBuilder xml = new StringBuilder(texts.size() * 250);
        xml.append(PROLOG)
                .append("<sst xmlns=\"")
                .append(MAIN)
                .append("\" count=\"")
                .append(references);
        xml.append("\" uniqueCount=\"").append(texts.size()).append("\">");
        texts.keySet().forEach(text -> xml.append("<si><t>").append(text).append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    /** Kinds and targets in turn. */
    private static String relationships(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(PROLOG + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"" + OFFICE + "/");
            xml.append(kindsAndTargets[i])
                    .append("\" Target=\"")
                    .append(kindsAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
