package org.cpip.spi.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;
import org.cpip.spi.exchange.Loss;

/** Puts together what an exporter says is lost and what follows from what its format carries. */
final class Losses {

    private Losses() {}

    /**
     * Both, each place once and nothing of what is lost as a whole, in the order of the programme. Of one place the
     * exporter's own reason stands, since it has seen the value.
     */
    static List<Loss> merge(List<Loss> own, List<Loss> derived) {
        if (own.isEmpty() || derived.isEmpty()) {
            return own.isEmpty() ? derived : own;
        }
        Map<String, Loss> byPath = new LinkedHashMap<>();
        own.forEach(loss -> byPath.putIfAbsent(loss.path(), loss));
        derived.forEach(loss -> byPath.putIfAbsent(loss.path(), loss));
        List<Placed> placed = new ArrayList<>();
        byPath.values().forEach(loss -> placed.add(new Placed(place(loss.path()), loss)));
        placed.sort(Comparator.comparing(Placed::place, Arrays::compare));
        List<Loss> merged = new ArrayList<>();
        String whole = "";
        for (Placed each : placed) {
            String path = each.loss().path();
            if (whole.isEmpty() || !isWithin(whole, path)) {
                merged.add(each.loss());
                whole = path;
            }
        }
        return merged;
    }

    private static boolean isWithin(String whole, String path) {
        return path.length() > whole.length()
                && path.startsWith(whole)
                && ".[".indexOf(path.charAt(whole.length())) >= 0;
    }

    /** The indexes of components and members on the way to a place; a name that the model has not comes last. */
    private static int[] place(String path) {
        int[] place = new int[path.length() + 1];
        int used = 0;
        Optional<Kind> kind = Optional.of(new Kind.Nested(Shapes.PROGRAMME));
        for (String step : path.split("[.\\[]")) {
            if (step.endsWith("]")) {
                place[used++] = Integer.parseInt(step.substring(0, step.length() - 1));
                kind = kind.map(each -> each instanceof Kind.Many many ? many.item() : each);
                continue;
            }
            Optional<Property> property = kind.flatMap(each -> property(each, step));
            place[used++] = property.map(Property::index).orElse(Integer.MAX_VALUE);
            kind = property.map(Property::kind);
        }
        return Arrays.copyOf(place, used);
    }

    private static Optional<Property> property(Kind kind, String name) {
        if (kind instanceof Kind.Nested nested) {
            Shape<?> shape = nested.shape();
            return shape.property(name);
        }
        return Optional.empty();
    }

    private record Placed(int[] place, Loss loss) {}
}
