package org.cpip.io.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateWords;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Priority;
import org.cpip.model.date.TargetDate;

/**
 * When an action begins, which action it is part of and how much it matters, where a column says so. What cannot be read so is kept as a custom
 * field under the column's own word.
 */
final class PlaceInPlan {

    private PlaceInPlan() {}

    /**
     * Reads the cells of a row; parents are {@link #resolve resolved} at the end.
     *
     * @param unknown the priorities that were told of, each once a table
     */
    static void read(PlanRow row, ActionDraft draft, CellDates dates, Set<String> unknown, DiagnosticLog log) {
        String start = PlainText.normalise(row.text(PlanColumn.START));
        if (!start.isEmpty()) {
            DateReader.CellDate cell = dates.read(start, row.table(), cell(row, PlanColumn.START), log);
            draft.start = cell.date().map(date -> plain(date, start));
            if (cell.date().isEmpty()) {
                // "when funds allow"
                draft.keep(word(PlanColumn.START), start);
            }
        }
        draft.parentCell = PlainText.normalise(row.text(PlanColumn.PARENT));
        // most rows name neither
        draft.parentAt = draft.parentCell.isEmpty() ? 0 : at(row, PlanColumn.PARENT);
        draft.predecessorCell = row.text(PlanColumn.PREDECESSORS).strip();
        draft.predecessorAt = draft.predecessorCell.isEmpty() ? 0 : at(row, PlanColumn.PREDECESSORS);
        String title = PlainText.normalise(row.text(PlanColumn.TITLE));
        if (!title.isEmpty() && !title.equals(row.wording())) {
            draft.title = Optional.of(title);
        }
        String priority = PlainText.normalise(row.text(PlanColumn.PRIORITY));
        if (!priority.isEmpty()) {
            draft.priority = Priority.ofWords(priority);
            if (draft.priority.isEmpty()) {
                // "2", "Critical"
                draft.keep(word(PlanColumn.PRIORITY), priority);
                if (unknown.add(row.table() + " " + priority)) {
                    log.info(
                            FieldProblem.UNKNOWN_PRIORITY,
                            cell(row, PlanColumn.PRIORITY),
                            "\"" + PlainText.shorten(priority)
                                    + "\" is none of the priorities high, medium and low; here, and where it stands again, "
                                    + "it was kept as a custom field.");
                }
            }
        }
    }

    /** Words that say the date and nothing else, as exporters write it, are not worth keeping beside it. */
    static TargetDate plain(TargetDate date, String text) {
        return DateWords.print(date.period()).equals(text) ? TargetDate.of(date.period()) : date;
    }

    /**
     * Finds the parents among the actions of a workstream, by id, by number and then by wording, since a parent may stand below its
     * part. Costs nothing where no row names one.
     */
    static void resolve(WorkstreamDraft of, DiagnosticLog log) {
        if (!of.hasParents) {
            return;
        }
        List<ActionDraft> workstream = of.actions;
        Map<String, String> byNumber = new HashMap<>();
        workstream.forEach(draft -> byNumber.putIfAbsent(draft.number, draft.id));
        Map<String, String> byName = new HashMap<>();
        workstream.forEach(draft -> byName.put(draft.id, draft.id));
        // where a file has ids, they are what its columns go by
        workstream.stream()
                .filter(draft -> !draft.givenId.isEmpty())
                .forEach(draft -> byName.putIfAbsent(draft.givenId, draft.id));
        byNumber.forEach(byName::putIfAbsent);
        // some tools name the parent by what it says
        workstream.forEach(draft -> byName.putIfAbsent(draft.label(), draft.id));
        for (ActionDraft draft : workstream) {
            // what an outline says stands in no cell, and goes by numbers alone
            Map<String, String> names = draft.parentAt == 0 ? byNumber : byName;
            Optional<String> parent =
                    Optional.ofNullable(names.get(draft.parentCell)).filter(id -> !id.equals(draft.id));
            if (parent.isPresent()) {
                // "3", "housing-3"
                draft.parent = parent;
            } else if (!draft.parentCell.isEmpty()) {
                // "Housing strategy"
                draft.keep(word(PlanColumn.PARENT), draft.parentCell);
                log.warning(
                        FieldProblem.NO_PARENT,
                        draft.place.cell(draft.parentAt),
                        "\"" + PlainText.shorten(draft.parentCell)
                                + "\" is no other action of this workstream; it was kept as a custom field.");
            }
        }
    }

    private static BlockLocation cell(PlanRow row, PlanColumn column) {
        return row.place().cell(at(row, column));
    }

    private static int at(PlanRow row, PlanColumn column) {
        return row.field(column).map(PlanRow.Field::cell).orElse(0);
    }

    private static String word(PlanColumn column) {
        return ColumnWords.all().getOrDefault(column, List.of("")).get(0);
    }
}
