package org.cpip.cli;

import java.io.PrintWriter;
import java.util.List;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** A plan in a few lines of text. */
final class PlanText {

    private static final int ID_WIDTH = 40;
    private static final int WORDS_WIDTH = 26;
    private static final int EDTF_WIDTH = 12;

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

    /** A line for each workstream with the number of its actions. */
    static void printWorkstreams(PrintWriter out, Programme plan) {
        for (Workstream workstream : plan.workstreams()) {
            String title = Lines.cut(Lines.oneLine(workstream.title()), 60);
            String id = Lines.cut(workstream.id(), 30);
            out.printf("  %2d  %s  %s%n", workstream.actions().size(), Lines.pad(id, 30), title);
        }
    }

    /** A line for each milestone: its id, the words of its date, the date as EDTF, what makes it special. */
    static void printMilestones(PrintWriter out, Programme plan) {
        for (Milestone milestone : milestones(plan)) {
            String words = milestone.due().flatMap(TargetDate::words).orElse("-");
            String edtf = milestone.due().map(TargetDate::edtf).orElse("-");
            String line = "  " + column(milestone.id(), ID_WIDTH) + "  " + column(words, WORDS_WIDTH) + "  "
                    + column(edtf, EDTF_WIDTH) + "  " + Lines.oneLine(remark(milestone));
            out.println(Lines.cut(line.stripTrailing(), Lines.WIDTH));
        }
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
        return "every " + recurrence.every() + " "
                + recurrence.unit().name().toLowerCase(java.util.Locale.ROOT);
    }
}
