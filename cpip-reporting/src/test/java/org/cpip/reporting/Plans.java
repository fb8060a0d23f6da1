package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** Short ways to write plans in tests. */
final class Plans {

    private Plans() {}

    static Programme plan(Workstream... workstreams) {
        var plan = Programme.builder().id("plan").title("A plan");
        for (Workstream workstream : workstreams) {
            plan.addWorkstream(workstream);
        }
        return plan.build();
    }

    static Workstream stream(String title, ActionBuilder... actions) {
        var stream = Workstream.builder()
                .id(title.toLowerCase(java.util.Locale.ROOT))
                .title(title);
        for (ActionBuilder action : actions) {
            stream.addAction(action.build());
        }
        return stream.build();
    }

    /** An action with milestones due on these EDTF dates; {@code "-"} is a milestone without a date. */
    static ActionBuilder action(String number, String... dues) {
        ActionBuilder action = Action.builder().id("a" + number).number(number).wording("Action " + number);
        for (String due : dues) {
            action.addMilestone(due(due, null));
        }
        return action;
    }

    /** A milestone due on an EDTF date ({@code "-"} for none), achieved on an ISO date (null for not). */
    static Milestone due(String edtf, @org.jspecify.annotations.Nullable String achieved) {
        return Milestone.builder()
                .id("m")
                .title("Milestone " + edtf)
                .due(edtf.equals("-") ? Optional.empty() : Optional.of(TargetDate.of(EdtfPeriod.parse(edtf))))
                .achieved(Optional.ofNullable(achieved).map(LocalDate::parse))
                .build();
    }
}
