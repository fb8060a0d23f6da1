package org.cpip.collect.update;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What of an action a form shows or asks for, and why it leaves out the rest. A test demands one or the other for each
 * component of {@link org.cpip.model.Action} and {@link org.cpip.model.Milestone}.
 */
final class AskedComponents {

    /** By column, the components as paths from the action; of an update those that the answer becomes. */
    static final Map<FormColumn, List<String>> COLUMNS = columns();

    private static final String PLAN = "it is a part of the plan, which an update does not change";

    /** The reason, by path from the action. */
    static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("title", "the wording is shown"),
            Map.entry("type", PLAN),
            Map.entry("start", PLAN),
            Map.entry("parent", PLAN),
            Map.entry("priority", PLAN),
            Map.entry("partners", "one body answers, and it is the one that leads"),
            Map.entry("dependsOn", PLAN),
            Map.entry("citations", PLAN),
            Map.entry("indicators", "indicators have a round of their own"),
            Map.entry("customFields", "nobody knows what they mean, so nobody can be asked"),
            Map.entry("provenance", "it is for tracing a value, not for reading"),
            Map.entry("milestones.due", PLAN),
            Map.entry("milestones.dueWords", PLAN),
            Map.entry("milestones.recurrence", PLAN),
            Map.entry("milestones.condition", PLAN),
            Map.entry("milestones.baseline", PLAN),
            Map.entry("milestones.customFields", "as those of the action"),
            Map.entry("milestones.provenance", "it is for tracing a value, not for reading"));

    private AskedComponents() {}

    private static Map<FormColumn, List<String>> columns() {
        Map<FormColumn, List<String>> columns = new EnumMap<>(FormColumn.class);
        columns.put(FormColumn.ID, List.of("id"));
        columns.put(FormColumn.NUMBER, List.of("number"));
        columns.put(FormColumn.ACTION, List.of("wording"));
        columns.put(FormColumn.LEAD, List.of("leads"));
        columns.put(FormColumn.AS_AT, List.of("updates.asAt"));
        columns.put(FormColumn.STATUS, List.of("status", "updates.status"));
        columns.put(FormColumn.CONFIDENCE, List.of("updates.ownerConfidence"));
        columns.put(FormColumn.MILESTONE, List.of("milestones.id", "milestones.title"));
        columns.put(FormColumn.FORECAST, List.of("milestones.forecast", "updates.milestones.forecast"));
        columns.put(FormColumn.ACHIEVED, List.of("milestones.achieved", "updates.milestones.achieved"));
        columns.put(FormColumn.NARRATIVE, List.of("updates.narrative"));
        columns.put(FormColumn.REASON, List.of("updates.reason"));
        return columns;
    }
}
