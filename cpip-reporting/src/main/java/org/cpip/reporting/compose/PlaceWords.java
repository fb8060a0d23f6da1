package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cpip.model.Milestone;
import org.cpip.model.diff.ActionPair;
import org.cpip.model.diff.ModelPath;
import org.cpip.model.diff.PlacedAction;
import org.cpip.reporting.text.Wording;

/** Puts places in the model into the words of a plan: "Environment 3, Milestones, Install a scanner, Forecast". */
public final class PlaceWords {

    /** Of an action's path: workstreams, one of them, actions, one of them. */
    private static final int ACTION = 4;

    private final Wording words;
    private final Map<ModelPath, PlacedAction> before = new HashMap<>();
    private final Map<ModelPath, PlacedAction> after = new HashMap<>();

    /** Places among these actions, in the words of a language. */
    public PlaceWords(List<ActionPair> actions, Wording words) {
        this.words = words;
        actions.forEach(pair -> {
            pair.before().ifPresent(placed -> before.put(placed.path(), placed));
            pair.after().ifPresent(placed -> after.put(placed.path(), placed));
        });
    }

    /** A place before or after. */
    public String of(ModelPath path) {
        ModelPath action = path.prefix(ACTION);
        PlacedAction placed = after.getOrDefault(action, before.get(action));
        List<String> said = new ArrayList<>();
        if (placed != null) {
            said.add(words.action(placed.workstream().title(), placed.action().number()));
        }
        for (ModelPath.Step step :
                path.steps().subList(placed == null ? 0 : ACTION, path.steps().size())) {
            if (step instanceof ModelPath.Component) {
                said.add(words.component(step.name()));
            } else if (step instanceof ModelPath.Key) {
                said.add(placed == null ? step.name() : milestone(action, step.name()));
            } else if (step instanceof ModelPath.Index place && !said.isEmpty()) {
                // updates have no names: "Reports 2"
                said.add(said.remove(said.size() - 1) + " " + (place.index() + 1));
            }
        }
        return words.list(said);
    }

    private String milestone(ModelPath action, String id) {
        return Stream.of(after.get(action), before.get(action))
                .filter(Objects::nonNull)
                .flatMap(placed -> placed.action().milestones().stream())
                .filter(milestone -> milestone.id().equals(id))
                .map(Milestone::title)
                .findFirst()
                .orElse(id);
    }
}
