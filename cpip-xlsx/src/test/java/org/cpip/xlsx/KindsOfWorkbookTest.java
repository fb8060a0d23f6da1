package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cpip.model.Action;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

/** What hangs on cells, and files that other programs call workbooks. */
class KindsOfWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String ROWS = "<row r='1'>" + cell("A1", "No") + cell("B1", "Action") + cell("C1", "Lead")
            + "</row><row r='2'>" + cell("A2", "1") + cell("B2", "Mow the green") + "</row><row r='3'>"
            + cell("A3", "2")
            + cell("B3", "Paint the gate") + "</row>";

    private static String cell(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String comment(String reference, String text) {
        return "<comment ref='" + reference + "' authorId='0'><text><r><t>" + text + "</t></r></text></comment>";
    }

    private static Map<String, String> withComments(String comments) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(SHEET, "<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>");
        parts.put(
                RELATIONS,
                "<Relationships><Relationship Id='r1' Type='x/comments' Target='../comments1.xml'/></Relationships>");
        parts.put("xl/comments1.xml", "<comments><commentList>" + comments + "</commentList></comments>");
        return parts;
    }

    private static ImportResult ofSheets(String first, String second, String... wordings) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook " + Workbooks.RELATIONS + "><sheets><sheet name='" + first + "' r:id='r1'/><sheet name='"
                        + second + "' r:id='r2'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='x/worksheet' Target='worksheets/sheet2.xml'/></Relationships>");
        parts.put(SHEET, "<worksheet><sheetData>" + ROWS + "</sheetData></worksheet>");
        StringBuilder rows = new StringBuilder(Workbooks.row("No", "Action", "Lead"));
        for (int i = 0; i < wordings.length; i++) {
            rows.append(Workbooks.row(Integer.toString(i + 1), wordings[i], ""));
        }
        parts.put("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return Workbooks.read(Workbooks.zip(parts));
    }

    @Test
    void aTrackerOfASheetAPeriodIsTold() throws IOException {
        assertThat(ofSheets("2030-31 Q1", "2030-31 Q2", "Mow the green", "Paint the gate")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("XLSX-014");
        assertThat(ofSheets("March 2031", "June 2031", "Mow the green", "Paint the gate", "Hang the bell")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("XLSX-014");
        assertThat(ofSheets("Actions", "Actions old", "Mow the green", "Paint the gate")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("XLSX-013");
    }

    @Test
    void sheetsOfBodiesOrOfOtherActionsAreNot() throws IOException {
        assertThat(ofSheets("Parks", "Roads", "Mow the green", "Paint the gate").diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("XLSX-013");
        assertThat(ofSheets("Q1 2031", "Q2 2031", "Hang the bell", "Paint the gate")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("XLSX-013");
    }

    @Test
    void commentsAreKeptWithTheActionWhoseCellTheyHangOn() throws IOException {
        List<Action> actions = Workbooks.read(Workbooks.of(
                        withComments(comment("B2", "Ask the crew.")
                                + comment(
                                        "C3",
                                        "[Threaded comment]\n\nYour version of Excel ... \n\nComment:\n    Who leads?")
                                + comment("", "nowhere")
                                + comment("B99999999999", "nowhere")),
                        "Plan"))
                .orThrow()
                .actions();

        assertThat(actions.get(0).customFields()).containsValue("Ask the crew.");
        assertThat(actions.get(1).customFields()).containsValue("Who leads?").hasSize(1);
    }

    @Test
    void theTargetOfALinkIsKeptWhereTheCellDoesNotShowIt() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                SHEET,
                "<worksheet xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheetData>"
                        + ROWS + "</sheetData><hyperlinks><hyperlink ref='B2' r:id='r1'/></hyperlinks></worksheet>");
        parts.put(
                RELATIONS,
                "<Relationships><Relationship Id='r1' Type='x/hyperlink' Target='https://example.org/green'"
                        + " TargetMode='External'/></Relationships>");

        List<Action> actions =
                Workbooks.read(Workbooks.of(parts, "Plan")).orThrow().actions();

        assertThat(actions.get(0).wording()).isEqualTo("Mow the green");
        assertThat(actions.get(0).customFields()).containsValue("https://example.org/green");
        assertThat(actions.get(1).customFields()).isEmpty();
    }

    @Test
    void commentsOnASheetOfOursAreTold() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        byte[] written = Workbooks.written(SamplePlans.typical());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        parts.putAll(withComments(comment("B2", "Ask the crew.")).entrySet().stream()
                .filter(part -> !part.getKey().equals(SHEET))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

        ImportResult result = Workbooks.read(Workbooks.zip(parts));

        assertThat(result.orThrow()).isEqualTo(SamplePlans.typical());
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("XLSX-011");
    }

    /** Excel keeps a workbook with a password as a stream of this name in a compound file. */
    @Test
    void aLockedWorkbookIsCalledLocked() throws IOException {
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        byte[] locked = new byte[2048];
        System.arraycopy(head, 0, locked, 0, head.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1152, name.length);

        ImportResult result = Workbooks.read(locked);

        assertThat(result.programme()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("XLSX-008");
    }

    /** ISO/IEC 29500 Strict has other namespaces, and dates as ISO 8601. */
    @Test
    void aStrictWorkbookIsReadAsAnyOther() throws IOException {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        byte[] workbook = Workbooks.zip(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='" + STRICT
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + STRICT
                        + "' conformance='strict'><sheets><sheet name='Plan' r:id='b'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='b' Type='" + STRICT
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                SHEET,
                "<worksheet xmlns='" + main + "'><sheetData><row r='1'>" + cell("A1", "No") + cell("B1", "Action")
                        + cell("C1", "Due") + "</row><row r='2'>" + cell("A2", "1") + cell("B2", "Mow the green")
                        + "<c r='C2' t='d'><v>2031-05-31</v></c></row></sheetData></worksheet>"));

        Action action = Workbooks.read(workbook).orThrow().actions().get(0);

        assertThat(action.wording()).isEqualTo("Mow the green");
        assertThat(action.milestones().get(0).due().map(TargetDate::edtf)).contains("2031-05-31");
    }
}
