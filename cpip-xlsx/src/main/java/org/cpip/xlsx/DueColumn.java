package org.cpip.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.internal.carried.BesideProblem;
import org.cpip.io.internal.carried.DueBesideMilestones;
import org.cpip.io.prose.DateReader;
import org.cpip.model.Milestone;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.write.ActionCells;

/**
 * The dates that the sheet Actions shows of the sheet Milestones, which is the one that is read: who changed a date in the wrong
 * place is told. For one thread.
 */
final class DueColumn {

    private static final String REMEDY =
            "Change the date in the sheet Milestones, which is the one that is read, or delete the rows of the action there.";

    private record Shown(String text, SourceLocation place) {}

    private final Map<String, Shown> byAction = new HashMap<>();
    /** Words of the sheet Milestones that were told already, each behind the id of its action. */
    private final Set<String> told = new HashSet<>();

    private int id = -1;
    private int due = -1;

    /** A row of the sheet Actions; the first with both titles is that of the titles. */
    void row(List<SheetCell> cells, SourceLocation place) {
        if (id < 0 || due < 0) {
            id = column(cells, ActionCells.ID);
            due = column(cells, ActionCells.DUE);
            return;
        }
        text(cells, due).ifPresent(shown -> text(cells, id)
                .ifPresent(action -> byAction.putIfAbsent(action, new Shown(shown, place.withCell(due + 1)))));
    }

    private static int column(List<SheetCell> cells, String title) {
        return cells.stream()
                .filter(cell -> cell.text().strip().equals(title))
                .mapToInt(SheetCell::column)
                .findFirst()
                .orElse(-1);
    }

    private static Optional<String> text(List<SheetCell> cells, int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Words that no longer say the date beside them: that the sheet Actions shows them too is no news. */
    void told(String action, String words) {
        told.add(action + "\n" + words.strip());
    }

    /** What the sheet Actions shows of an action and its rows of the sheet Milestones do not say. */
    List<Diagnostic> told(String action, List<Milestone> milestones) {
        Shown shown = byAction.get(action);
        if (shown == null) {
            return List.of();
        }
        return new DueBesideMilestones(
                        milestones, text -> DateReader.readCell(text).date())
                .unsaid(shown.text()).stream()
                        .filter(text -> !told.contains(action + "\n" + text))
                        .map(text -> Diagnostic.warning(
                                BesideProblem.OTHER_DUE.code(),
                                shown.place(),
                                "\"" + CellText.shortened(text)
                                        + "\" is not what the sheet Milestones says of " + action
                                        + "; it was not read.",
                                REMEDY))
                        .toList();
    }
}
