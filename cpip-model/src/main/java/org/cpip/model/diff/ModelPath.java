package org.cpip.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * A place in a programme, such as {@code workstreams[neglect].actions[neglect-3].wording}. Members of lists are named
 * by what identifies them, so that a path does not change when something is added before it; updates, which have
 * nothing that identifies them, are counted from 0.
 *
 * @param steps from the programme to the place; none for the programme itself
 */
@Experimental
public record ModelPath(List<Step> steps) {

    /** The programme itself. */
    public static final ModelPath ROOT = new ModelPath(List.of());

    /** Copies the list. */
    public ModelPath {
        steps = List.copyOf(steps);
    }

    /** The component of this name. */
    public ModelPath component(String name) {
        return then(new Component(name));
    }

    /** One step further. */
    public ModelPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps.size() + 1);
        longer.addAll(steps);
        longer.add(step);
        return new ModelPath(longer);
    }

    /** The first steps of the path; the path itself when it has no more. */
    public ModelPath prefix(int length) {
        return length >= steps.size() ? this : new ModelPath(steps.subList(0, length));
    }

    /** The last step's name or key; empty for the programme itself. */
    public String last() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).name();
    }

    /** As in the example above. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Component) {
                out.append(out.length() == 0 ? "" : ".").append(step.name());
            } else {
                out.append('[').append(step.name()).append(']');
            }
        }
        return out.toString();
    }

    /** One step of a path. */
    public sealed interface Step {
        /** As it is printed. */
        String name();
    }

    /**
     * To a component of a record.
     *
     * @param name its name
     */
    public record Component(String name) implements Step {
        /** Refuses null. */
        public Component {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * To a member of a list that something identifies: an id, or the member itself.
     *
     * @param id what identifies it
     * @param occurrence 1, or more when earlier members have the same id, as only a plan that breaks rules has
     */
    public record Key(String id, int occurrence) implements Step {
        /** Refuses null. */
        public Key {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String name() {
            return occurrence == 1 ? id : id + "~" + occurrence;
        }
    }

    /**
     * To a member of a list by its place.
     *
     * @param index from 0
     */
    public record Index(int index) implements Step {
        @Override
        public String name() {
            return Integer.toString(index);
        }
    }
}
