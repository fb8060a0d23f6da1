package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param findings in the order of the plan
 */
@Experimental
public record PlanQualityReport(
        String programme, String title, LocalDate asAt, int actions, List<QualityFinding> findings) implements Report {

    /** Copies the list and refuses null. */
    public PlanQualityReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        findings = List.copyOf(findings);
    }

    /** The quality of a plan. */
    public static PlanQualityReport of(Programme programme, LocalDate asAt) {
        return new PlanQualityReport(
                programme.id(),
                programme.title(),
                asAt,
                programme.topLevelActions().size(),
                QualityRules.check(programme));
    }

    /** What breaks one rule. */
    public List<QualityFinding> findings(QualityRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    /** Ids of the actions with a finding, each once. */
    public List<String> concerned() {
        return findings.stream()
                .map(QualityFinding::action)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
