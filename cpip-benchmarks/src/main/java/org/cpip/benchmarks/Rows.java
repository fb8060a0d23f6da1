package org.cpip.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The rows that every benchmark works on: seven columns, 35 actions to a workstream, about 190 characters of wording, one
 * action in five with a date. The same number of actions gives the same rows.
 */
final class Rows {

    static final List<String> HEADER =
            List.of("Workstream", "No.", "Action", "Lead organisation", "Due", "Status", "Comments");

    static final int PER_WORKSTREAM = 35;
    private static final String[] STATUSES = {"Not started", "In progress", "On track", "Completed"};
    static final String[] LEADS = {"Scottish Government", "Care Inspectorate", "Local authorities"};

    private Rows() {}

    /** The rows below the header. */
    static List<List<String>> of(int actions) {
        List<List<String>> rows = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            rows.add(row(i));
        }
        return rows;
    }

    /** One of them, counted from 0. */
    static List<String> row(int i) {
        String due = i % 5 == 0 ? "by March " + (2017 + i % 7) : "";
        return List.of(
                "Workstream " + (1 + i / PER_WORKSTREAM),
                Integer.toString(1 + i % PER_WORKSTREAM),
                wording(i, due),
                LEADS[i % LEADS.length],
                due,
                STATUSES[i % STATUSES.length],
                i % 3 == 0 ? "Discussed at meeting " + i : "");
    }

    private static String wording(int i, String due) {
        return "We will work with partners in area " + i
                + " to review how local services share what they learn, agree what"
                + " each of them does next, and set out in plain words what families can expect"
                + (due.isEmpty() ? " from all of them." : ", " + due + ".");
    }

    /** As a comma-separated tracker. No cell of these rows needs a quote but the wording, which always has one. */
    static byte[] csv(int actions) {
        StringWriter out = new StringWriter();
        append(out, HEADER);
        of(actions).forEach(row -> append(out, row));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringWriter out, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            out.append(i == 0 ? "" : ",").append(cell.indexOf(',') < 0 ? cell : '"' + cell + '"');
        }
        out.append("\r\n");
    }

    /** As one Word table below a heading, made by hand so that no library under test is favoured. */
    static byte[] docx(int actions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" \
                    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            entry(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="rId1" Target="word/document.xml" Type=\
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
                    </Relationships>""");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(documentXml(actions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The main part alone, for the bare XML loop. */
    static byte[] documentXml(int actions) {
        StringBuilder xml = new StringBuilder(actions * 1_000);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"")
                .append("http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl><w:tblPr>")
                .append("<w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol w:w=\"1300\"/>".repeat(HEADER.size()))
                .append("</w:tblGrid>");
        appendRow(xml, HEADER);
        of(actions).forEach(row -> appendRow(xml, row));
        return xml.append("</w:tbl><w:sectPr/></w:body></w:document>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void appendRow(StringBuilder xml, List<String> row) {
        xml.append("<w:tr>");
        for (String cell : row) {
            xml.append(
                            "<w:tc><w:tcPr><w:tcW w:w=\"1300\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(cell)
                    .append("</w:t></w:r></w:p></w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
