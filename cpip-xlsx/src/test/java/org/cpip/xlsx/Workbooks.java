package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.model.Programme;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** Workbooks that were written, or made by hand of a few parts. */
final class Workbooks {

    /** Declares the namespace of {@code r:id}. */
    static final String RELATIONS = "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private Workbooks() {}

    static byte[] written(Programme programme) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XlsxExporter().write(programme, out, WriteOptions.defaults());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportResult read(byte[] workbook) throws IOException {
        return read(workbook, Limits.defaults());
    }

    /** What the sheets show, without the plan that the file carries. */
    static ImportResult visible(byte[] workbook) throws IOException {
        return new XlsxImporter()
                .read(Source.of("plan.xlsx", workbook), ReadOptions.defaults().withValues(Map.of("source", "visible")));
    }

    static ImportResult read(byte[] workbook, Limits limits) throws IOException {
        return new XlsxImporter()
                .read(Source.of("plan.xlsx", workbook), ReadOptions.defaults().withLimits(limits));
    }

    /** A part of a workbook as text. */
    static String part(byte[] workbook, String name) throws IOException {
        Source source = Source.of("plan.xlsx", workbook);
        try (OpcPackage file = OpcPackage.open(source, Limits.defaults());
                InputStream part = file.bytes(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A workbook with a part changed, as by a person. */
    static byte[] changed(byte[] workbook, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (entry.getName().equals(name)) {
                    String before = new String(part, StandardCharsets.UTF_8);
                    String after = change.apply(before);
                    assertThat(after).as("the change takes place").isNotEqualTo(before);
                    part = after.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
        }
        return bytes.toByteArray();
    }

    /** A cell of a sheet with another text; empty text empties it. */
    static byte[] cell(byte[] workbook, int sheet, String reference, String text) throws IOException {
        String with = text.isEmpty() ? "/>" : " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        return changed(
                workbook,
                "xl/worksheets/sheet" + sheet + ".xml",
                xml -> xml.replaceFirst(
                        "(<c r=\"" + reference + "\" s=\"\\d\")(?:/>|(?: t=\"inlineStr\")?>.*?</c>)", "$1" + with));
    }

    /** A workbook of one sheet, as other programs make them. */
    static byte[] ofSheet(String name, String sheetData) {
        return of(
                Map.of("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"),
                name);
    }

    /** A workbook with these parts besides the usual ones. */
    static byte[] of(Map<String, String> parts, String sheetName) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "xl/workbook.xml",
                "<workbook " + RELATIONS + "><sheets><sheet name='" + sheetName
                        + "' r:id='rId1'/></sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is read of a workbook with these rows by the names of its sheets. */
    static ImportResult sheets(Map<String, String> rowsByName) throws IOException {
        return read(ofSheets(rowsByName));
    }

    /** A workbook with these rows by the names of its sheets. */
    static byte[] ofSheets(Map<String, String> rowsByName) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        rowsByName.forEach((name, rows) -> {
            String id = "r" + parts.size();
            parts.put("xl/worksheets/" + id + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
            sheets.append("<sheet name='" + name + "' r:id='" + id + "'/>");
            relations.append("<Relationship Id='" + id + "' Type='x/worksheet' Target='worksheets/" + id + ".xml'/>");
        });
        parts.put("xl/workbook.xml", "<workbook " + RELATIONS + "><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return zip(parts);
    }

    /** A row of inline texts. */
    static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
