package org.cpip.spi.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/**
 * What of a programme a format carries, by the names of the model's components. What a programme has and the format does
 * not carry is lost, also a component that did not exist when the format was made. Immutable and safe for use by many
 * threads.
 */
public final class Carries {

    private static final Carries EVERYTHING = new Carries(CarriedPart.WHOLE, "", Map.of());

    private final CarriedPart part;
    private final String reason;
    private final Map<String, String> reasons;

    private Carries(CarriedPart part, String reason, Map<String, String> reasons) {
        this.part = part;
        this.reason = reason;
        this.reasons = Map.copyOf(reasons);
    }

    /** All that a programme has and will have; or the exporter tells its losses alone. */
    public static Carries everything() {
        return EVERYTHING;
    }

    /**
     * These components and no others.
     *
     * @param components such as <code>id, title, workstreams.{title, actions.{number, wording, milestones.{title, due}}}</code>;
     *     of what has parts of its own, a list of records most of all, name the parts: without them it is carried with all
     *     that it will ever have
     * @param reason why the others are lost, a sentence
     * @throws IllegalArgumentException if the text is no such list
     */
    public static Carries of(String components, String reason) {
        return new Carries(CarriedParser.parse(components), reason, Map.of());
    }

    /**
     * The same, with another reason for some components.
     *
     * @param otherReason why these are lost, a sentence
     * @param components such as {@code workstreams.actions.updates}, in full
     */
    public Carries because(String otherReason, String... components) {
        Map<String, String> more = new LinkedHashMap<>(reasons);
        for (String component : components) {
            more.put(component, otherReason);
        }
        return new Carries(part, reason, more);
    }

    /** Whether nothing is left out. */
    public boolean isEverything() {
        return part.isWhole();
    }

    /**
     * Whether the value at a place of a programme is carried.
     *
     * @param path such as {@code workstreams[0].actions[2].dependsOn}
     */
    public boolean holds(String path) {
        CarriedPart at = part;
        for (String name : withoutIndexes(path).split("\\.")) {
            if (at.isWhole()) {
                return true;
            }
            CarriedPart next = at.parts().get(name);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** What is carried, each in full: {@code workstreams.actions.number}; empty when it is everything. */
    public List<String> components() {
        List<String> names = new ArrayList<>();
        part.collect("", names);
        return names;
    }

    /** What a programme has and the format does not carry, in the order of the programme. */
    public List<Loss> losses(Programme programme) {
        List<Loss> losses = new ArrayList<>();
        if (!isEverything()) {
            walk(Shapes.PROGRAMME, programme, part, "", "", losses);
        }
        return losses;
    }

    private <T> void walk(Shape<T> shape, T value, CarriedPart carried, String path, String name, List<Loss> losses) {
        for (Property property : shape.properties()) {
            Object component = shape.get(value, property);
            if (component.equals(property.absent())) {
                continue;
            }
            CarriedPart inner = carried.parts().get(property.name());
            if (inner == null) {
                String lost = name + property.name();
                losses.add(new Loss(path + property.name(), reasons.getOrDefault(lost, reason)));
            } else if (!inner.isWhole()) {
                descend(component, property.kind(), inner, path + property.name(), name + property.name(), losses);
            }
        }
    }

    private void descend(
            Object component, Kind kind, CarriedPart carried, String path, String name, List<Loss> losses) {
        if (component instanceof Optional<?> optional) {
            optional.ifPresent(value -> record(value, carried, path, name, losses));
        } else if (kind instanceof Kind.Many) {
            List<?> members = (List<?>) component;
            for (int i = 0; i < members.size(); i++) {
                record(members.get(i), carried, path + "[" + i + "]", name, losses);
            }
        } else {
            record(component, carried, path, name, losses);
        }
    }

    private void record(Object value, CarriedPart carried, String path, String name, List<Loss> losses) {
        Shapes.of(value).ifPresent(shape -> walk(shape, value, carried, path + ".", name + ".", losses));
    }

    /** A plan of many actions has as many losses, so no regular expression. */
    private static String withoutIndexes(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        int from = 0;
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', from)) {
            plain.append(path, from, open);
            from = path.indexOf(']', open) + 1;
        }
        return plain.append(path, from, path.length()).toString();
    }

    /** As it could be given to {@link #of}; {@code everything}. */
    @Override
    public String toString() {
        return isEverything() ? "everything" : part.toString();
    }
}
