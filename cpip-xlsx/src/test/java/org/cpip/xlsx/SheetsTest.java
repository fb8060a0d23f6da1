package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.SamplePlans;
import org.cpip.xlsx.cell.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {

    @Test
    void nothingInAPlanBecomesAFormula() throws Exception {
        byte[] workbook = Workbooks.written(SamplePlans.hostile());

        for (int sheet = 1; sheet <= 3; sheet++) {
            String xml = Workbooks.part(workbook, "xl/worksheets/sheet" + sheet + ".xml");
            assertThat(xml).doesNotContain("<f>", "<f ").contains("t=\"inlineStr\"");
        }
        assertThat(Workbooks.part(workbook, "xl/worksheets/sheet1.xml")).contains("<t>=1+cmd|");
    }

    @Test
    void titlesStayInSightAndCanBeFiltered() throws Exception {
        String xml = Workbooks.part(Workbooks.written(SamplePlans.typical()), "xl/worksheets/sheet1.xml");

        assertThat(xml).contains("<autoFilter ref=\"A1:K", "state=\"frozen\"", "xSplit=\"3\" ySplit=\"1\"");
    }

    @Test
    void aSheetSaysHowFarItReachesAndProgramsFindItsFilterAndTitlesByName() throws Exception {
        byte[] workbook = Workbooks.written(SamplePlans.typical());
        int rows = SamplePlans.typical().actions().size() + 1;

        assertThat(Workbooks.part(workbook, "xl/worksheets/sheet1.xml"))
                .containsPattern("<dimension ref=\"A1:[A-Z]+" + rows + "\"/>")
                .contains("orientation=\"landscape\" fitToHeight=\"0\"", "numberStoredAsText=\"1\"");
        assertThat(Workbooks.part(workbook, "xl/workbook.xml"))
                .containsPattern(
                        "_FilterDatabase\" localSheetId=\"0\" hidden=\"1\">Actions!\\$A\\$1:\\$[A-Z]+\\$" + rows)
                .contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">Milestones!$1:$1");
        assertThat(Workbooks.part(workbook, "docProps/core.xml"))
                .contains("<dc:title>" + SamplePlans.typical().title());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, 42886, d\\ mmm\\ yyyy",
        "2017-05, 42856, mmm\\ yyyy",
        "2017, 42736, yyyy",
        "2017-34, '', ''",
        "2017-22, '', ''",
        "../2017-03, '', ''",
        "1899-12-31, '', ''"
    })
    void aDateIsANumberShownNoMoreExactlyThanItIsWhereThereIsOne(String edtf, String serial, String format)
            throws Exception {
        byte[] workbook = Workbooks.written(Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title("W")
                        .addAction(Action.builder()
                                .id("w-1")
                                .number("1")
                                .wording("A")
                                .start(TargetDate.parse(edtf))
                                .build())
                        .build())
                .build());
        String xml = Workbooks.part(workbook, "xl/worksheets/sheet1.xml");
        Matcher cell = Pattern.compile("<c r=\"L2\" s=\"(\\d)\"(?: t=\"inlineStr\")?>(.*?)</c>")
                .matcher(xml);

        assertThat(cell.find()).isTrue();
        if (serial.isEmpty()) {
            assertThat(cell.group(2)).startsWith("<is><t>");
        } else {
            assertThat(cell.group(2)).isEqualTo("<v>" + serial + "</v>");
            String styles = Workbooks.part(workbook, "xl/styles.xml");
            String number = styles.split("<cellXfs")[1]
                    .split("<xf numFmtId=\"")[Integer.parseInt(cell.group(1)) + 1]
                    .split("\"")[0];
            assertThat(styles).contains("numFmtId=\"" + number + "\" formatCode=\"" + format + "\"");
        }
    }

    @Test
    void aTextThatAProgramWouldCountWithIsMarkedAsText() throws Exception {
        byte[] workbook = Workbooks.written(
                Programme.builder().id("p").title("=1+1").summary("@SUM(A1)").build());

        assertThat(Workbooks.part(workbook, "xl/worksheets/sheet3.xml"))
                .contains("s=\"3\" t=\"inlineStr\"><is><t>=1+1</t>", "s=\"3\" t=\"inlineStr\"><is><t>@SUM(A1)</t>");
        assertThat(Workbooks.part(workbook, "xl/styles.xml")
                        .split("<cellXfs")[1]
                        .split("<xf ")[4])
                .contains("quotePrefix=\"1\"");
    }

    @Test
    void whatASheetHasNoRoomForIsToldOnTheSheetAbout() throws Exception {
        Programme plan = Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title("W")
                        .addAction(Action.builder()
                                .id("w-1")
                                .number("1")
                                .wording("long ".repeat(8_000))
                                .build())
                        .build())
                .build();
        byte[] workbook = Workbooks.written(plan);

        assertThat(Workbooks.part(workbook, "xl/worksheets/sheet3.xml"))
                .contains("1 texts are longer than a cell holds");
        assertThat(Workbooks.read(workbook).programme()).contains(plan);
        assertThat(Workbooks.read(workbook).diagnostics()).isEmpty();
    }

    @Test
    void statusAndRatingAreChosenFromLists() throws Exception {
        String xml = Workbooks.part(Workbooks.written(SamplePlans.typical()), "xl/worksheets/sheet1.xml");

        assertThat(xml)
                .contains("\"Not started,In progress,On track,Delayed,Paused,Completed,Cancelled\"")
                .contains("\"Green,Amber/Green,Amber,Amber/Red,Red\"");
    }

    @Test
    void theTitleOnTheSheetAboutIsTheTitleOfTheDocument() throws Exception {
        assertThat(Workbooks.read(Workbooks.written(SamplePlans.typical())).diagnostics())
                .noneMatch(each -> each.message().contains("no title"));
    }

    @Test
    void noByteOfAHostilePlanBreaksTheXml() throws Exception {
        byte[] workbook = Workbooks.written(SamplePlans.hostile());

        assertThat(Workbooks.part(workbook, "xl/worksheets/sheet1.xml"))
                .contains("a_x0000_b", "_xFFFE__xFFFF_", "_xD800_");
        assertThat(Workbooks.read(workbook).diagnostics())
                .noneMatch(each -> each.code().equals("XLSX-002"));
    }

    @Test
    void textThatLooksLikeAnEscapeIsKept() {
        for (String text : List.of("_x0041_", "_x005F_x0041_", "_x", "__x0000__", "_x00g1_", "a_x0009")) {
            assertThat(CellText.decode(CellText.encode(text))).isEqualTo(text);
        }
        assertThat(CellText.encode("_x0041_")).isEqualTo("_x005F_x0041_");
    }

    @Test
    void readsTheTrackersOfOtherProgramsWithTheirDates() throws IOException {
        byte[] workbook = Workbooks.of(
                Map.of(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-809]dd\\ mmm\\ yyyy'/>"
                                + "<numFmt numFmtId='165' formatCode='0.0&quot; days&quot;'/></numFmts>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>"
                                + "</styleSheet>",
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Ref</t></si><si><r><t>Commit</t></r><r><t>ment</t></r></si><si><t>Deadline</t>"
                                + "</si><si><t>Publish the guidance.</t></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r='1'/>"
                                + "<row r='4'><c r='B4' t='s'><v>0</v></c><c r='C4' t='s'><v>1</v></c>"
                                + "<c r='D4' t='s'><v>2</v></c></row>"
                                + "<row r='5'><c r='B5'><f>1+1</f><v>2</v></c><c r='C5' t='s'><v>3</v></c>"
                                + "<c r='D5' s='1'><v>42886</v></c></row></sheetData></worksheet>"),
                "Tracker");

        Programme plan = Workbooks.read(workbook).orThrow();

        assertThat(plan.actions()).singleElement().satisfies(action -> {
            assertThat(action.number()).isEqualTo("2");
            assertThat(action.wording()).isEqualTo("Publish the guidance.");
            assertThat(action.milestones().get(0).due()).contains(TargetDate.parse("2017-05-31"));
        });
    }

    @Test
    void aHiddenSheetIsNotReadAndSaysSo() throws IOException {
        byte[] workbook = Workbooks.zip(Map.of(
                "xl/workbook.xml",
                "<workbook " + Workbooks.RELATIONS
                        + "><sheets><sheet name='Old' state='hidden' r:id='a'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + Workbooks.row("No.", "Action") + Workbooks.row("1", "Old")
                        + "</sheetData></worksheet>"));

        ImportResult result = Workbooks.read(workbook);

        assertThat(result.programme()).map(Programme::actions).isNotPresent();
        assertThat(result.diagnostics()).anyMatch(each -> each.code().equals("XLSX-003"));
    }

    @Test
    void theFacadeTellsAWorkbookByItsContent() throws IOException {
        ProgrammeIO io = ProgrammeIO.load();

        assertThat(io.problems()).isEmpty();
        assertThat(io.detect(Source.of("mail-attachment", Workbooks.written(SamplePlans.typical()))))
                .map(format -> format.id())
                .contains("xlsx");
    }
}
