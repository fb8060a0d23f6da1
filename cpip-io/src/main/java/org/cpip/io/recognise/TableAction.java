package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An action that the next row may continue. */
final class TableAction {
    private static final PlanRow.Field NOTHING = new PlanRow.Field("", 0);

    final WorkstreamHeading heading;
    final String number;
    String wording;
    final Map<PlanColumn, PlanRow.Field> fields;
    Map<String, String> customFields;
    private List<PlanUpdate> updates;
    final BlockLocation place;
    /** The milestones that rows of their own name, each with its date; none while the action has one row. */
    private List<PlanMilestone> milestones = List.of();

    TableAction(WorkstreamHeading heading, RowCells cells, BlockLocation place) {
        this.heading = heading;
        this.number = cells.number;
        this.wording = cells.wording;
        this.fields = cells.fields;
        this.customFields = cells.customFields;
        this.updates = cells.updates;
        this.place = place;
    }

    /** Takes a row that goes on with this action. */
    void merge(RowCells more, BlockLocation at) {
        PlanRow.Field milestone = more.fields.get(PlanColumn.MILESTONES);
        // a line of our own column, "m1 | 2018-03 | | Survey done", has its date in it
        boolean ours = milestone != null && milestone.text().contains(" | ");
        if (milestone != null && !ours && more.fields.containsKey(PlanColumn.DUE)) {
            // "1 | Mark the rocks | Survey done | March 2018 / ^ | ^ | Paint done | June 2018": each with its own date
            if (milestones.isEmpty()) {
                milestones = new ArrayList<>();
                pair(fields, place);
            }
            pair(more.fields, at);
        }
        join(more);
    }

    private void pair(Map<PlanColumn, PlanRow.Field> of, BlockLocation at) {
        PlanRow.Field milestone = of.getOrDefault(PlanColumn.MILESTONES, NOTHING);
        PlanRow.Field due = of.getOrDefault(PlanColumn.DUE, NOTHING);
        if (!milestone.text().isEmpty() || !due.text().isEmpty()) {
            milestones.add(new PlanMilestone(PlainText.normalise(milestone.text()), due, Map.of(), at));
        }
        if (of.containsKey(PlanColumn.MILESTONES)) {
            of.put(PlanColumn.MILESTONES, new PlanRow.Field("", milestone.cell()));
            of.put(PlanColumn.DUE, new PlanRow.Field("", due.cell()));
        }
    }

    /** As a row of the plan. */
    PlanRow row(int table) {
        return new PlanRow(heading, number, wording, wording, fields, customFields, milestones, updates, table, place);
    }

    private void join(RowCells more) {
        if (!more.updates.isEmpty()) {
            updates = new ArrayList<>(updates);
            updates.addAll(more.updates);
        }
        if (!more.customFields.isEmpty()) {
            Map<String, String> both = new LinkedHashMap<>(customFields);
            more.customFields.forEach((name, text) ->
                    both.merge(name, text, (mine, added) -> mine.equals(added) ? mine : mine + "\n" + added));
            customFields = both;
        }
        more.fields.forEach((column, field) -> {
            PlanRow.Field mine = fields.get(column);
            if (mine == null || mine.text().isEmpty()) {
                fields.put(column, field);
            } else if (!field.text().isEmpty() && !field.text().equals(mine.text())) {
                // what a merged row adds stands below what is there; the same words again add nothing
                fields.put(column, new PlanRow.Field(mine.text() + "\n" + field.text(), mine.cell()));
            }
        });
    }
}
