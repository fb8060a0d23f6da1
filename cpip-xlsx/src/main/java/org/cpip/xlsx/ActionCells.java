package org.cpip.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Priority;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** An action as a row of the sheet Actions. Its titles are among those that every tracker is read by. Immutable. */
final class ActionCells {

    /** The columns that every workbook has. */
    static final List<SheetColumn> ALWAYS = List.of(
            new SheetColumn("Id", 13, "id"),
            new SheetColumn("Workstream", 17, ""),
            new SheetColumn("No.", 7, "number"),
            new SheetColumn("Action", 48, "wording"),
            new SheetColumn("Lead", 18, "leads"),
            new SheetColumn("Partners", 18, "partners"),
            new SheetColumn("Due (see Milestones)", 17, "milestones"),
            new SheetColumn("Status", 13, "status updates.status"),
            new SheetColumn("Rating", 13, "updates.ownerConfidence"),
            new SheetColumn("Progress", 36, "updates.narrative"),
            new SheetColumn("As at", 13, "updates.asAt"));

    /** For plans that say when work begins. */
    static final SheetColumn START = new SheetColumn("Start", 13, "start");

    /** For plans that say which action another is part of. */
    static final SheetColumn PARENT = new SheetColumn("Parent", 13, "parent");

    /** For plans that say how much an action matters. */
    static final SheetColumn PRIORITY = new SheetColumn("Priority level", 13, "priority");

    /** Why a component of an action has no column. A test demands one or the other for each. */
    static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("title", "a row shows the wording, and two texts for one action would contradict each other"),
            Map.entry("type", "it is read again from the wording"),
            Map.entry("dependsOn", "it is about two actions, and a row is about one"),
            Map.entry("citations", "they are read again from the wording"),
            Map.entry("indicators", "the workbook has no rows for indicators"),
            Map.entry("provenance", "what is read from the workbook names the workbook as its source"));

    static final int STATUS_COLUMN = 7;
    static final int RATING_COLUMN = 8;

    static final List<String> STATUSES =
            Arrays.stream(DeliveryStatus.values()).map(DeliveryStatus::label).toList();

    static final List<String> RATINGS =
            Arrays.stream(Rating.values()).map(Rating::label).toList();

    static final Map<String, String> COLOURS = colours();

    private final Map<String, Party> parties = new HashMap<>();
    private final boolean starts;
    private final boolean parents;
    private final boolean priorities;
    private final List<CustomColumns.Named> custom;

    ActionCells(Programme programme) {
        List<Action> actions = programme.actions();
        starts = actions.stream().anyMatch(action -> action.start().isPresent());
        parents = actions.stream().anyMatch(action -> action.parent().isPresent());
        priorities = actions.stream().anyMatch(action -> action.priority().isPresent());
        custom = CustomColumns.of(
                actions.stream().map(Action::customFields).toList(),
                fixed().stream().map(SheetColumn::title).toList());
        programme.parties().forEach(party -> parties.putIfAbsent(party.id(), party));
    }

    /** The columns for this programme. */
    List<SheetColumn> columns() {
        List<SheetColumn> columns = fixed();
        custom.forEach(each -> columns.add(SheetColumn.custom(each)));
        return columns;
    }

    private List<SheetColumn> fixed() {
        List<SheetColumn> columns = new ArrayList<>(ALWAYS);
        if (starts) {
            columns.add(START);
        }
        if (parents) {
            columns.add(PARENT);
        }
        if (priorities) {
            columns.add(PRIORITY);
        }
        return columns;
    }

    List<Object> of(Workstream workstream, Action action) {
        List<Object> cells = new ArrayList<>(always(workstream, action));
        if (starts) {
            cells.add(action.start().map(ActionCells::start).orElse(""));
        }
        if (parents) {
            cells.add(action.parent().orElse(""));
        }
        if (priorities) {
            cells.add(action.priority().map(Priority::label).orElse(""));
        }
        custom.forEach(each -> cells.add(action.customFields().getOrDefault(each.name(), "")));
        return cells;
    }

    private List<Object> always(Workstream workstream, Action action) {
        return List.of(
                action.id(),
                workstream.title(),
                action.number(),
                action.wording(),
                names(action.leads()),
                names(action.partners()),
                due(action),
                action.reportedStatus().map(DeliveryStatus::label).orElse(""),
                action.ownerRating()
                        .map(confidence -> confidence.rating().label())
                        .orElse(""),
                action.narrative().orElse(""),
                action.lastUpdate()
                        .flatMap(StatusUpdate::asAt)
                        .map(Object.class::cast)
                        .orElse(""));
    }

    private String names(List<String> ids) {
        return ids.stream()
                .map(id -> parties.containsKey(id) ? name(parties.get(id)) : id)
                .collect(Collectors.joining("; "));
    }

    private static String name(Party party) {
        return party.name()
                + party.acronym()
                        .filter(acronym -> !acronym.equals(party.name()))
                        .map(acronym -> " (" + acronym + ")")
                        .orElse("");
    }

    /** A day where all there is is one day; otherwise the words as published, a date a line. */
    private static Object due(Action action) {
        List<TargetDate> dates = action.milestones().stream()
                .flatMap(milestone -> milestone.due().stream())
                .toList();
        if (dates.size() == 1
                && action.milestones().stream()
                        .noneMatch(milestone -> milestone.dueWords().isPresent())) {
            return cell(dates.get(0));
        }
        return action.milestones().stream()
                .flatMap(milestone -> words(milestone).stream())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> words(Milestone milestone) {
        return milestone
                .due()
                .map(due -> due.words().orElseGet(() -> DateWords.print(due.period())))
                .or(milestone::dueWords);
    }

    private static Object start(TargetDate date) {
        Object cell = MilestoneCells.cell(date);
        return cell instanceof LocalDate ? cell : DateWords.cell(date);
    }

    private static Object cell(TargetDate date) {
        Object cell = MilestoneCells.cell(date);
        return cell instanceof LocalDate ? cell : date.words().orElse(cell.toString());
    }

    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        for (Rating rating : Rating.values()) {
            colours.put(
                    rating.label(),
                    switch (rating) {
                        case GREEN -> "C6E0B4";
                        case AMBER_GREEN -> "E2EFDA";
                        case AMBER -> "FFE699";
                        case AMBER_RED -> "F8CBAD";
                        case RED -> "F4B0B0";
                    });
        }
        return colours;
    }
}
