package org.cpip.io.recognise;

import java.util.LinkedHashMap;
import java.util.Map;

/** An action that the next row may continue. */
final class TableAction {
    final WorkstreamHeading heading;
    final String number;
    String wording;
    final Map<PlanColumn, PlanRow.Field> fields;
    Map<String, String> customFields;
    final BlockLocation place;

    TableAction(WorkstreamHeading heading, RowCells cells, BlockLocation place) {
        this.heading = heading;
        this.number = cells.number;
        this.wording = cells.wording;
        this.fields = cells.fields;
        this.customFields = cells.customFields;
        this.place = place;
    }

    void merge(RowCells more) {
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
