package org.cpip.xlsx;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** An action as a row of the sheet Actions. Its titles are among those that every tracker is read by. Immutable. */
final class ActionCells {

    static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("Id", 13),
            new SheetColumn("Workstream", 17),
            new SheetColumn("No.", 7),
            new SheetColumn("Action", 48),
            new SheetColumn("Lead", 18),
            new SheetColumn("Partners", 18),
            new SheetColumn("Due (see Milestones)", 17),
            new SheetColumn("Status", 13),
            new SheetColumn("Rating", 13),
            new SheetColumn("Progress", 36),
            new SheetColumn("As at", 13));

    static final int STATUS_COLUMN = 7;
    static final int RATING_COLUMN = 8;

    static final List<String> STATUSES =
            Arrays.stream(DeliveryStatus.values()).map(DeliveryStatus::label).toList();

    static final List<String> RATINGS =
            Arrays.stream(Rating.values()).map(Rating::label).toList();

    static final Map<String, String> COLOURS = colours();

    private final Map<String, Party> parties = new HashMap<>();

    ActionCells(Programme programme) {
        programme.parties().forEach(party -> parties.putIfAbsent(party.id(), party));
    }

    List<Object> of(Workstream workstream, Action action) {
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
        if (dates.size() == 1) {
            return cell(dates.get(0));
        }
        return dates.stream()
                .map(due -> due.words().orElseGet(() -> DateWords.print(due.period())))
                .collect(Collectors.joining("\n"));
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
