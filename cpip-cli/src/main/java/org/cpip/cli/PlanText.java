package org.cpip.cli;

import java.util.List;
import java.util.Locale;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A plan in a few lines of text. */
final class PlanText {

    private PlanText() {}

    /** "10 workstreams, 35 actions, 9 milestones". */
    static String size(Programme plan) {
        return TerminalText.count(plan.workstreams().size(), "workstream") + ", "
                + TerminalText.count(plan.actions().size(), "action") + ", "
                + TerminalText.count(milestones(plan).size(), "milestone");
    }

    /** "Read 35 actions in 10 workstreams". */
    static String read(Programme plan) {
        return "Read " + TerminalText.count(plan.actions().size(), "action") + " in "
                + TerminalText.count(plan.workstreams().size(), "workstream");
    }

    /** Every milestone, in the published order. */
    static List<Milestone> milestones(Programme plan) {
        return plan.workstreams().stream()
                .flatMap(workstream -> workstream.actions().stream())
                .flatMap(action -> action.milestones().stream())
                .toList();
    }

    /** A line for each workstream: the number of its actions, its id and its title. */
    static List<String> workstreamLines(Programme plan) {
        List<List<String>> rows = plan.workstreams().stream()
                .map(workstream -> List.of(
                        TerminalText.padLeft(
                                Integer.toString(workstream.actions().size()), 3),
                        workstream.id(),
                        workstream.title()))
                .toList();
        return TerminalText.table(rows, 2);
    }

    /** A line for each milestone: its id, the date as EDTF, what makes it special, the words of its date. */
    static List<String> milestoneLines(Programme plan) {
        List<List<String>> rows = milestones(plan).stream()
                .map(milestone -> List.of(
                        milestone.id(),
                        milestone.due().map(TargetDate::edtf).orElse("-"),
                        remark(milestone),
                        milestone.due().flatMap(TargetDate::words).orElse("-")))
                .toList();
        return TerminalText.table(rows, 3);
    }

    private static String remark(Milestone milestone) {
        if (milestone.condition().isPresent()) {
            return "conditional";
        }
        return milestone
                .recurrence()
                .map(recurrence -> recurrence.words().orElse(every(recurrence)))
                .orElse("");
    }

    private static String every(Recurrence recurrence) {
        return "every " + recurrence.every() + " " + recurrence.unit().name().toLowerCase(Locale.ROOT);
    }
}
