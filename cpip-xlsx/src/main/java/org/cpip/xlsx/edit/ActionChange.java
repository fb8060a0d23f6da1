package org.cpip.xlsx.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Priority;
import org.cpip.xlsx.write.ActionCells;
import org.cpip.xlsx.write.SheetColumn;

/** Takes a cell of the sheet Actions over into its action. Each method answers why it did not; empty when it did. */
final class ActionChange {

    private static final String REPORTED = "what was reported stays; report something else instead";

    private final Map<String, String> parties;

    /**
     * For one plan.
     *
     * @param parties ids by the names that the sheet shows
     */
    ActionChange(Map<String, String> parties) {
        this.parties = parties;
    }

    Optional<String> take(ActionEdit edit, SheetColumn column, Shown shown) {
        return switch (column.title()) {
            case ActionCells.STATUS -> status(edit, shown);
            case ActionCells.RATING -> rating(edit, shown);
            case ActionCells.PROGRESS -> progress(edit, shown);
            case ActionCells.AS_AT -> asAt(edit, shown);
            default -> plan(edit, column, shown);
        };
    }

    private static Optional<String> status(ActionEdit edit, Shown shown) {
        if (shown.isEmpty()) {
            return Optional.of(REPORTED);
        }
        Optional<DeliveryStatus> status = DeliveryStatus.ofWords(shown.text());
        if (status.isEmpty()) {
            return Optional.of("it is not the word for a status");
        }
        edit.report(shown.text(), said -> said.status(status));
        return Optional.empty();
    }

    private static Optional<String> rating(ActionEdit edit, Shown shown) {
        if (shown.isEmpty()) {
            return Optional.of(REPORTED);
        }
        Optional<Rating> rating = Rating.ofWords(shown.text());
        if (rating.isEmpty()) {
            return Optional.of("it is not the word for a rating");
        }
        Scale scale = edit.before().ownerRating().map(DeliveryConfidence::scale).orElse(Scale.FIVE_POINT);
        edit.report(shown.text(), said -> said.ownerConfidence(DeliveryConfidence.on(scale, rating.get())));
        return Optional.empty();
    }

    private static Optional<String> progress(ActionEdit edit, Shown shown) {
        if (shown.isEmpty()) {
            return Optional.of(REPORTED);
        }
        edit.report(shown.text(), said -> said.narrative(shown.text()));
        return Optional.empty();
    }

    private static Optional<String> asAt(ActionEdit edit, Shown shown) {
        Optional<LocalDate> day = shown.exactDay();
        if (day.isEmpty()) {
            return Optional.of("it is no day, such as 31 May 2017");
        }
        edit.asAt(day.get(), shown.text());
        return Optional.empty();
    }

    private Optional<String> plan(ActionEdit edit, SheetColumn column, Shown shown) {
        switch (column.holds()) {
            case "number" -> edit.set(action -> action.number(shown.text()));
            case "wording" -> edit.set(action -> action.wording(shown.text()));
            case "start" -> {
                if (shown.isNoDate()) {
                    return Optional.of(Shown.NO_DATE);
                }
                edit.set(action -> action.start(shown.date()));
            }
            case "priority" -> {
                Optional<Priority> priority = shown.isEmpty() ? Optional.empty() : Priority.ofWords(shown.text());
                if (priority.isEmpty() && !shown.isEmpty()) {
                    return Optional.of("it is not the word for a priority");
                }
                edit.set(action -> action.priority(priority));
            }
            case "customFields" ->
                edit.set(action -> action.customFields(custom(edit.before().customFields(), column, shown)));
            case "leads", "partners" -> {
                return parties(edit, column.holds(), shown);
            }
            case "milestones" -> {
                return due(edit, shown);
            }
            default -> {
                return Optional.of("the sheet shows it, and the plan decides");
            }
        }
        return Optional.empty();
    }

    /** The fields with one that is another now, or is not there any more. */
    static Map<String, String> custom(Map<String, String> before, SheetColumn column, Shown shown) {
        Map<String, String> fields = new LinkedHashMap<>(before);
        String name = before.keySet().stream()
                .filter(each -> column.title().equals(each) || column.title().equals(CustomColumns.marked(each)))
                .findFirst()
                .orElseGet(() -> CustomColumns.name(column.title()));
        if (shown.isEmpty()) {
            fields.remove(name);
        } else {
            fields.put(name, shown.text());
        }
        return fields;
    }

    private Optional<String> parties(ActionEdit edit, String component, Shown shown) {
        List<String> ids = new ArrayList<>();
        for (String name : shown.text().split(";")) {
            if (!name.isBlank()) {
                String id = parties.get(Shown.key(name));
                if (id == null) {
                    return Optional.of("the plan knows no body \"" + Shown.quote(name.strip()) + "\"");
                }
                ids.add(id);
            }
        }
        edit.set(action -> component.equals("leads") ? action.leads(ids) : action.partners(ids));
        return Optional.empty();
    }

    /** The cell shows all dates of an action; with one milestone it is clear which is meant. */
    private static Optional<String> due(ActionEdit edit, Shown shown) {
        if (edit.before().milestones().size() != 1) {
            return Optional.of("the action has not one milestone; change the date on the sheet Milestones");
        }
        return MilestoneChange.due(edit, 0, shown);
    }
}
