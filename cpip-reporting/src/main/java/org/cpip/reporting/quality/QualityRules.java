package org.cpip.reporting.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.ActionLeads;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.ReportingCycle;
import org.cpip.model.Workstream;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.model.validation.Violation;

/** Checks a programme for what it leaves open. */
@Experimental
public final class QualityRules {

    private final Set<String> reported = new HashSet<>();
    private final List<QualityFinding> findings = new ArrayList<>();
    private String path = "";
    private Workstream workstream =
            Workstream.builder().id("none").title("none").build();
    private Action action =
            Action.builder().id("none").number("0").wording("none").build();

    private QualityRules(Programme programme) {
        programme.cycles().stream()
                .map(ReportingCycle::action)
                .flatMap(Optional::stream)
                .forEach(reported::add);
    }

    /** The findings, in the order of the plan; those that are not about an action come last. */
    public static List<QualityFinding> check(Programme programme) {
        QualityRules rules = new QualityRules(programme);
        for (int w = 0; w < programme.workstreams().size(); w++) {
            rules.workstream = programme.workstreams().get(w);
            ActionLeads leads = new ActionLeads(rules.workstream);
            for (int a = 0; a < rules.workstream.actions().size(); a++) {
                rules.action = rules.workstream.actions().get(a);
                rules.path = "workstreams[" + w + "].actions[" + a + "]";
                rules.checkAction(!leads.of(rules.action).isEmpty());
            }
        }
        rules.checkReferences(programme);
        return List.copyOf(rules.findings);
    }

    private void checkAction(boolean led) {
        QualityWords words = QualityWords.of(action.wording());
        boolean dated = reported.contains(action.id())
                || action.milestones().stream()
                        .anyMatch(milestone -> milestone.due().isPresent());
        if (!led) {
            add(QualityRule.NO_OWNER, ".leads", "");
        }
        if (!dated) {
            add(QualityRule.NO_DATE, ".milestones", "");
        }
        if (words.deliverables().size() > 1) {
            add(QualityRule.SEVERAL_DELIVERABLES, ".wording", String.join(", ", words.deliverables()));
        }
        if (!dated && action.indicators().isEmpty()) {
            words.endless().ifPresent(phrase -> add(QualityRule.NO_MEASURABLE_END, ".wording", phrase));
        }
        if (!led) {
            words.passiveWithoutActor().ifPresent(phrase -> add(QualityRule.PASSIVE_WITHOUT_ACTOR, ".wording", phrase));
        }
    }

    private void add(QualityRule rule, String component, String evidence) {
        findings.add(new QualityFinding(
                rule, path + component, Optional.of(action.id()), workstream.title(), action.number(), evidence));
    }

    /** The validator knows every reference of the model; which violations are dangling ones, {@link DanglingReferences} tells. */
    private void checkReferences(Programme programme) {
        for (Violation violation : ProgrammeValidator.validateConsistency(programme)) {
            DanglingReferences.of(programme, violation).ifPresent(findings::add);
        }
    }
}
