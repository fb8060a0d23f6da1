package org.cpip.io.docx.write;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Reference;
import org.cpip.model.Workstream;
import org.cpip.office.internal.word.Cell;
import org.cpip.office.internal.word.Column;
import org.cpip.office.internal.word.Table;

/**
 * The tables of a plan: their columns, and how wide each is. A column that is empty throughout is left out. A fixed width
 * is what the longest word takes in 12 point Arial, so that none is broken: "Administration", "Wednesday" and a little
 * more for a date in the words of a sentence, "Not started", "Amber/Green".
 */
final class PlanTables {

    /** "by 30 September 2017", and a word more. */
    private static final int LONGEST_PLAIN_DATE = 26;

    private final Wording wording;
    private final List<Column<Action>> actionColumns = new ArrayList<>();
    private final List<Column<Party>> partyColumns = new ArrayList<>();
    private final List<Column<Reference>> referenceColumns = new ArrayList<>();

    PlanTables(Programme programme, Wording wording) {
        this.wording = wording;
        addActionColumns(programme);
        addPartyColumns(programme.parties());
        addReferenceColumns(programme.references());
    }

    /** Whether the table of actions needs a page on its side. */
    boolean isWide() {
        return actionColumns.size() > 5;
    }

    /** Whether the table of actions ends with a column for progress. */
    boolean hasProgress() {
        return actionColumns.get(actionColumns.size() - 1).weight() > 0;
    }

    List<Column<Action>> actionColumns() {
        return actionColumns;
    }

    Table<Action> actions(Workstream workstream) {
        return new Table<>(
                "Actions: " + workstream.title(),
                "One row for each action of this workstream, with the columns " + headings(actionColumns) + ".",
                actionColumns);
    }

    Table<Party> parties() {
        return new Table<>(
                "Bodies and groups",
                "One row for each body, group or role that the plan names, with the columns " + headings(partyColumns)
                        + ".",
                partyColumns);
    }

    Table<Reference> references() {
        return new Table<>(
                "Legislation and documents",
                "One row for each law or document that the plan names, with the columns " + headings(referenceColumns)
                        + ".",
                referenceColumns);
    }

    private void addActionColumns(Programme programme) {
        List<Workstream> workstreams = programme.workstreams();
        actionColumns.add(Column.fixed("No.", 620, (action, cell) -> cell.line(action.number())));
        actionColumns.add(Column.wide("Action", 5, (action, cell) -> cell.line(action.wording())));
        actionColumns.add(Column.fixed("Lead", 1850, (action, cell) -> {
            for (String lead : action.leads()) {
                cell.line(wording.party(lead));
            }
        }));
        addPlaceInPlan(workstreams);
        actionColumns.add(Column.fixed("Due", dueWidth(workstreams), (action, cell) -> {
            for (int i = 0; i < action.milestones().size(); i++) {
                if (DueWords.of(action.milestones().get(i)).isPresent()) {
                    cell.control(Control.due(action, i));
                }
            }
        }));
        actionColumns.add(Column.fixed("Status", 1380, (action, cell) -> cell.control(Control.status(action))));
        if (any(workstreams, action -> action.ownerRating().isPresent())) {
            actionColumns.add(Column.fixed("Rating", 1620, (action, cell) -> cell.control(Control.rating(action))));
        }
        if (any(workstreams, action -> action.narrative().isPresent())) {
            actionColumns.add(Column.wide("Progress", 3, (action, cell) -> cell.control(Control.progress(action))));
        }
    }

    /** The action that an action is part of, by its number, and when work begins. */
    private void addPlaceInPlan(List<Workstream> workstreams) {
        if (any(workstreams, action -> action.parent().isPresent())) {
            Map<String, String> numbers = new HashMap<>();
            workstreams.forEach(workstream ->
                    workstream.actions().forEach(action -> numbers.putIfAbsent(action.id(), action.number())));
            actionColumns.add(Column.fixed(
                    "Parent",
                    1100,
                    (action, cell) -> line(cell, action.parent().map(id -> numbers.getOrDefault(id, id)))));
        }
        if (any(workstreams, action -> action.start().isPresent())) {
            actionColumns.add(Column.fixed(
                    "Start", 1600, (action, cell) -> line(cell, action.start().map(DueWords::of))));
        }
    }

    private void addPartyColumns(List<Party> parties) {
        partyColumns.add(Column.wide("Name", 3, (party, cell) -> cell.line(Wording.of(party))));
        partyColumns.add(Column.fixed(
                "Kind", 1800, (party, cell) -> line(cell, party.kind().map(Wording::of))));
        if (parties.stream().anyMatch(party -> party.chair().isPresent())) {
            partyColumns.add(Column.wide(
                    "Chair", 2, (party, cell) -> line(cell, party.chair().map(wording::party))));
        }
        if (parties.stream().anyMatch(party -> !party.members().isEmpty())) {
            partyColumns.add(Column.wide("Members", 2, (party, cell) -> {
                for (String member : party.members()) {
                    cell.line(wording.party(member));
                }
            }));
        }
    }

    private void addReferenceColumns(List<Reference> references) {
        referenceColumns.add(Column.wide("Name", 3, PlanTables::name));
        referenceColumns.add(Column.fixed("Kind", 2000, (reference, cell) -> cell.line(Wording.of(reference.kind()))));
        if (references.stream().anyMatch(reference -> reference.year().isPresent())) {
            referenceColumns.add(Column.fixed(
                    "Year",
                    1320,
                    (reference, cell) -> line(cell, reference.year().map(String::valueOf))));
        }
        if (references.stream().anyMatch(reference -> reference.link().isPresent())) {
            referenceColumns.add(Column.wide(
                    "Where to read it",
                    3,
                    (reference, cell) -> line(cell, reference.link().map(URI::toString))));
        }
    }

    /**
     * The name leads to the address, so that the link says where it goes; the address itself is for those who read on
     * paper. Only addresses of the web become links; a document from outside is no place for any other.
     */
    private static void name(Reference reference, Cell cell) throws IOException {
        String scheme = reference.link().map(URI::getScheme).orElse("");
        if ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) {
            cell.link(reference.title(), reference.link().get().toString());
        } else {
            cell.line(reference.title());
        }
    }

    private static void line(Cell cell, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            cell.line(text.get());
        }
    }

    private static boolean any(List<Workstream> workstreams, Predicate<Action> test) {
        return workstreams.stream().anyMatch(w -> w.actions().stream().anyMatch(test));
    }

    /** Wider when a date is a phrase, such as "following the completion of phase 1 in March", than for plain dates. */
    private static int dueWidth(List<Workstream> workstreams) {
        boolean phrases = any(workstreams, action -> action.milestones().stream()
                .flatMap(milestone -> DueWords.of(milestone).stream())
                .anyMatch(words -> words.length() > LONGEST_PLAIN_DATE));
        return phrases ? 2_150 : 1_600;
    }

    private static <T> String headings(List<Column<T>> columns) {
        return String.join(", ", columns.stream().map(Column::heading).toList());
    }
}
