package org.cpip.reporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    /** One apostrophe goes in front whatever stands before the sign, so that taking one away gives the text. */
    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x", "'=1", "''=1", "'＠x"})
    void aTextThatOpensAFormulaGetsOneApostrophe(String text) throws IOException {
        assertThat(written(table(text))).isEqualTo("id,text,figure\r\nr,'" + text + ",-1.50\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r1", "\n1", "'\t1"})
    void whiteSpaceBeforeASignIsNoWayRoundTheGuard(String text) throws IOException {
        assertThat(written(table(text))).matches("(?s)id,text,figure\r\nr,\"?'" + text + "\"?,-1.50\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "'word'", "word", "1-2"})
    void anyOtherTextStaysAsItIs(String text) throws IOException {
        assertThat(written(table(text))).isEqualTo("id,text,figure\r\nr," + text + ",-1.50\r\n");
    }

    @Test
    void aBlankLineStandsBetweenTables() throws IOException {
        assertThat(written(table("a"), table("b")))
                .isEqualTo("id,text,figure\r\nr,a,-1.50\r\n\r\nid,text,figure\r\nr,b,-1.50\r\n");
    }

    @Test
    void theWordsOfWhatIsAbsentAreWritten() throws IOException {
        ReportTable table = ReportTable.of(
                "t",
                "T",
                "",
                List.of(
                        new Column("due", "Due", Column.Kind.PERIOD),
                        new Column("lead", "Lead", Column.Kind.LIST),
                        new Column("state", "State", Column.Kind.STATE),
                        new Column("day", "Day", Column.Kind.DAY),
                        new Column("figure", "Figure", Column.Kind.FIGURE)),
                List.of(Row.of(
                        "r",
                        new Cell.Absent("TBC"),
                        new Cell.Absent("Not stated"),
                        new Cell.Absent("Not reported"),
                        new Cell.Absent("No last day"),
                        new Cell.Absent("Withheld: small numbers"))));
        assertThat(written(table))
                .isEqualTo("id,Due,Due (EDTF),State,Day,Day (remark),Figure,Figure (remark)\r\n"
                        + "r,TBC,,Not reported,,No last day,,Withheld: small numbers\r\n"
                        + "\r\nid,Lead\r\nr,Not stated\r\n");
    }

    private static ReportTable table(String text) {
        return ReportTable.of(
                "t",
                "T",
                "",
                List.of(
                        new Column("text", "text", Column.Kind.TEXT),
                        new Column("figure", "figure", Column.Kind.FIGURE)),
                List.of(Row.of(
                        "r", Cell.lines(List.of(text)), new Cell.Figure(new BigDecimal("-1.50"), "x", List.of()))));
    }

    private static String written(ReportTable... tables) throws IOException {
        StringWriter out = new StringWriter();
        new CsvTables(out, Wording.english()).write(List.of(tables));
        return out.toString();
    }
}
