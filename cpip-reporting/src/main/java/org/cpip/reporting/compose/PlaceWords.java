package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.Milestone;
import org.cpip.model.diff.ModelPath;
import org.cpip.model.diff.PlacedAction;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.text.Wording;

/** Puts places in the model into the words of a plan: "Environment 3, Milestones, Install a scanner, Forecast". */
final class PlaceWords {

    /** Of an action's path: workstreams, one of them, actions, one of them. */
    private static final int ACTION = 4;

    private final Wording words;
    private final Map<ModelPath, PlacedAction> actions = new HashMap<>();

    PlaceWords(ChangeReport report, Wording words) {
        this.words = words;
        report.actions().forEach(change -> {
            change.pair().before().ifPresent(placed -> actions.putIfAbsent(placed.path(), placed));
            change.pair().after().ifPresent(placed -> actions.put(placed.path(), placed));
        });
    }

    String of(ModelPath path) {
        PlacedAction placed = actions.get(path.prefix(ACTION));
        List<String> said = new ArrayList<>();
        if (placed != null) {
            said.add(words.action(placed.workstream().title(), placed.action().number()));
        }
        for (ModelPath.Step step :
                path.steps().subList(placed == null ? 0 : ACTION, path.steps().size())) {
            if (step instanceof ModelPath.Component) {
                said.add(words.component(step.name()));
            } else if (step instanceof ModelPath.Key) {
                said.add(placed == null ? step.name() : milestone(placed, step.name()));
            }
        }
        return words.list(said);
    }

    private static String milestone(PlacedAction placed, String id) {
        return placed.action().milestones().stream()
                .filter(milestone -> milestone.id().equals(id))
                .map(Milestone::title)
                .findFirst()
                .orElse(id);
    }
}
