package org.cpip.io.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;

/**
 * One action as it stands in a document, its fields still text.
 *
 * @param heading what names its workstream
 * @param number without a closing full stop or bracket; empty text when it has none
 * @param wording white space normalised; empty text when there is a number alone
 * @param lines the same with a line feed in the place of a space where the document begins a line, so that what reads sentences
 *     sees where they end
 * @param fields the other columns of its table; a column that the table has is there, its text empty when blank
 * @param customFields the filled cells of columns that are not known, by the columns' names, in the order of the table
 * @param milestones those that stand in rows of their own
 * @param updates what columns of single periods report, in the order of the columns
 * @param table which table of the document, counted from 1; 0 for a list
 * @param place where it stands
 */
public record PlanRow(
        WorkstreamHeading heading,
        String number,
        String wording,
        String lines,
        Map<PlanColumn, Field> fields,
        Map<String, String> customFields,
        List<PlanMilestone> milestones,
        List<PlanUpdate> updates,
        int table,
        BlockLocation place) {

    /** Refuses null. The maps and lists are not copied and must not change. */
    public PlanRow {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(customFields, "customFields");
        Objects.requireNonNull(milestones, "milestones");
        Objects.requireNonNull(updates, "updates");
        Objects.requireNonNull(place, "place");
    }

    /** An action without milestones in rows of their own. */
    public PlanRow(
            WorkstreamHeading heading,
            String number,
            String wording,
            Map<PlanColumn, Field> fields,
            Map<String, String> customFields,
            int table,
            BlockLocation place) {
        this(heading, number, wording, wording, fields, customFields, List.of(), List.of(), table, place);
    }

    /** The same with another cell in a column. */
    public PlanRow with(PlanColumn column, Field field) {
        Map<PlanColumn, Field> changed = new EnumMap<>(fields);
        changed.put(column, field);
        return new PlanRow(heading, number, wording, lines, changed, customFields, milestones, updates, table, place);
    }

    /** A column's cell; empty when the table has no such column. */
    public Optional<Field> field(PlanColumn column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** A column's text; empty text when the cell is blank or there is no such column. */
    public String text(PlanColumn column) {
        Field field = fields.get(column);
        return field == null ? "" : field.text();
    }

    /** How long all its texts are together. */
    public long characters() {
        long sum = wording.length();
        for (Field field : fields.values()) {
            sum += field.text().length();
        }
        if (!customFields.isEmpty()) {
            for (String text : customFields.values()) {
                sum += text.length();
            }
        }
        for (PlanMilestone milestone : milestones) {
            sum += milestone.title().length() + milestone.due().text().length();
        }
        for (PlanUpdate update : updates) {
            sum += update.words().text().length();
        }
        return sum;
    }

    /**
     * A cell.
     *
     * @param text as it stands; empty when it says nothing ("-", "n/a")
     * @param cell its number in the row, from 1
     * @param order which of day and month its column has first; empty when no cell of the column proves it
     */
    public record Field(String text, int cell, Optional<DateOrder> order) {

        /** A cell of a column whose dates are in no known order. */
        public Field(String text, int cell) {
            this(text, cell, Optional.empty());
        }
    }
}
