package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lead writes anywhere in a form in Excel is in the plan afterwards, or is told with its words. */
class NothingIsLostInWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final Programme PLAN = Programme.builder()
            .id("p")
            .title("Paths")
            .addWorkstream(Workstream.builder()
                    .id("paths")
                    .title("Paths and bridges")
                    .addAction(action(1, "We will mend the old path."))
                    .addAction(action(2, "We will plant trees."))
                    .build())
            .build();

    private final Map<String, String> parts = new LinkedHashMap<>();

    private static Action action(int number, String wording) {
        return Action.builder()
                .id("paths-" + number)
                .number("" + number)
                .wording(wording)
                .status(DeliveryStatus.ON_TRACK)
                .build();
    }

    @BeforeEach
    void writes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UpdateForm.ofAll(PLAN, LocalDate.of(2018, 6, 30)).writeXlsx(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private UpdateResult apply() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Updates.apply(PLAN, Updates.read(Source.of("form.xlsx", out.toByteArray())), UpdateOptions.defaults());
    }

    private void assertTold(String token) throws IOException {
        UpdateResult result = apply();
        boolean taken = result.programme().toString().contains(token);
        assertThat(taken
                        || result.diagnostics().stream()
                                .anyMatch(each -> each.message().contains(token)))
                .as(token + ": " + result.diagnostics())
                .isTrue();
    }

    private void assertToldOnce(String token) throws IOException {
        assertThat(apply().diagnostics().stream().filter(each -> each.message().contains(token)))
                .hasSize(1);
    }

    private void change(String part, String before, String after) {
        String xml = parts.get(part);
        assertThat(xml).as(part).contains(before);
        parts.put(part, xml.replace(before, after));
    }

    private void relate(String type, String part, String xml) {
        parts.put("xl/" + part, xml);
        parts.putIfAbsent(RELATIONS, "<Relationships xmlns=\"" + PACKAGE + "\"></Relationships>");
        change(
                RELATIONS,
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"" + OFFICE + "/" + type + "\" Target=\"../" + part
                        + "\"/></Relationships>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "D2", "G3", "Z2", "Z9", "C40"})
    void aCommentOnAnyCellIsToldOnce(String cell) throws IOException {
        relate(
                "comments",
                "comments1.xml",
                "<comments " + MAIN + "><authors><author>Ann</author></authors><commentList><comment ref=\"" + cell
                        + "\" authorId=\"0\"><text><t>Ask Zqx</t></text></comment></commentList></comments>");

        assertToldOnce("Zqx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oddHeader", "oddFooter", "evenFooter", "firstHeader"})
    void aHeaderOfASheetIsTold(String place) throws IOException {
        change(
                SHEET,
                "</worksheet>",
                "<headerFooter><" + place + ">&amp;L&amp;\"Arial,Bold\"&amp;12Moved to Zqx&amp;RPage &amp;P of &amp;N</"
                        + place + "></headerFooter></worksheet>");

        assertToldOnce("Moved to Zqx");
    }

    /** As spreadsheet programs put there by themselves. */
    @Test
    void aHeaderWithThePageAndTheNameOfTheSheetSaysNothing() throws IOException {
        change(
                SHEET,
                "</worksheet>",
                "<headerFooter><oddHeader>&amp;C&amp;\"Times New Roman,Regular\"&amp;12&amp;Kffffff&amp;A</oddHeader>"
                        + "<oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter></worksheet>");

        assertThat(apply().diagnostics()).isEmpty();
    }

    @Test
    void aTextBoxIsTold() throws IOException {
        relate(
                "drawing",
                "drawings/drawing1.xml",
                "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:twoCellAnchor><xdr:sp><xdr:txBody>"
                        + "<a:p><a:r><a:t>Late, </a:t></a:r><a:r><a:t>see Zqx</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
                        + "</xdr:twoCellAnchor></xdr:wsDr>");

        assertToldOnce("Late, see Zqx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " state=\"hidden\"", " state=\"veryHidden\""})
    void aSheetMoreIsTold(String state) throws IOException {
        parts.put(
                "xl/worksheets/sheet9.xml",
                "<worksheet " + MAIN
                        + "><sheetData><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Zqx</t></is></c></row>"
                        + "</sheetData></worksheet>");
        change(
                "xl/workbook.xml",
                "</sheets>",
                "<sheet name=\"Mine\" sheetId=\"9\"" + state + " r:id=\"rIdMine\" xmlns:r=\"" + OFFICE
                        + "\"/></sheets>");
        change(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rIdMine\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet9.xml\"/></Relationships>");

        assertTold("Zqx");
    }

    /** In a cell more of any row, or in a row more, far or near. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTokenInACellMoreIsFound(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            parts.clear();
            writes();
            String token = "Zq" + i + "x";
            int row = random.nextBoolean() ? 4 + random.nextInt(90) : 1 + random.nextInt(3);
            String cell = (char) ('A' + (row < 4 ? 14 + random.nextInt(10) : random.nextInt(24))) + "" + row;
            String xml = "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + token + "</t></is></c>";
            if (row < 4) {
                int end = parts.get(SHEET).indexOf("</row>", parts.get(SHEET).indexOf("<row r=\"" + row + "\""));
                assertThat(end).isPositive();
                parts.put(
                        SHEET,
                        new StringBuilder(parts.get(SHEET)).insert(end, xml).toString());
            } else {
                change(SHEET, "</sheetData>", "<row r=\"" + row + "\">" + xml + "</row></sheetData>");
            }
            assertTold(token);
        }
    }
}
