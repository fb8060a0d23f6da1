package org.cpip.office.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpip.office.internal.read.TinyDocx.p;
import static org.cpip.office.internal.read.TinyDocx.tbl;
import static org.cpip.office.internal.read.TinyDocx.tc;
import static org.cpip.office.internal.read.TinyDocx.tr;

import java.io.IOException;
import java.util.stream.Stream;
import org.cpip.spi.block.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables are rectangular grids. */
class TableTest {

    private static final String HEADER = "<w:trPr><w:tblHeader/></w:trPr>";
    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String GO_ON = "<w:vMerge/>";

    record Rule(String claim, String body, String... expected) {
        @Override
        public String toString() {
            return claim;
        }
    }

    private static String trOf(String properties, String cells) {
        return "<w:tr>" + properties + cells + "</w:tr>";
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("rows and cells", tbl(2, tr("a", "b") + tr("c", "d")), "T1.1 a; b", "T1.2 c; d"),
                new Rule(
                        "a spanning row",
                        tbl(3, trOf("", tc("<w:gridSpan w:val=\"3\"/>", p("Neglect"))) + tr("1", "x", "y")),
                        "T1.1 x3 Neglect",
                        "T1.2 1; x; y"),
                new Rule(
                        "cells merged downwards",
                        tbl(
                                2,
                                trOf("", tc(RESTART, p("a")) + tc("", p("b")))
                                        + trOf("", tc(GO_ON, "<w:p/>") + tc("", p("c")))),
                        "T1.1 a; b",
                        "T1.2 ^; c"),
                new Rule(
                        "a cell that continues nothing is its own",
                        tbl(2, tr("a", "b") + trOf("", tc(GO_ON, p("c")) + tc("", p("d")))),
                        "T1.1 a; b",
                        "T1.2 c; d"),
                new Rule(
                        "cells merged sideways in the old way",
                        tbl(
                                3,
                                trOf(
                                        "",
                                        tc("<w:hMerge w:val=\"restart\"/>", p("a"))
                                                + tc("<w:hMerge/>", p("hidden"))
                                                + tc("", p("b")))),
                        "T1.1 x2 a; b"),
                new Rule(
                        "columns left out before and after",
                        tbl(
                                4,
                                trOf(
                                                "<w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>",
                                                tc("", p("a")))
                                        + tr("1", "2", "3", "4")),
                        "T1.1 x2 ; a; ",
                        "T1.2 1; 2; 3; 4"),
                new Rule("a short row is filled up", tbl(4, tr("a", "b")), "T1.1 a; b; x2 "),
                new Rule(
                        "a row wider than the grid widens it", tbl(1, tr("a", "b") + tr("c")), "T1.1 a; b", "T1.2 c; "),
                new Rule("a table without a grid", "<w:tbl>" + tr("a", "b") + "</w:tbl>", "T1.1 a; b"),
                new Rule("a row without cells", tbl(2, "<w:tr/>" + tr("a", "b")), "T1.1 x2 ", "T1.2 a; b"),
                new Rule(
                        "header rows at the top, and no others",
                        tbl(
                                1,
                                trOf(HEADER, tc("", p("a")))
                                        + trOf(HEADER, tc("", p("b")))
                                        + tr("c")
                                        + trOf(HEADER, tc("", p("d")))),
                        "T1.1h a",
                        "T1.2h b",
                        "T1.3 c",
                        "T1.4 d"),
                new Rule(
                        "paragraphs are lines, blank ones at the ends left out",
                        tbl(1, trOf("", tc("", "<w:p/>" + p("a") + "<w:p/>" + p("b") + "<w:p/>"))),
                        "T1.1 a//b"),
                new Rule(
                        "rows and cells in content controls",
                        tbl(
                                2,
                                "<w:sdt><w:sdtPr/><w:sdtContent>" + tr("a", "b") + "</w:sdtContent></w:sdt>"
                                        + trOf(
                                                "",
                                                "<w:sdt><w:sdtContent>" + tc("", p("c")) + "</w:sdtContent></w:sdt>"
                                                        + "<w:customXml>"
                                                        + tc(
                                                                "",
                                                                "<w:sdt><w:sdtContent>" + p("d")
                                                                        + "</w:sdtContent></w:sdt>")
                                                        + "</w:customXml>")),
                        "T1.1 a; b",
                        "T1.2 c; d"),
                new Rule(
                        "a table in a cell is nested",
                        tbl(2, trOf("", tc("", p("a") + tbl(1, tr("x") + tr("y")) + "<w:p/>") + tc("", p("b"))))
                                + tbl(1, tr("c")),
                        "T1.1 a{T2.1 x}{T2.2 y}; b",
                        "T3.1 c"),
                new Rule(
                        "deleted rows are left out",
                        tbl(1, tr("a") + trOf("<w:trPr><w:del w:id=\"1\"/></w:trPr>", tc("", p("b"))) + tr("c")),
                        "T1.1 a",
                        "T1.2 c"),
                new Rule(
                        "a table of which all rows are deleted has no number",
                        tbl(1, trOf("<w:trPr><w:del w:id=\"1\"/></w:trPr>", tc("", tbl(1, tr("a"))))) + tbl(1, tr("b")),
                        "T1.1 b"),
                new Rule(
                        "a deleted row between merged cells parts nothing",
                        tbl(
                                1,
                                trOf("", tc(RESTART, p("a")))
                                        + trOf("<w:trPr><w:del w:id=\"1\"/></w:trPr>", tc("", p("b")))
                                        + trOf("", tc(GO_ON, p("")))),
                        "T1.1 a",
                        "T1.2 ^"),
                new Rule(
                        "deleted cells are left out, inserted ones kept",
                        tbl(
                                2,
                                trOf(
                                                "",
                                                tc("<w:cellDel w:id=\"1\"/>", p("a"))
                                                        + tc("<w:cellIns w:id=\"2\"/>", p("b"))
                                                        + tc("", p("c")))
                                        + trOf("", tc("<w:cellDel w:id=\"3\"/>", p("gone")))),
                        "T1.1 b; c"),
                new Rule(
                        "tracked merges count as made",
                        tbl(
                                1,
                                trOf("", tc("<w:cellMerge w:id=\"1\" w:vMerge=\"rest\"/>", p("a")))
                                        + trOf("", tc("<w:cellMerge w:id=\"2\" w:vMerge=\"cont\"/>", p("")))),
                        "T1.1 a",
                        "T1.2 ^"),
                new Rule(
                        "a cell without properties or paragraphs",
                        tbl(2, "<w:tr><w:tc/><w:tc>" + p("a") + "</w:tc></w:tr>"),
                        "T1.1 ; a"),
                new Rule(
                        "a table in a content control",
                        "<w:sdt><w:sdtContent>" + tbl(1, tr("a")) + "</w:sdtContent></w:sdt>",
                        "T1.1 a"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsGrids(Rule rule) throws IOException {
        BlockLines read = BlockLines.of(TinyDocx.body(rule.body()));
        assertThat(read.lines()).containsExactly(rule.expected());
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void placesAreCountedFromOne() throws IOException {
        String body = p("a") + "<w:p/>" + p("b") + tbl(1, tr("x") + tr("y")) + p("c") + tbl(1, tr("z"));
        assertThat(BlockLines.of(TinyDocx.body(body)).blocks().stream()
                        .map(Block::location)
                        .map(Object::toString))
                .containsExactly(
                        "plan.docx, paragraph 1",
                        "plan.docx, paragraph 3",
                        "plan.docx, table 1, row 1",
                        "plan.docx, table 1, row 2",
                        "plan.docx, paragraph 4",
                        "plan.docx, table 2, row 1");
    }
}
