package org.cpip.reporting.compose;

import java.util.Map;

/**
 * What of an action a progress report says, and why it leaves out the rest. A test demands one or the other for each
 * component of {@link org.cpip.model.Action} and {@link org.cpip.model.Milestone}.
 */
final class ReportedComponents {

    /** Where it is said, by path from the action: a table's column, or a message of the lines in it. */
    static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("id", "the key of the action's row"),
            Map.entry("number", "column.number"),
            Map.entry("wording", "column.action"),
            Map.entry("title", "column.action"),
            Map.entry("leads", "column.lead"),
            Map.entry("start", "actions.start"),
            Map.entry("parent", "actions.part"),
            Map.entry("priority", "actions.priority"),
            Map.entry("status", "actions.status"),
            Map.entry("updates.status", "actions.status"),
            Map.entry("updates.ownerConfidence", "actions.confidence"),
            Map.entry("updates.reviewerConfidence", "actions.reviewer"),
            Map.entry("updates.narrative", "actions.narrative"),
            Map.entry("milestones.id", "the key of the milestone's row"),
            Map.entry("milestones.title", "column.milestone"),
            Map.entry("milestones.due", "column.due"),
            Map.entry("milestones.dueWords", "column.due"),
            Map.entry("milestones.recurrence", "note.recurrence"),
            Map.entry("milestones.condition", "note.condition"),
            Map.entry("milestones.forecast", "note.forecast"),
            Map.entry("milestones.achieved", "note.achieved"));

    /** The reason, by path from the action. */
    static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("type", "it decides what counts as done and is not a matter of progress itself"),
            Map.entry("partners", "a report asks those who lead"),
            Map.entry("dependsOn", "what holds an action up is said in its words on progress"),
            Map.entry("citations", "they are grounds of the plan, not of its progress"),
            Map.entry("indicators", "they have a report of their own"),
            Map.entry("customFields", "nobody knows what they mean, so a report cannot say it"),
            Map.entry("provenance", "it is for tracing a value, not for reading"),
            Map.entry("milestones.baseline", "the exception report holds it against the date expected now"),
            Map.entry("milestones.customFields", "as those of the action"),
            Map.entry("milestones.provenance", "it is for tracing a value, not for reading"));

    private ReportedComponents() {}
}
