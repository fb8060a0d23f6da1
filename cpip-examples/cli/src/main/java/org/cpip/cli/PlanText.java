package org.cpip.cli;

import java.util.List;
import java.util.Locale;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A plan in a few lines of text. */
final class PlanText {

    private static final int WORKSTREAM_WIDTH = 36;
    private static final int TITLE_WIDTH = 50;
    private static final int ID_WIDTH = 38;
    private static final int WORDS_WIDTH = 22;
    private static final int EDTF_WIDTH = 15;
    private static final int REMARK_WIDTH = 15;

    private PlanText() {}

    /** "10 workstreams, 35 actions, 9 milestones". */
    static String size(Programme plan) {
        return Lines.count(plan.workstreams().size(), "workstream") + ", "
                + Lines.count(plan.actions().size(), "action") + ", "
                + Lines.count(milestones(plan).size(), "milestone");
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
        return plan.workstreams().stream()
                .map(workstream -> "  "
                        + Lines.padLeft(Integer.toString(workstream.actions().size()), 3) + "  "
                        + column(workstream.id(), WORKSTREAM_WIDTH) + "  " + column(workstream.title(), TITLE_WIDTH))
                .map(String::stripTrailing)
                .toList();
    }

    /** A line for each milestone: its id, the words of its date, the date as EDTF, what makes it special. */
    static List<String> milestoneLines(Programme plan) {
        return milestones(plan).stream()
                .map(milestone -> "  " + column(milestone.id(), ID_WIDTH) + "  "
                        + column(milestone.due().flatMap(TargetDate::words).orElse("-"), WORDS_WIDTH) + "  "
                        + column(milestone.due().map(TargetDate::edtf).orElse("-"), EDTF_WIDTH) + "  "
                        + Lines.cut(remark(milestone), REMARK_WIDTH))
                .map(String::stripTrailing)
                .toList();
    }

    private static String column(String text, int width) {
        return Lines.pad(Lines.cut(Lines.oneLine(text), width), width);
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
