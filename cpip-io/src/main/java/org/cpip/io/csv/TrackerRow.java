package org.cpip.io.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/**
 * An action as a row of the tracker.
 *
 * @param workstream its workstream
 * @param action the action
 * @param parties the programme's parties by id
 */
record TrackerRow(Workstream workstream, Action action, Map<String, Party> parties) {

    /** How a party is written: its name, with the acronym that its id is made of. */
    static String name(Party party) {
        return party.name()
                + party.acronym()
                        .filter(acronym -> !acronym.equals(party.name()))
                        .map(acronym -> " (" + acronym + ")")
                        .orElse("");
    }

    String names(List<String> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(parties.get(id))
                        .map(TrackerRow::name)
                        .orElse(id))
                .collect(Collectors.joining("; "));
    }

    String due() {
        return action.milestones().stream()
                .flatMap(milestone -> words(milestone).stream())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> words(Milestone milestone) {
        return milestone.due().map(TrackerRow::words).or(milestone::dueWords);
    }

    private static String words(TargetDate date) {
        return date.words().orElseGet(() -> DateWords.print(date.period()));
    }

    String start() {
        return action.start().map(DateWords::cell).orElse("");
    }

    String status() {
        return action.reportedStatus().map(DeliveryStatus::label).orElse("");
    }

    String rating() {
        return action.ownerRating()
                .map(confidence -> confidence.rating().label())
                .orElse("");
    }

    String progress() {
        return action.narrative().orElse("");
    }

    /** The day of the last update, which the other cells of the row are believed to speak of. */
    String asAt() {
        return action.lastUpdate()
                .flatMap(StatusUpdate::asAt)
                .map(LocalDate::toString)
                .orElse("");
    }

    String milestones() {
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
                        .flatMap(TargetDate::words)
                        .or(milestone::dueWords)
                        .map(TrackerRow::escape)
                        .orElse(""),
                escape(milestone.title()));
    }

    /** A part of a line whose parts have bars between them. */
    static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }
}
