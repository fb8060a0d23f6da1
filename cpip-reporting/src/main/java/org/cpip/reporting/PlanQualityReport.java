package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.reporting.quality.QualityFinding;
import org.cpip.reporting.quality.QualityRule;
import org.cpip.reporting.quality.QualityRules;

/**
 * What a plan leaves open, so that it can be put right before the first report. Wordings are read for a few English
 * words: a finding is a question to whoever wrote the plan, not a verdict.
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param asAt the day of the report
 * @param actions how many actions the programme has, those that are part of another not counted
 * @param concerned ids of those with a finding, or with a part that has one, each once
 * @param findings in the order of the plan
 * @param directory of the actions that it may name
 */
@Experimental
public record PlanQualityReport(
        String programme,
        String title,
        LocalDate asAt,
        int actions,
        List<String> concerned,
        List<QualityFinding> findings,
        ActionDirectory directory)
        implements Report {

    /** Copies the lists and refuses null. */
    public PlanQualityReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        concerned = List.copyOf(concerned);
        findings = List.copyOf(findings);
        Objects.requireNonNull(directory, "directory");
    }

    /** The quality of a plan. */
    public static PlanQualityReport of(Programme programme, LocalDate asAt) {
        List<QualityFinding> findings = QualityRules.check(programme, asAt);
        return new PlanQualityReport(
                programme.id(),
                programme.title(),
                asAt,
                programme.topLevelActions().size(),
                new TopLevelActions(programme).of(findings.stream().flatMap(finding -> finding.action().stream())),
                findings,
                ActionDirectory.of(programme));
    }

    /** What breaks one rule. */
    public List<QualityFinding> findings(QualityRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }
}
