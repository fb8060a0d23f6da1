package org.cpip.io.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a table below an action, which are its milestones if that action is one.
 *
 * @param layout what its columns hold
 * @param rows as actions, which they are when nothing above them is one
 */
record StepTable(TableLayout layout, List<PlanRow> rows) {

    private static final Set<String> STEPS = Set.of(
            "milestone",
            "milestones",
            "milestonedescription",
            "keymilestone",
            "keymilestones",
            "interimmilestones",
            "plannedmilestones",
            "step",
            "steps",
            "keysteps",
            "nextsteps",
            "deliverable",
            "deliverables",
            "keydeliverable",
            "keydeliverables",
            "task",
            "tasks",
            "keytasks",
            "activity",
            "activities",
            "keyactivities");

    /** Whether the heading of a column of actions is that of parts of one action. */
    static boolean isOfSteps(String heading) {
        return STEPS.contains(ColumnWords.key(heading));
    }

    /** Its rows as milestones; what a milestone has no field for is kept under the heading of its column. */
    List<PlanMilestone> milestones() {
        return rows.stream().map(this::milestone).toList();
    }

    private PlanMilestone milestone(PlanRow row) {
        Map<String, String> custom = new LinkedHashMap<>();
        keep(custom, PlanColumn.NUMBER, row.number());
        row.fields().forEach((column, field) -> {
            if (column != PlanColumn.DUE) {
                keep(custom, column, field.text());
            }
        });
        row.customFields().forEach(custom::putIfAbsent);
        PlanRow.Field due = row.field(PlanColumn.DUE).orElse(new PlanRow.Field("", 0));
        return new PlanMilestone(row.wording(), due, custom, row.place());
    }

    private void keep(Map<String, String> custom, PlanColumn column, String text) {
        String heading = layout.headingOf(column);
        if (!text.isEmpty() && !heading.isEmpty()) {
            custom.put(heading, text);
        }
    }
}
