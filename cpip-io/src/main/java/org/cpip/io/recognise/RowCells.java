package org.cpip.io.recognise;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one row's cells say. */
final class RowCells {
    String number = "";
    String wording = "";
    String workstream = "";
    boolean numberContinued;
    boolean actionContinued;
    final Map<PlanColumn, PlanRow.Field> fields = new EnumMap<>(PlanColumn.class);
    /** The cells of columns that are not known, by the columns' names; blank ones are not there. */
    Map<String, String> customFields = Map.of();

    /** "1.1.1 Repair the wall": takes the number off the wording. */
    void splitNumber() {
        Label label = Labels.of(wording);
        if (label.hasNumber() && label.end() < wording.length()) {
            number = label.number();
            wording = wording.substring(label.end());
            numberContinued = actionContinued;
        }
    }

    void putCustom(String name, String text) {
        if (customFields.isEmpty()) {
            // most tables have no such column
            customFields = new LinkedHashMap<>();
        }
        customFields.put(name, text);
    }

    /** A footnote of a cell: kept with the action under the name that notes of lists have. */
    void addNote(String note) {
        if (!note.isEmpty()) {
            String before = customFields.get(ActionText.NOTE);
            putCustom(ActionText.NOTE, before == null ? note : before + "\n" + note);
        }
    }

    void put(PlanColumn column, String text, int cell) {
        PlanRow.Field before = fields.get(column);
        if (before == null || before.text().isEmpty()) {
            fields.put(column, new PlanRow.Field(text, cell));
        } else if (!text.isEmpty()) {
            // "No | Action | Progress | Progress / 1 | Build homes | begun | half done": one below the other
            fields.put(column, new PlanRow.Field(before.text() + "\n" + text, before.cell()));
        }
    }

    boolean hasText() {
        return !customFields.isEmpty()
                || fields.values().stream().anyMatch(field -> !field.text().isEmpty());
    }
}
