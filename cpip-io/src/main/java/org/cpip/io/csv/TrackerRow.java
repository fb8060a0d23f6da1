package org.cpip.io.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Workstream;

/**
 * An action as a row of the tracker.
 *
 * @param workstream its workstream
 * @param action the action
 * @param parties the programme's parties by id
 */
record TrackerRow(Workstream workstream, Action action, Map<String, Party> parties) {

    /** The columns in their order; {@code docs/reference/formats/csv.md} says what each holds. */
    static final List<Column> COLUMNS = List.of(
            new Column("Id", row -> row.action.id()),
            new Column("Workstream", row -> row.workstream.title()),
            new Column("No.", row -> row.action.number()),
            new Column("Action", row -> row.action.wording()),
            new Column("Lead", row -> row.names(row.action.leads())),
            new Column("Partners", row -> row.names(row.action.partners())),
            new Column("Due", row -> row.due()),
            new Column(
                    "Status",
                    row -> row.action
                            .reportedStatus()
                            .map(DeliveryStatus::label)
                            .orElse("")),
            new Column("Rating", row -> row.rating()),
            new Column("Progress", row -> row.progress()),
            new Column("Milestones", row -> row.milestones()));

    /**
     * A column.
     *
     * @param title its header
     * @param text its cell
     */
    record Column(String title, Function<TrackerRow, String> text) {}

    /** How a party is written: its name, with the acronym that its id is made of. */
    static String name(Party party) {
        return party.name()
                + party.acronym()
                        .filter(acronym -> !acronym.equals(party.name()))
                        .map(acronym -> " (" + acronym + ")")
                        .orElse("");
    }

    private String names(List<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(parties.get(id))
                        .map(TrackerRow::name)
                        .orElse(id))
                .collect(Collectors.joining("; "));
    }

    private String due() {
        return action.milestones().stream()
                .flatMap(milestone -> milestone.due().stream())
                .map(due -> due.words().orElseGet(() -> DateWords.print(due.period())))
                .collect(Collectors.joining("\n"));
    }

    private String rating() {
        return action.ownerRating()
                .map(confidence -> confidence.rating().label())
                .orElse("");
    }

    private String progress() {
        return action.narrative().orElse("");
    }

    private String milestones() {
        return action.milestones().stream().map(TrackerRow::line).collect(Collectors.joining("\n"));
    }

    /** {@code id | edtf | words | title}. */
    private static String line(Milestone milestone) {
        return String.join(
                " | ",
                milestone.id(),
                milestone.due().map(due -> due.edtf()).orElse(""),
                milestone
                        .due()
                        .flatMap(due -> due.words())
                        .map(TrackerRow::escape)
                        .orElse(""),
                escape(milestone.title()));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }
}
