package org.cpip.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.disclosure.audit.AuditedCell;
import org.cpip.disclosure.audit.DisclosureAudit;
import org.cpip.disclosure.audit.GroupDisclosure;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** An audit as a page, laid out by the renderer of reports. */
final class AuditReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("cell", "Cell", Kind.TEXT),
            new Column("least", "At least", Kind.FIGURE),
            new Column("most", "At most", Kind.FIGURE),
            new Column("verdict", "Verdict", Kind.STATE),
            new Column("how", "How it is computed", Kind.TEXT));

    private AuditReport() {}

    /** Writes the page, whole or not at all. */
    static void write(DisclosureAudit audit, List<Path> tables, LocalDate day, Path file) throws FileAccessException {
        WholeFile.write(
                file, out -> Reports.render(document(audit, tables, day), "html", out, RenderOptions.defaults()));
    }

    private static ReportDocument document(DisclosureAudit audit, List<Path> tables, LocalDate day) {
        String names = String.join(
                ", ",
                tables.stream().map(each -> String.valueOf(each.getFileName())).toList());
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(ReportTable.of(
                "hidden-cells",
                "Hidden cells",
                audit.cells().isEmpty() ? "No cell is hidden." : "What a reader can compute of each hidden cell.",
                COLUMNS,
                audit.cells().stream().map(AuditReport::row).toList())));
        if (!audit.groups().isEmpty()) {
            sections.add(new Section(
                    "groups",
                    "Lines that are all in one category",
                    audit.groups().stream().map(GroupDisclosure::sentence).toList(),
                    List.of(),
                    List.of()));
        }
        return new ReportDocument(
                ReportKind.QUALITY,
                Reports.languages().get(0),
                "disclosure-audit",
                names,
                "Disclosure audit: " + names,
                day,
                Optional.empty(),
                "On " + day,
                List.of(audit.cells().size() + " hidden cells, "
                        + audit.recoverable().size() + " of them recoverable under the policy "
                        + audit.policy().name() + "."),
                List.of(),
                sections,
                List.of());
    }

    private static Row row(AuditedCell cell) {
        return Row.of(
                cell.label(),
                Cell.text(cell.label()),
                figure(cell.least()),
                cell.most().isPresent() ? figure(cell.most().getAsLong()) : new Cell.Absent("no bound"),
                cell.isProtected()
                        ? new Cell.State("protected", "Protected", Tone.GOOD)
                        : new Cell.State("recoverable", "Recoverable", Tone.BAD),
                cell.how().isEmpty() ? Cell.empty() : Cell.text(cell.how()));
    }

    private static Cell figure(long number) {
        return new Cell.Figure(BigDecimal.valueOf(number), Long.toString(number), List.of());
    }
}
