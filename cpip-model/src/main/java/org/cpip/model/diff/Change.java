package org.cpip.model.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * One difference between two programmes, before and after.
 *
 * <p>Values are those of the model: records, texts, enum constants, numbers.
 */
@Experimental
public sealed interface Change {

    /** Where: in the programme after the change, except for what was dropped. */
    ModelPath path();

    /**
     * A list has a new member. A new workstream comes without its actions, each of which is a change of its own.
     *
     * @param path where it is
     * @param index its place in the list after all changes, from 0
     * @param value the member
     */
    record Added(ModelPath path, int index, Object value) implements Change {
        /** Refuses null. */
        public Added {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A list lost a member. Of a workstream that was dropped, each action that went with it is a change of its own.
     *
     * @param path where it was
     * @param value the member
     */
    record Dropped(ModelPath path, Object value) implements Change {
        /** Refuses null. */
        public Dropped {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An action is in another place: under another heading, or under another id because it was numbered anew.
     *
     * @param from where it was
     * @param path where it is
     * @param index its place in the list after all changes, from 0
     */
    record Moved(ModelPath from, ModelPath path, int index) implements Change {
        /** Refuses null. */
        public Moved {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * The members of a list that stayed are in another order.
     *
     * @param path the list
     * @param order those that stayed, in the order after
     */
    record Reordered(ModelPath path, List<ModelPath.Step> order) implements Change {
        /** Copies the list and refuses null. */
        public Reordered {
            Objects.requireNonNull(path, "path");
            order = List.copyOf(order);
        }
    }

    /**
     * A value is another.
     *
     * @param path where
     * @param before empty when there was none
     * @param after empty when there is none any more
     */
    record Replaced(ModelPath path, Optional<Object> before, Optional<Object> after) implements Change {
        /** Refuses null. */
        public Replaced {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}
