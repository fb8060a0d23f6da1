package org.cpip.xlsx.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportRenderer;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;
import org.junit.jupiter.api.Test;

class XlsxReportTest {

    private static final ReportTable TABLE = ReportTable.of(
            "milestones",
            "Milestones",
            "",
            List.of(
                    new Column("milestone", "Milestone", Kind.TEXT),
                    new Column("lead", "Lead", Kind.LIST),
                    new Column("due", "Due", Kind.PERIOD),
                    new Column("day", "Last day", Kind.DAY),
                    new Column("days", "Days", Kind.FIGURE)),
            List.of(
                    Row.of(
                            "m1",
                            Cell.text("=1+1"),
                            Cell.lines(List.of("Estates", "Coastguard")),
                            new Cell.Period(EdtfPeriod.parse("2018-05"), "by May 2018"),
                            new Cell.Day(LocalDate.of(2018, 5, 31), "31 May 2018"),
                            new Cell.Figure(new BigDecimal("30"), "30", List.of())),
                    Row.of(
                            "m2",
                            Cell.text("Scanner & gate"),
                            Cell.empty(),
                            new Cell.Absent("TBC"),
                            new Cell.Absent("No last day"),
                            Cell.empty())));

    @Test
    void holdsEachTableWithTypedCells() throws Exception {
        Map<String, String> parts = parts();

        assertThat(parts.get("xl/workbook.xml"))
                .contains("<sheet name=\"exception\"", "<sheet name=\"milestones\"", "<sheet name=\"milestones-lead\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains(
                        "<v>43251</v>",
                        "<v>30</v>",
                        ">2018-05<",
                        ">TBC<",
                        ">No last day<",
                        ">Scanner &amp; gate<",
                        ">=1+1<")
                .doesNotContain("<f>", "Estates");
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains(">Estates<", ">Coastguard<");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void isFoundAsAnyRendererIs() {
        assertThat(ServiceLoader.load(ReportRenderer.class))
                .anyMatch(renderer -> renderer instanceof XlsxReportRenderer);
    }

    private static Map<String, String> parts() throws IOException {
        ReportDocument document = new ReportDocument(
                ReportKind.EXCEPTION,
                "en-GB",
                "plan",
                "Plan",
                "Exception report: Plan",
                LocalDate.of(2018, 6, 30),
                Optional.empty(),
                "As at 30 June 2018",
                List.of("One milestone is overdue."),
                List.of(),
                List.of(Section.of(TABLE)),
                List.of(Note.remark("A remark.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportRenderer().render(document, out, RenderOptions.defaults());
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
