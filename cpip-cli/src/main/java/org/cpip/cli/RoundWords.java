package org.cpip.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpip.collect.update.AppliedUpdate;
import org.cpip.collect.update.Completeness;
import org.cpip.model.MilestoneUpdate;

/** What came of an update round, a line each. */
final class RoundWords {

    private RoundWords() {}

    /** What was added. */
    static List<String> lines(List<AppliedUpdate> applied) {
        return applied.stream().map(RoundWords::line).toList();
    }

    private static String line(AppliedUpdate applied) {
        List<String> said = new ArrayList<>();
        applied.update().status().ifPresent(status -> said.add("status " + status.label()));
        applied.update()
                .ownerConfidence()
                .ifPresent(rating -> said.add("rating " + rating.rating().label()));
        for (MilestoneUpdate milestone : applied.update().milestones()) {
            milestone.forecast().ifPresent(date -> said.add("forecast " + date + " for " + milestone.milestone()));
            milestone.achieved().ifPresent(day -> said.add("achieved " + day + ", " + milestone.milestone()));
        }
        applied.update()
                .narrative()
                .ifPresent(words -> said.add("\"" + TerminalText.cut(words, TerminalText.WIDTH) + "\""));
        applied.update()
                .reason()
                .ifPresent(words -> said.add("because \"" + TerminalText.cut(words, TerminalText.WIDTH) + "\""));
        return applied.action() + ", " + applied.update().by().orElse("nobody named") + " as at "
                + applied.update().asAt().map(LocalDate::toString).orElse("no day") + ": " + String.join("; ", said);
    }

    /** Who answered. */
    static List<String> lines(Completeness completeness) {
        List<String> lines = new ArrayList<>();
        for (Completeness.LeadAnswers lead : completeness.leads()) {
            int asked = lead.answered().size() + lead.missing().size();
            lines.add(lead.lead() + ": " + lead.answered().size() + " of " + TerminalText.count(asked, "action")
                    + " answered"
                    + (lead.late() ? ", late" : "")
                    + (lead.missing().isEmpty() ? "" : "; missing: " + String.join(", ", lead.missing())));
        }
        if (!completeness.withoutLead().isEmpty()) {
            lines.add("nobody leads: " + String.join(", ", completeness.withoutLead()));
        }
        return lines;
    }
}
