package org.cpip.io.docx.write;

import java.util.Map;

/**
 * What of an action the document shows, and why it does not show the rest; the document carries all of it. A test demands
 * one or the other for each component of {@link org.cpip.model.Action} and {@link org.cpip.model.Milestone}.
 */
final class ShownComponents {

    /** The heading of its column, by path from the action. */
    static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("number", "No."),
            Map.entry("wording", "Action"),
            Map.entry("leads", "Lead"),
            Map.entry("parent", "Parent"),
            Map.entry("start", "Start"),
            Map.entry("milestones.due", "Due"),
            Map.entry("milestones.dueWords", "Due"),
            Map.entry("status", "Status"),
            Map.entry("updates.status", "Status"),
            Map.entry("updates.ownerConfidence", "Rating"),
            Map.entry("updates.narrative", "Progress"));

    /** The reason, by path from the action. */
    static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("id", "people speak of an action by its number; the tags of its row say the id"),
            Map.entry("title", "a row shows the wording"),
            Map.entry("type", "it is a reading of the wording, which is shown"),
            Map.entry("priority", "a page has room for what is to be done, by whom and when"),
            Map.entry("partners", "a page has room for those who lead"),
            Map.entry("dependsOn", "a page has room for what is to be done, by whom and when"),
            Map.entry("citations", "the wording names them, and a table below lists what the plan names"),
            Map.entry("indicators", "a plan of actions shows no measures"),
            Map.entry("customFields", "nobody knows how wide a column they need, and a page is full"),
            Map.entry("provenance", "it is for tracing a value, not for reading"),
            Map.entry("milestones.id", "people speak of a milestone by its date; the tag of its control tells it"),
            Map.entry("milestones.title", "it is made of the wording, which is shown"),
            Map.entry("milestones.recurrence", "the wording says it"),
            Map.entry("milestones.condition", "the wording says it"),
            Map.entry("milestones.baseline", "the column shows one date, the one published"),
            Map.entry("milestones.forecast", "the column shows one date, the one published"),
            Map.entry("milestones.achieved", "the column shows one date, the one published"),
            Map.entry("milestones.customFields", "as those of the action"),
            Map.entry("milestones.provenance", "it is for tracing a value, not for reading"));

    private ShownComponents() {}
}
