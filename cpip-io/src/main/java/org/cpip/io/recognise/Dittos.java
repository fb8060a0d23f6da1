package org.cpip.io.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** "Lead: As above": what an action of a list says by pointing at the action before it. */
final class Dittos {

    private Dittos() {}

    /** Puts in what the action before says, where one says it. */
    static void settle(List<ListAction> actions) {
        Map<PlanColumn, PlanRow.Field> above = new EnumMap<>(PlanColumn.class);
        for (ListAction action : actions) {
            action.fields.replaceAll(
                    (column, field) -> PlanWords.isDitto(field.text()) ? above.getOrDefault(column, field) : field);
            action.fields.forEach((column, field) -> {
                if (!field.text().isEmpty()) {
                    above.put(column, field);
                }
            });
        }
    }
}
