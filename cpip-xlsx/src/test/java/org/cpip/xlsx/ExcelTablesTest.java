package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cpip.model.Action;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Severity;
import org.junit.jupiter.api.Test;

/** Regions of a sheet that a person made tables. */
class ExcelTablesTest {

    private static ImportResult read(String sheetData, String... tables) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < tables.length; i++) {
            parts.put("xl/tables/table" + i + ".xml", "<table id='" + i + "' " + tables[i] + "/>");
            relations.append("<Relationship Id='r%d' Type='x/table' Target='../tables/table%d.xml'/>".formatted(i, i));
        }
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", relations + "</Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
        return Workbooks.read(Workbooks.of(parts, "Actions"));
    }

    private static String cells(int row, String... referencesAndTexts) {
        StringBuilder cells = new StringBuilder("<row r='" + row + "'>");
        for (int i = 0; i < referencesAndTexts.length; i += 2) {
            cells.append("<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>"
                    .formatted(referencesAndTexts[i], row, referencesAndTexts[i + 1]));
        }
        return cells.append("</row>").toString();
    }

    private static List<String> said(ImportResult result) {
        return result.orThrow().actions().stream()
                .map(action -> String.join(
                        " | ",
                        action.wording(),
                        String.join("+", action.leads()),
                        action.reportedStatus().map(Enum::name).orElse(""),
                        action.customFields().toString()))
                .toList();
    }

    /** What is said of the sheet, and warnings. */
    private static List<String> codes(ImportResult result) {
        return result.diagnostics().stream()
                .filter(each -> each.severity() != Severity.INFO || each.code().startsWith("XLSX-"))
                // no word of a workstream
                .filter(each -> !each.code().equals("PLAN-006"))
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void aLegendBesideATableIsNoColumnOfIt() throws IOException {
        ImportResult result = read(
                cells(1, "A", "Harbour actions 2031")
                        + cells(3, "A", "Action", "B", "Lead", "E", "Status", "F", "Meaning")
                        + cells(4, "A", "Mend the stairs", "B", "Lamp Crew", "E", "Done", "F", "All of it")
                        + cells(5, "A", "Paint the stairs", "B", "Hydro Unit", "E", "Late", "F", "Tell us"),
                "ref='A3:B5'");

        assertThat(said(result))
                .containsExactly("Mend the stairs | lamp-crew |  | {}", "Paint the stairs | hydro-unit |  | {}");
        assertThat(codes(result)).containsExactly("XLSX-012");
        assertThat(result.diagnostics())
                .anySatisfy(each -> assertThat(each.message()).contains("6 cells", "E3", "\"Status\""));
    }

    @Test
    void aRowOfTotalsIsNoAction() throws IOException {
        ImportResult result = read(
                cells(1, "A", "Action", "B", "Lead")
                        + cells(2, "A", "Mend the stairs", "B", "Lamp Crew")
                        + cells(3, "A", "1", "B", "17 days"),
                "ref='A1:B3' totalsRowCount='1'");

        assertThat(said(result)).containsExactly("Mend the stairs | lamp-crew |  | {}");
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void rowsBelowATableThatNobodyDrewItOverAreReadAsBefore() throws IOException {
        ImportResult result = read(
                cells(1, "A", "Action", "B", "Lead")
                        + cells(2, "A", "Mend the stairs", "B", "Lamp Crew")
                        + cells(3, "A", "Paint the stairs", "B", "Hydro Unit"),
                "ref='A1:B2'");

        assertThat(said(result)).hasSize(2);
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void aColumnThatGoesOnWithoutAGapBelongsToTheTable() throws IOException {
        ImportResult result = read(
                cells(1, "A", "Action", "B", "Lead", "C", "Status")
                        + cells(2, "A", "Mend the stairs", "B", "Lamp Crew", "C", "Done"),
                "ref='A1:B2'");

        assertThat(said(result)).containsExactly("Mend the stairs | lamp-crew | COMPLETED | {}");
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void tablesBesideEachOtherAreReadEachByItsOwnTitles() throws IOException {
        ImportResult result = read(
                cells(2, "A", "Action", "B", "Lead", "D", "Task", "E", "Owner")
                        + cells(3, "A", "Mend the stairs", "B", "Lamp Crew", "D", "Lay buoys", "E", "Hydro Unit")
                        + cells(4, "A", "Paint the stairs", "B", "Lamp Crew"),
                "ref='D2:E3'",
                "ref='A2:B4'");

        assertThat(said(result))
                .containsExactly(
                        "Mend the stairs | lamp-crew |  | {}",
                        "Paint the stairs | lamp-crew |  | {}",
                        "Lay buoys | hydro-unit |  | {}");
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void tablesBelowEachOtherAreReadEachByItsOwnTitles() throws IOException {
        ImportResult result = read(
                cells(1, "A", "Action", "B", "Lead")
                        + cells(2, "A", "Mend the stairs", "B", "Lamp Crew")
                        + cells(5, "A", "Owner", "B", "Task", "C", "Status")
                        + cells(6, "A", "Hydro Unit", "B", "Lay buoys", "C", "Done"),
                "ref='A1:B2'",
                "ref='A5:C6'");

        assertThat(said(result))
                .containsExactly("Mend the stairs | lamp-crew |  | {}", "Lay buoys | hydro-unit | COMPLETED | {}");
    }

    @Test
    void aTableOfWordsToChooseFromGivesNoAction() throws IOException {
        ImportResult result = read(
                cells(1, "A", "Action", "B", "Lead", "D", "Statuses")
                        + cells(2, "A", "Mend the stairs", "B", "Lamp Crew", "D", "Open")
                        + cells(3, "D", "Done"),
                "ref='A1:B2'",
                "ref='D1:D3'");

        assertThat(result.orThrow().actions()).extracting(Action::wording).containsExactly("Mend the stairs");
    }
}
