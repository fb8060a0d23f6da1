package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;
import org.junit.jupiter.api.Test;

/** Workbooks as offices keep them are read as a person sees them. */
class AnybodysWorkbookTest {

    private static final String HEADER = Workbooks.row("No", "Action", "Lead", "Due");
    private static final String STYLES = "<styleSheet><numFmts>"
            + "<numFmt numFmtId='164' formatCode='000'/><numFmt numFmtId='165' formatCode='\"Step \"0.00'/>"
            + "<numFmt numFmtId='166' formatCode='mmm\\-yy'/><numFmt numFmtId='167' formatCode='[$-809]yyyy;@'/>"
            + "<numFmt numFmtId='168' formatCode='[$\u00a3-809]#,##0;[Red]-0'/></numFmts>"
            + "<fonts><font/><font><strike/></font></fonts>"
            + "<cellStyleXfs><xf numFmtId='14' fontId='1'/></cellStyleXfs><cellXfs><xf numFmtId='0' fontId='0'/>"
            + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='167'/><xf numFmtId='168'/>"
            + "<xf numFmtId='14'/><xf numFmtId='0' fontId='1'/><xf numFmtId='2'/></cellXfs></styleSheet>";

    @Test
    void numbersAreReadAsTheyAreShown() throws IOException {
        Programme plan = read(HEADER
                + row(number(1, 1), text("Mow the green"), "", "")
                + row(number(2, "2.5"), text("Paint the gate"), "", "")
                + row(number(8, "3.1"), text("Fill the pond"), "", "")
                + row(number(0, "4.0999999999999996"), text("Lay the path"), "", "")
                + row(number(0, "5E1"), text("Trim the hedge"), "", ""));

        assertThat(plan.actions()).extracting(Action::number).containsExactly("001", "Step 2.50", "3.10", "4.1", "50");
    }

    @Test
    void aDateIsAsExactAsTheCellShowsIt() throws IOException {
        Programme plan = read(HEADER
                + row(number(0, 1), text("Mow the green"), "", number(3, 45627))
                + row(number(0, 2), text("Paint the gate"), "", number(4, 46023))
                + row(number(0, 3), text("Fill the pond"), "", number(6, 45565)));

        assertThat(plan.actions().stream().map(AnybodysWorkbookTest::due))
                .containsExactly("2024-12", "2026", "2024-09-30");
    }

    @Test
    void cellsMergedDownHoldForEachRowAndHeadingsForEachColumn() throws IOException {
        String sheet =
                "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>No</v></c><c r='B1' t='str'><v>Action</v></c>"
                        + "<c r='C1' t='str'><v>Delivery</v></c></row>"
                        + "<row r='2'><c r='C2' t='str'><v>Lead</v></c><c r='D2' t='str'><v>Due</v></c></row>"
                        + "<row r='3'>" + text("1") + text("Mow the green") + text("Parks Team") + text("May 2024")
                        + "</row>"
                        + "<row r='4'>" + text("2") + text("Paint the gate") + "</row></sheetData><mergeCells>"
                        + "<mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/><mergeCell ref='C1:D1'/><mergeCell ref='C3:C4'/>"
                        + "<mergeCell ref='D3:D4'/><mergeCell ref='A900:XFD1048576'/></mergeCells></worksheet>";
        Programme plan = Workbooks.read(Workbooks.of(Map.of("xl/worksheets/sheet1.xml", sheet), "Actions"))
                .orThrow();

        assertThat(plan.actions()).hasSize(2).allSatisfy(action -> {
            assertThat(action.leads()).hasSize(1);
            assertThat(due(action)).isEqualTo("2024-05");
        });
    }

    @Test
    void aStruckRowIsCancelledAndStruckWordsAreNotRead() throws IOException {
        ImportResult result = result(Workbooks.row("No", "Action", "Due", "Status")
                + "<row>" + styled(7, "1") + styled(7, "Mow the green") + styled(7, "May 2024") + styled(7, "Open")
                + "</row>"
                + "<row>" + text("2") + text("Paint the gate")
                + "<c t='inlineStr'><is><r><rPr><strike/></rPr><t>May 2024</t></r><r><t>June 2024</t></r></is></c>"
                + text("Open") + "</row>");

        List<Action> actions = result.orThrow().actions();
        assertThat(actions.get(0).status())
                .hasValueSatisfying(status -> assertThat(status.name()).isEqualTo("CANCELLED"));
        assertThat(due(actions.get(1))).isEqualTo("2024-06");
    }

