package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cpip.spi.exchange.CancelledException;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;

class HostileWorkbooksTest {

    private static final Limits LIMITS = Limits.defaults();

    @Test
    void stopsAtAPartThatInflatesWithoutEnd() {
        byte[] bomb = Workbooks.ofSheet("Bomb", "<row><c><v>" + " ".repeat(3 << 20) + "</v></c></row>");

        exceeds("ratio", bomb, LIMITS.withTextLength(Integer.MAX_VALUE));
        exceeds("inflatedBytes", bomb, LIMITS.withRatio(1_000_000).withInflatedBytes(100_000));
        exceeds("textLength", bomb, LIMITS.withRatio(1_000_000));
    }

    @Test
    void countsWhatIsReadOfAllPartsTogether() {
        byte[] workbook = Workbooks.written(SamplePlans.typical());

        exceeds("inflatedBytes", workbook, LIMITS.withInflatedBytes(2_000));
    }

    @Test
    void stopsAtTooManyRowsCellsPartsAndLevels() {
        exceeds("rows", Workbooks.ofSheet("A", "<row/>".repeat(11)), LIMITS.withRows(10));
        exceeds(
                "cells",
                Workbooks.ofSheet("A", "<row>" + "<c><v>1</v></c>".repeat(11) + "</row>"),
                LIMITS.withCells(10));
        exceeds("depth", Workbooks.ofSheet("A", "<x>".repeat(300)), LIMITS);
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 11; i++) {
            parts.put("part" + i, "");
        }
        exceeds("entries", Workbooks.zip(parts), LIMITS.withEntries(10));
    }

    @Test
    void makesNoRoomForCellsThatClaimToBeFarOut() {
        for (String reference : new String[] {"XFD1", "ZZZZZZZZZZZZ1", "AAAAAA1"}) {
            exceeds("cells", Workbooks.ofSheet("A", "<row><c r='" + reference + "'><v>1</v></c></row>"), LIMITS);
        }
    }

    @Test
    void rowNumbersThatGoBackOrAreNoneCountOn() throws IOException {
        byte[] workbook = Workbooks.ofSheet(
                "A",
                "<row r='99999999999999'/><row r='-1'/><row r='x'/>"
                        + Workbooks.row("No.", "Action")
                        + Workbooks.row("1", "Write the guidance."));

        assertThat(Workbooks.read(workbook).orThrow().actions()).hasSize(1);
    }

    @Test
    void looksAtNothingOutsideTheFile() throws IOException {
        byte[] workbook = Workbooks.of(
                Map.of(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'><!ENTITY b '&e;&e;'>]>"
                                + "<worksheet><sheetData>" + Workbooks.row("No.", "Action")
                                + Workbooks.row("1", "x&e;&b;") + "</sheetData></worksheet>"),
                "A");

        ImportResult result = Workbooks.read(workbook);

        assertThat(result.toString()).doesNotContain("root:");
    }

    @Test
    void saysWhatIsNoWorkbook() throws IOException {
        assertCode("XLSX-002", "not a workbook".getBytes(StandardCharsets.UTF_8));
        assertCode("XLSX-002", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        assertCode("XLSX-001", Workbooks.zip(Map.of("word/document.xml", "<document/>")));
        assertCode("XLSX-002", Workbooks.ofSheet("A", "<row><c>"));
        assertCode("XLSX-004", Workbooks.ofSheet("A", "<row><c t='s'><v>7</v></c></row>"));
    }

    @Test
    void stopsInTheMidstOfAWorkbookInMemory() {
        byte[] workbook = Workbooks.written(SamplePlans.large(6_000));
        AtomicInteger calls = new AtomicInteger();
        ReadOptions options = ReadOptions.defaults().withProgress((done, total) -> {
            if (calls.incrementAndGet() == 2) {
                throw new CancelledException();
            }
        });

        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> new XlsxImporter().read(Source.of("plan.xlsx", workbook), options));
    }

    private static void assertCode(String code, byte[] bytes) throws IOException {
        ImportResult result = Workbooks.read(bytes);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.diagnostics()).anyMatch(each -> each.code().equals(code));
    }

    private static void exceeds(String limit, byte[] workbook, Limits limits) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> Workbooks.read(workbook, limits))
                .satisfies(e -> assertThat(e.limit()).isEqualTo(limit));
    }
}
