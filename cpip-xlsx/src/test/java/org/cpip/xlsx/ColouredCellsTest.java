package org.cpip.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.Diagnostic;
import org.junit.jupiter.api.Test;

/** A rating that is told by a colour alone is not read, and that is said. */
class ColouredCellsTest {

    private static final String STYLES = "<styleSheet><fills><fill><patternFill patternType='none'/></fill>"
            + fill("FFFF0000") + fill("FFFFC000") + fill("FF00B050") + fill("FFDDEBF7") + "</fills>"
            + "<cellStyleXfs><xf fillId='1'/></cellStyleXfs><cellXfs><xf fillId='0'/><xf fillId='1'/><xf fillId='2'/>"
            + "<xf fillId='3'/><xf fillId='4'/></cellXfs></styleSheet>";

    @Test
    void blankRatingsInSignalColoursAreTold() throws IOException {
        assertThat(said("RAG", row(0, "Mow the green", 1) + row(0, "Paint the gate", 3) + row(0, "Hang the bell", 0)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.message()).contains("RAG", "2 blank cells");
                    assertThat(each.location().orElseThrow().row()).isEqualTo(2);
                });
        assertThat(said("Status", row(0, "Mow the green", 2))).hasSize(1);
    }

    @Test
    void rowsWithAGroundAndOtherColumnsAreNot() throws IOException {
        assertThat(said("RAG", row(3, "Mow the green", 3) + row(0, "Paint the gate", 4)))
                .isEmpty();
        assertThat(said("Cost", row(0, "Mow the green", 1))).isEmpty();
    }

    private static List<Diagnostic> said(String heading, String rows) throws IOException {
        String sheet = "<worksheet><sheetData>" + Workbooks.row("Action", heading) + rows + "</sheetData></worksheet>";
        return Workbooks.read(
                        Workbooks.of(Map.of("xl/worksheets/sheet1.xml", sheet, "xl/styles.xml", STYLES), "Actions"))
                .diagnostics()
                .stream()
                .filter(each -> each.code().equals("XLSX-016"))
                .toList();
    }

    private static String row(int ground, String action, int colour) {
        return "<row><c t='str' s='" + ground + "'><v>" + action + "</v></c><c s='" + colour + "'/></row>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType='solid'><fgColor rgb='" + colour + "'/></patternFill></fill>";
    }
}
