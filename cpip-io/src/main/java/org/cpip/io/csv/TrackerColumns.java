package org.cpip.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Priority;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;

/**
 * The columns of the tracker; {@code docs/reference/formats/csv.md} says what each holds. A test demands for each component
 * of {@link Action} and {@link Milestone} a column that holds it, or the reason why there is none.
 */
final class TrackerColumns {

    /** The columns that every tracker has, in their order. */
    private static final List<Column> ALWAYS = List.of(
            new Column("Id", "id", row -> row.action().id()),
            new Column("Workstream", "", row -> row.workstream().title()),
            new Column("No.", "number", row -> row.action().number()),
            new Column("Action", "wording", row -> row.action().wording()),
            new Column("Lead", "leads", row -> row.names(row.action().leads())),
            new Column("Partners", "partners", row -> row.names(row.action().partners())),
            new Column("Due", "milestones.due milestones.dueWords", TrackerRow::due),
            new Column("Status", "status updates.status", TrackerRow::status),
            new Column("Rating", "updates.ownerConfidence", TrackerRow::rating),
            new Column("Progress", "updates.narrative", TrackerRow::progress),
            new Column(
                    "Milestones",
                    "milestones.id milestones.title milestones.due milestones.dueWords",
                    TrackerRow::milestones));

    /** The columns that a tracker has where an action says such a thing, in their order. */
    private static final List<WhereSaid> WHERE_SAID = List.of(
            // without the day, what was reported would be read as the opening state
            new WhereSaid(
                    new Column("As at", "updates.asAt", TrackerRow::asAt),
                    action -> action.lastUpdate().flatMap(StatusUpdate::asAt).isPresent()),
            new WhereSaid(
                    new Column("Baseline date", "milestones.baseline", TrackerDates::baseline),
                    any(Milestone::baseline)),
            new WhereSaid(
                    new Column("Forecast date", "milestones.forecast updates.milestones", TrackerDates::forecast),
                    any(Milestone::forecast)),
            new WhereSaid(
                    new Column("Date achieved", "milestones.achieved updates.milestones", TrackerDates::achieved),
                    any(Milestone::achieved)),
            new WhereSaid(
                    new Column(
                            "Short title", "title", row -> row.action().title().orElse("")),
                    action -> action.title().isPresent()),
            new WhereSaid(new Column("Start", "start", TrackerRow::start), action -> action.start()
                    .isPresent()),
            new WhereSaid(
                    new Column("Parent", "parent", row -> row.action().parent().orElse("")),
                    action -> action.parent().isPresent()),
            new WhereSaid(
                    new Column(
                            "Predecessors",
                            "dependsOn",
                            row -> String.join("; ", row.action().dependsOn())),
                    action -> !action.dependsOn().isEmpty()),
            new WhereSaid(
                    new Column(
                            "Priority level",
                            "priority",
                            row -> row.action().priority().map(Priority::label).orElse("")),
                    action -> action.priority().isPresent()));

    private record WhereSaid(Column column, Predicate<Action> said) {}

    /** Why a component has no column. */
    static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("type", "it is read again from the wording"),
            Map.entry("citations", "they are read again from the wording"),
            Map.entry("indicators", "the tracker has no rows for indicators"),
            Map.entry("provenance", "what is read from the tracker names the tracker as its source"),
            Map.entry("milestones.recurrence", "it is read again from the wording"),
            Map.entry("milestones.condition", "it is read again from the wording"),
            Map.entry("milestones.customFields", "an action has one row, and its columns are the action's"),
            Map.entry("milestones.provenance", "what is read from the tracker names the tracker as its source"));

    private TrackerColumns() {}

    /** Whether a milestone says such a thing, as it was last reported. */
    private static Predicate<Action> any(Function<Milestone, Optional<?>> what) {
        return action -> action.reportedMilestones().stream().map(what).anyMatch(Optional::isPresent);
    }

    /**
     * A column.
     *
     * @param title its header
     * @param holds the components that it shows, as paths from the action, with spaces between them
     * @param text its cell
     */
    record Column(String title, String holds, Function<TrackerRow, String> text) {

        List<String> components() {
            return Arrays.asList(holds.split(" "));
        }
    }

    /** Every column that a tracker can have; one that stands for those of custom fields. */
    static List<Column> all() {
        List<Column> all = new ArrayList<>(ALWAYS);
        WHERE_SAID.forEach(each -> all.add(each.column));
        all.add(custom(new CustomColumns.Named("", "")));
        return all;
    }

    private static Column custom(CustomColumns.Named field) {
        return new Column(field.heading(), "customFields", row -> row.action()
                .customFields()
                .getOrDefault(field.name(), ""));
    }

    /** The columns for a programme: the fixed ones, and one for each custom field that an action has. */
    static List<Column> of(Programme programme) {
        List<Action> actions = programme.actions();
        List<Column> columns = new ArrayList<>(ALWAYS);
        WHERE_SAID.stream()
                .filter(each -> actions.stream().anyMatch(each.said))
                .forEach(each -> columns.add(each.column));
        List<Map<String, String>> fields =
                actions.stream().map(Action::customFields).toList();
        CustomColumns.of(fields, columns.stream().map(Column::title).toList())
                .forEach(field -> columns.add(custom(field)));
        return columns;
    }
}