    @Test
    void aSheetNamesTheWorkstreamAndGuidanceIsLeftOut() throws IOException {
        ImportResult result = Workbooks.sheets(Map.of(
                "Parks", HEADER + Workbooks.row("1", "Mow the green", "", ""),
                "Guidance notes", Workbooks.row("Action", "Write what you will do."),
                "Streets", HEADER + Workbooks.row("1", "Sweep the lane", "", "")));

        assertThat(result.orThrow().workstreams())
                .extracting(each -> each.title())
                .containsExactlyInAnyOrder("Parks", "Streets");
        assertThat(codes(result)).contains("XLSX-009");
    }

    @Test
    void emptyCellsFarOutAndTextsWithoutANumberCostNothing() throws IOException {
        ImportResult result = result(
                HEADER + "<row r='2'>" + text("1") + text("Mow the green")
                        + "<c t='s'/><c t='s'><v/></c><c r='XFD2' s='6'/></row><row r='1048576'><c r='XFD1048576' s='6'/></row>");

        assertThat(result.orThrow().actions()).hasSize(1);
        assertThat(result.diagnostics()).noneMatch(each -> each.code().startsWith("XLSX"));
    }

    @Test
    void aFormulaWithoutItsValueAndHiddenRowsAreTold() throws IOException {
        ImportResult result = result(HEADER + "<row r='2' hidden='1'>" + text("1") + text("Mow the green")
                + text("Parks Team") + "<c s='6'><f>TODAY()+9</f></c></row>");

        assertThat(result.diagnostics())
                .anyMatch(each -> each.code().equals("XLSX-007")
                        && each.severity() == Severity.WARNING
                        && each.message().contains("D2"))
                .anyMatch(each -> each.code().equals("XLSX-010") && each.severity() == Severity.INFO);
    }

    @Test
    void partsAreFoundByWhatTheWorkbookSaysOfThem() throws IOException {
        byte[] workbook = Workbooks.zip(Map.of(
                "_rels/.rels", relation("a", "x/officeDocument", "Book/Main.xml"),
                "Book/Main.xml",
                        "<workbook " + Workbooks.RELATIONS + "><sheets><sheet name='A' r:id='s'/></sheets></workbook>",
                "Book/_rels/Main.xml.rels",
                        "<Relationships>" + one("s", "x/worksheet", "ONE.xml")
                                + one("t", "x/sharedStrings", "/Book/T.XML") + "</Relationships>",
                "Book/One.xml",
                        "<worksheet><sheetData>" + HEADER + "<row>" + text("1")
                                + "<c t='s'><v>0</v></c></row></sheetData></worksheet>",
                "Book/t.xml", "<sst><si><t>Mow the green</t><rPh><t>mow</t></rPh></si></sst>"));

        assertThat(Workbooks.read(workbook).orThrow().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.wording()).isEqualTo("Mow the green"));
    }

    private static String due(Action action) {
        Milestone only = action.milestones().get(0);
        return only.due().map(date -> date.period().toString()).orElse("");
    }

    private static List<String> codes(ImportResult result) {
        return result.diagnostics().stream().map(each -> each.code()).toList();
    }

    private static Programme read(String rows) throws IOException {
        return result(rows).orThrow();
    }

    private static ImportResult result(String rows) throws IOException {
        return Workbooks.read(
                Workbooks.of(Map.of("xl/worksheets/sheet1.xml", sheet(rows), "xl/styles.xml", STYLES), "Actions"));
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationships>" + one(id, type, target) + "</Relationships>";
    }

    private static String one(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append(cell.isEmpty() ? "<c/>" : cell);
        }
        return row.append("</row>").toString();
    }

    private static String number(int style, Object value) {
        return "<c s='" + style + "'><v>" + value + "</v></c>";
    }

    private static String text(String text) {
        return "<c t='str'><v>" + text + "</v></c>";
    }

    private static String styled(int style, String text) {
        return "<c t='str' s='" + style + "'><v>" + text + "</v></c>";
    }
}
