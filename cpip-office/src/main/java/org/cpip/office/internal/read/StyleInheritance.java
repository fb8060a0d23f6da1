package org.cpip.office.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What styles come to with their bases: each property is that of the nearest style on the way to the root that says it (ECMA-376
 * Part 1, 17.7.2). A way that leads into a circle goes around it once. Each style is looked at once, however long the ways
 * are. For one thread; all styles are known before the first is asked for.
 */
final class StyleInheritance {

    private final Map<String, Style> styles;
    private final Map<String, Whole> wholes = new HashMap<>();

    StyleInheritance(Map<String, Style> styles) {
        this.styles = styles;
    }

    /**
     * A style and what it inherits; {@link Style#UNSET} where nothing is said.
     *
     * @param heading as {@link Styles#headingOf} gives it
     * @param contents whether it or a base is for contents lists
     */
    record Whole(int heading, int list, int listLevel, int hidden, int struck, int bold, boolean contents) {

        private static final Whole NONE =
                new Whole(Style.UNSET, Style.UNSET, Style.UNSET, Style.UNSET, Style.UNSET, Style.UNSET, false);

        private Whole under(Style style) {
            return new Whole(
                    own(Styles.headingOf(style), heading),
                    own(style.list(), list),
                    own(style.listLevel(), listLevel),
                    own(style.hidden(), hidden),
                    own(style.struck(), struck),
                    own(style.bold(), bold),
                    contents || Styles.isContents(style.name()));
        }

        private static int own(int own, int inherited) {
            return own == Style.UNSET ? inherited : own;
        }
    }

    /** What a known style comes to. */
    Whole of(Style style) {
        List<Style> way = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Style next = style;
        while (next != null && !wholes.containsKey(next.id()) && !places.containsKey(next.id())) {
            places.put(next.id(), way.size());
            way.add(next);
            next = base(next);
        }
        int end = way.size();
        Whole below = next == null ? Whole.NONE : wholes.getOrDefault(next.id(), Whole.NONE);
        if (next != null && places.containsKey(next.id())) {
            // A circle: the second round gives each style what all the others of the circle say.
            int start = places.get(next.id());
            below = down(way, start, end, down(way, start, end, Whole.NONE));
            end = start;
        }
        down(way, 0, end, below);
        return wholes.getOrDefault(style.id(), Whole.NONE);
    }

    /** From the farthest base towards the style that was asked for. */
    private Whole down(List<Style> way, int from, int to, Whole base) {
        Whole whole = base;
        for (int i = to - 1; i >= from; i--) {
            whole = whole.under(way.get(i));
            wholes.put(way.get(i).id(), whole);
        }
        return whole;
    }

    private @Nullable Style base(Style style) {
        String base = style.basedOn();
        return base == null ? null : styles.get(base);
    }
}
