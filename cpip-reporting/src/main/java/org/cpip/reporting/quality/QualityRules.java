package org.cpip.reporting.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.ActionLeads;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.ReportingCycle;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.model.validation.Violation;

/** Checks a programme for what it leaves open. */
@Experimental
public final class QualityRules {

    private static final Set<DeliveryStatus> HELD = EnumSet.of(DeliveryStatus.DELAYED, DeliveryStatus.PAUSED);

    private final Set<String> reported = new HashSet<>();
    private final List<QualityFinding> findings = new ArrayList<>();
    private final LocalDate day;
    private String path = "";
    private Workstream workstream =
            Workstream.builder().id("none").title("none").build();
    private Action action =
            Action.builder().id("none").number("0").wording("none").build();

    private QualityRules(Programme programme, LocalDate day) {
        this.day = day;
        programme.cycles().stream()
                .map(ReportingCycle::action)
                .flatMap(Optional::stream)
                .forEach(reported::add);
    }

    /** The findings, in the order of the plan; those that are not about an action come last. */
    public static List<QualityFinding> check(Programme programme) {
        return check(programme, LocalDate.MAX);
    }

    /** The same, with what updates say as known at the end of a day. */
    public static List<QualityFinding> check(Programme programme, LocalDate day) {
        QualityRules rules = new QualityRules(programme, day);
        for (int w = 0; w < programme.workstreams().size(); w++) {
            rules.workstream = programme.workstreams().get(w);
            ActionLeads leads = new ActionLeads(rules.workstream);
            for (int a = 0; a < rules.workstream.actions().size(); a++) {
                rules.action = rules.workstream.actions().get(a);
                rules.path = "workstreams[" + w + "].actions[" + a + "]";
                rules.checkAction(!leads.of(rules.action).isEmpty());
                rules.checkReports();
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

    /** The days that milestones were met do not go with "Delayed" or Red said since. */
    private void checkReports() {
        boolean held = SaidAfterMet.of(action, StatusUpdate::status, day)
                .filter(HELD::contains)
                .isPresent();
        boolean low = SaidAfterMet.ratings(action, day)
                .anyMatch(rating -> rating.rating().compareTo(DeliveryConfidence.Rating.AMBER_RED) >= 0);
        if (held || low) {
            add(QualityRule.MET_AND_NOT_DONE, ".updates", action.narrative(day).orElse(""));
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
