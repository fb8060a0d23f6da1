package org.cpip.xlsx.write;

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
public final class ActionCells {

    /** The titles of the columns that say which row it is, and when it is due. */
    public static final String ID = "Id";

    public static final String DUE = "Due (see Milestones)";

    /** The titles of the columns that a person fills in. */
    public static final String STATUS = "Status";

    public static final String RATING = "Rating";
    public static final String PROGRESS = "Progress";
    public static final String AS_AT = "As at";

    /** The columns that every workbook has. */
    static final List<SheetColumn> ALWAYS = List.of(
            new SheetColumn(ID, 13, "id"),
            new SheetColumn("Workstream", 17, ""),
            new SheetColumn("No.", 7, "number"),
            new SheetColumn("Action", 48, "wording"),
            new SheetColumn("Lead", 18, "leads"),
            new SheetColumn("Partners", 18, "partners"),
            new SheetColumn(DUE, 17, "milestones"),
            new SheetColumn(STATUS, 13, "status updates.status"),
            new SheetColumn(RATING, 13, "updates.ownerConfidence"),
            new SheetColumn(PROGRESS, 36, "updates.narrative"),
            new SheetColumn(AS_AT, 13, "updates.asAt"));

    /** For plans that say when work begins. */
    static final SheetColumn START = new SheetColumn("Start", 13, "start");

    /** For plans that say which action another is part of. */
    static final SheetColumn PARENT = new SheetColumn("Parent", 13, "parent");

    /** For plans that say how much an action matters. */
    static final SheetColumn PRIORITY = new SheetColumn("Priority level", 13, "priority");

    /** How many columns say which row it is: id, workstream and number. */
    static final int STILL = 3;

    /** Why a component of an action has no column. A test demands one or the other for each. */
    static final Map<String, String> ABSENT = Map.ofEntries(
            Map.entry("title", "a row shows the wording, and two texts for one action would contradict each other"),
            Map.entry("type", "it is read again from the wording"),
            Map.entry("dependsOn", "it is about two actions, and a row is about one"),
            Map.entry("citations", "they are read again from the wording"),
            Map.entry("indicators", "the workbook has no rows for indicators"),
            Map.entry("provenance", "what is read from the workbook names the workbook as its source"));

    static final List<String> STATUSES =
            Arrays.stream(DeliveryStatus.values()).map(DeliveryStatus::label).toList();

    static final List<String> RATINGS =
            Arrays.stream(Rating.values()).map(Rating::label).toList();

    /** Fills beside the words of ratings and of statuses. */
    static final Map<String, String> RATING_COLOURS = ratingColours();

    static final Map<String, String> STATUS_COLOURS = statusColours();

    private final Map<String, Party> parties = new HashMap<>();
    private final boolean starts;
    private final boolean parents;
    private final boolean priorities;
    private final List<CustomColumns.Named> custom;

    /** The cells of a plan's actions. */
    public ActionCells(Programme programme) {
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
    public List<SheetColumn> columns() {
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

    /** The cells of a row, one for each column. */
    public List<CellValue> of(Workstream workstream, Action action) {
        List<CellValue> cells = new ArrayList<>(always(workstream, action));
        if (starts) {
            cells.add(action.start().map(ActionCells::start).orElse(CellValue.EMPTY));
        }
        if (parents) {
            cells.add(CellValue.code(action.parent().orElse("")));
        }
        if (priorities) {
            cells.add(CellValue.words(action.priority().map(Priority::label).orElse("")));
        }
        custom.forEach(each -> cells.add(CellValue.words(action.customFields().getOrDefault(each.name(), ""))));
        return cells;
    }

    private List<CellValue> always(Workstream workstream, Action action) {
        return List.of(
                CellValue.code(action.id()),
                CellValue.words(workstream.title()),
                CellValue.code(action.number()),
                CellValue.words(action.wording()),
                CellValue.words(names(action.leads())),
                CellValue.words(names(action.partners())),
                due(action),
                CellValue.words(
                        action.reportedStatus().map(DeliveryStatus::label).orElse("")),
                CellValue.words(action.ownerRating()
                        .map(confidence -> confidence.rating().label())
                        .orElse("")),
                CellValue.words(action.narrative().orElse("")),
                action.lastUpdate()
                        .flatMap(StatusUpdate::asAt)
                        .map(CellValue::day)
                        .orElse(CellValue.NO_DAY));
    }

    private String names(List<String> ids) {
        return ids.stream()
                .map(id -> parties.containsKey(id) ? name(parties.get(id)) : id)
                .collect(Collectors.joining("; "));
    }

    /** The ids of parties by what the columns Lead and Partners show of them, without white space. */
    public Map<String, String> partiesByName() {
        Map<String, String> ids = new HashMap<>();
        parties.forEach((id, party) -> {
            ids.putIfAbsent(name(party).replaceAll("\\s", ""), id);
            ids.putIfAbsent(party.name().replaceAll("\\s", ""), id);
            party.acronym().ifPresent(acronym -> ids.putIfAbsent(acronym.replaceAll("\\s", ""), id));
        });
        return ids;
    }

    private static String name(Party party) {
        return party.name()
                + party.acronym()
                        .filter(acronym -> !acronym.equals(party.name()))
                        .map(acronym -> " (" + acronym + ")")
                        .orElse("");
    }

    /** A date where all there is is one date that has a number; otherwise the words as published, a date a line. */
    private static CellValue due(Action action) {
        List<TargetDate> dates = action.milestones().stream()
                .flatMap(milestone -> milestone.due().stream())
                .toList();
        if (dates.size() == 1
                && action.milestones().stream()
                        .noneMatch(milestone -> milestone.dueWords().isPresent())) {
            return cell(dates.get(0));
        }
        return CellValue.words(action.milestones().stream()
                .flatMap(milestone -> words(milestone).stream())
                .collect(Collectors.joining("\n")));
    }

    private static Optional<String> words(Milestone milestone) {
        return milestone
                .due()
                .map(due -> due.words().orElseGet(() -> DateWords.print(due.period())))
                .or(milestone::dueWords);
    }

    private static CellValue start(TargetDate date) {
        CellValue cell = CellValue.of(date);
        return cell.isDate() ? cell : CellValue.words(DateWords.cell(date));
    }

    /** "by the end of May 2017" says more than the month does, and stays. */
    private static CellValue cell(TargetDate date) {
        CellValue cell = CellValue.of(date);
        String plainWords = DateWords.print(date.period());
        boolean plain = date.words()
                .filter(words -> !words.equalsIgnoreCase(plainWords) && !words.equalsIgnoreCase("in " + plainWords))
                .isEmpty();
        return cell.kind() == CellValue.Kind.DAY || plain
                ? cell
                : CellValue.words(date.words().orElseThrow());
    }

    private static Map<String, String> ratingColours() {
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

    private static Map<String, String> statusColours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put(DeliveryStatus.COMPLETED.label(), "C6E0B4");
        colours.put(DeliveryStatus.DELAYED.label(), "FFE699");
        colours.put(DeliveryStatus.PAUSED.label(), "E7E6E6");
        colours.put(DeliveryStatus.CANCELLED.label(), "D0CECE");
        return colours;
    }
}
