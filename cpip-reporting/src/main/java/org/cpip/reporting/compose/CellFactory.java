package org.cpip.reporting.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;
import org.cpip.model.diff.PlacedAction;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;

/** Makes cells and columns in one language. */
final class CellFactory {

    private final Wording words;

    CellFactory(Wording words) {
        this.words = words;
    }

    /** A column whose heading is the message {@code column.<id>}. */
    Column column(String id, Column.Kind kind) {
        return new Column(id, words.text("column." + id), kind);
    }

    Cell figure(long value) {
        return figure(value, List.of());
    }

    Cell figure(long value, List<String> items) {
        return new Cell.Figure(BigDecimal.valueOf(value), words.number(value), items);
    }

    Cell figure(BigDecimal value) {
        return new Cell.Figure(value, words.number(value), List.of());
    }

    Cell day(Optional<LocalDate> day, String absent) {
        return day.<Cell>map(value -> new Cell.Day(value, words.date(value))).orElseGet(() -> absent(absent));
    }

    Cell period(Optional<TargetDate> date, String absent) {
        return date.<Cell>map(value -> new Cell.Period(value.period(), words.due(value)))
                .orElseGet(() -> absent(absent));
    }

    /** When a milestone is due; without a date the words that stand in its place, such as "TBC". */
    Cell due(Milestone milestone) {
        return date(milestone.due(), milestone);
    }

    /** When a milestone was or is to be met; without a date the words that stand in the place of its due date. */
    Cell date(Optional<TargetDate> date, Milestone milestone) {
        return date.isEmpty()
                        && milestone.due().isEmpty()
                        && milestone.dueWords().isPresent()
                ? new Cell.Absent(milestone.dueWords().get())
                : period(date, "none.date");
    }

    /** The action of a milestone, by workstream and number. */
    Cell action(MilestoneProgress milestone) {
        return Cell.naming(words.action(milestone), milestone.actionId());
    }

    /** An action, by workstream and number. */
    Cell action(String workstream, String number, String id) {
        return Cell.naming(words.action(workstream, number), id);
    }

    /** An action in its place, by workstream and number. */
    Cell action(PlacedAction placed) {
        return action(
                placed.workstream().title(),
                placed.action().number(),
                placed.action().id());
    }

    /** Items of one rank, or the message with this key where there is none. */
    Cell list(List<String> items, String absent) {
        return items.isEmpty() ? absent(absent) : Cell.lines(items);
    }

    /** A state whose name is the message {@code <group>.<constant>}. */
    Cell state(String group, Enum<?> state, Tone tone) {
        return new Cell.State(state.name(), words.text(group + "." + state.name()), tone);
    }

    /** The message with this key in place of a value; nothing for an empty key. */
    Cell absent(String key) {
        return key.isEmpty() ? Cell.empty() : new Cell.Absent(words.text(key));
    }
}
