package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.LibreOffice;

/** A form in Word that somebody fills, as Word or LibreOffice would save it. */
final class WordForm {

    static final String CARRIED = "customXml/item1.xml";
    private static final String MAIN = "word/document.xml";
    private static final String BEGIN = "<w:sdt>";
    private static final String END = "</w:sdt>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordForm(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    static WordForm of(UpdateForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.writeDocx(out);
        return new WordForm(out.toByteArray());
    }

    String xml() {
        return new String(parts.get(MAIN), StandardCharsets.UTF_8);
    }

    WordForm change(String part, UnaryOperator<String> change) {
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).as("what was to be changed").isNotEqualTo(before);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WordForm add(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WordForm change(UnaryOperator<String> change) {
        return change(MAIN, change);
    }

    /** Answers in the control with the tag of this question: lines become breaks, the prompt goes. */
    WordForm fill(String action, FormQuestion question, String text) {
        return change(xml -> {
            int tag = xml.indexOf("<w:tag w:val=\"cpip:" + action + ":" + question.field() + "\"/>");
            assertThat(tag).as(action + " " + question).isPositive();
            return filled(xml, xml.lastIndexOf(BEGIN, tag), text);
        });
    }

    /** Answers in a control told by its place in the document, counted from 0 and without the list of contents. */
    WordForm fill(int control, String text) {
        return change(xml -> {
            int at = xml.indexOf("<w:tbl>");
            for (int i = 0; i <= control; i++) {
                at = xml.indexOf(BEGIN, at + 1);
            }
            return filled(xml, at, text);
        });
    }

    private static String filled(String xml, int from, String text) {
        int to = xml.indexOf(END, from);
        String properties =
                xml.substring(from, xml.indexOf("<w:sdtContent>", from)).replace("<w:showingPlcHdr/>", "");
        String content = "<w:sdtContent><w:r><w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("\n", "</w:t><w:br/><w:t>") + "</w:t></w:r></w:sdtContent>";
        return xml.substring(0, from) + properties + content + xml.substring(to);
    }

    /** Empties a control; Word then shows a prompt of its own. */
    WordForm empty(String action, FormQuestion question) {
        fill(action, question, "Click or tap here to enter text.");
        return change(xml -> xml.replace(
                "cpip:" + action + ":" + question.field() + "\"/>",
                "cpip:" + action + ":" + question.field() + "\"/><w:showingPlcHdr/>"));
    }

    WordForm withoutTags() {
        return change(xml -> xml.replaceAll("<w:tag w:val=\"[^\"]*\"/>", ""));
    }

    /** As programs save it that know no controls: what they show stays. */
    WordForm withoutControls() {
        return change(xml -> xml.replaceAll("<w:sdt>.*?<w:sdtContent>", "").replace("</w:sdtContent></w:sdt>", ""));
    }

    /** Removes the table with this number, from 0. */
    WordForm withoutTable(int number) {
        return change(xml -> {
            int from = -1;
            for (int i = 0; i <= number; i++) {
                from = xml.indexOf("<w:tbl>", from + 1);
            }
            String end = "</w:tbl>";
            return xml.substring(0, from) + xml.substring(xml.indexOf(end, from) + end.length());
        });
    }

    /** What LibreOffice makes of it. The test is skipped where there is none. */
    WordForm savedByLibreOffice(Path folder) throws IOException, InterruptedException {
        Path form = Files.write(folder.resolve("form.docx"), bytes());
        return new WordForm(Files.readAllBytes(LibreOffice.convert(form, "docx")));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    Source source() throws IOException {
        return Source.of("form.docx", bytes());
    }

    Updates read() throws IOException {
        return Updates.read(source());
    }
}
