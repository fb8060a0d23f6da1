package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.quality.QualityFinding;
import org.cpip.reporting.quality.QualityRule;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** A report on the quality of a plan in words and tables. */
final class QualityDocument extends Composer {

    private final PlanQualityReport report;

    QualityDocument(PlanQualityReport report, Wording words) {
        super(ReportKind.QUALITY, words);
        this.report = report;
    }

    ReportDocument document() {
        return document(
                report,
                Optional.empty(),
                List.of(say(
                        "lead",
                        report.concerned().size(),
                        report.actions(),
                        report.findings().size())),
                List.of(),
                List.of(counts(), findings()));
    }

    private Section counts() {
        List<Row> rows = new ArrayList<>();
        for (QualityRule rule : QualityRule.values()) {
            List<QualityFinding> found = report.findings(rule);
            rows.add(Row.of(
                    slug(rule),
                    Cell.text(say("rule." + rule)),
                    cells.figure(
                            found.size(),
                            found.stream().map(QualityFinding::path).toList())));
        }
        return Section.of(
                table("counts", List.of(cells.column("finding", Kind.TEXT), cells.column("count", Kind.FIGURE)), rows)
                        .withDetails("findings"));
    }

    private Section findings() {
        List<RowGroup> groups = new ArrayList<>();
        for (QualityRule rule : QualityRule.values()) {
            List<QualityFinding> found = report.findings(rule);
            if (!found.isEmpty()) {
                groups.add(RowGroup.of(
                                slug(rule),
                                say("rule." + rule),
                                say("findings.caption", found.size()),
                                found.stream().map(this::row).toList())
                        .withIntro(List.of(say("rule." + rule + ".why"))));
            }
        }
        if (groups.isEmpty()) {
            groups.add(RowGroup.of("all", "", say("findings.none"), List.of()));
        }
        return Section.of(ReportTable.grouped(
                "findings",
                say("findings"),
                words.text("column.finding"),
                List.of(cells.column("action", Kind.TEXT), cells.column("evidence", Kind.TEXT)),
                groups));
    }

    /** What of the plan a finding is about that is about no action: "cycles[0].audience" is "Recurring reports, Audience". */
    private String place(String path) {
        return words.list(Stream.of(path.replaceAll("\\[[^]]*]", "").split("\\."))
                .filter(name -> !name.isEmpty())
                .map(words::component)
                .toList());
    }

    private Row row(QualityFinding finding) {
        return Row.of(
                finding.action().orElse(finding.path()),
                finding.action().isPresent()
                        ? cells.action(
                                finding.workstream(),
                                finding.number(),
                                finding.action().get())
                        : Cell.text(place(finding.path())),
                finding.evidence().isEmpty() ? Cell.empty() : Cell.text(finding.evidence()));
    }
}
