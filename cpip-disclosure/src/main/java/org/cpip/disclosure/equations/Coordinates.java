package org.cpip.disclosure.equations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cpip.disclosure.table.Dimension;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;

/**
 * By what a figure is known in every table: its category of each dimension in which it is no total. Dimensions that hold
 * categories of the same groups are one, whatever their headings.
 */
final class Coordinates {

    static final String GROUPED = "\u0001";

    private static final int LONG_NAME = 40;

    private final Trees trees;
    private final SoFar soFar;

    Coordinates(Trees trees, SoFar soFar) {
        this.trees = trees;
        this.soFar = soFar;
    }

    /** The name of a dimension in all tables. */
    String name(Dimension dimension) {
        return dimension.codes().stream().anyMatch(code -> trees.knows(Trees.lower(code)))
                ? GROUPED
                : shortened(dimension.name());
    }

    /** The headings of many columns stand in the key of every cell: a digest of them is as good. */
    private static String shortened(String name) {
        return name.length() <= LONG_NAME
                ? name
                : name.substring(0, LONG_NAME / 2) + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The table by whose categories its figures are known: those whose words mean another figure each time are named anew. */
    PublishedTable named(PublishedTable table) {
        return soFar.named(table);
    }

    /** The names of a table's dimensions. */
    List<String> names(PublishedTable table) {
        return table.dimensions().stream().map(this::name).toList();
    }

    /** The key of a cell without one of its dimensions; -1 for none. */
    static String key(PublishedTable table, List<String> names, TableCell cell, int without) {
        return String.join("\n", parts(table, names, cell, without));
    }

    /** The same, a part a dimension. */
    static List<String> parts(PublishedTable table, List<String> names, TableCell cell, int without) {
        List<String> parts = new ArrayList<>(names.size());
        for (int d = 0; d < names.size(); d++) {
            String code = cell.codes().get(d);
            if (d != without && !table.dimensions().get(d).isTotal(code)) {
                parts.add(part(names.get(d), Trees.lower(code)));
            }
        }
        for (int d = names.size(); d < cell.codes().size(); d++) {
            // a population beside the only column of counts
            parts.add(part("", Trees.lower(cell.codes().get(d))));
        }
        Collections.sort(parts);
        return parts;
    }

    /** The key of a category of one more dimension. */
    static String key(List<String> others, String name, String code) {
        List<String> parts = new ArrayList<>(others);
        parts.add(part(name, code));
        Collections.sort(parts);
        return String.join("\n", parts);
    }

    /** The keys of all figures that a figure is a part of, itself not among them. */
    Set<String> above(String key) {
        List<List<String>> all = List.of(List.of());
        for (String part : key.split("\n")) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : all) {
                longer.add(begun);
                for (String up : upwards(part)) {
                    List<String> next = new ArrayList<>(begun);
                    next.add(up);
                    longer.add(next);
                }
            }
            all = longer;
        }
        Set<String> keys = new LinkedHashSet<>();
        all.forEach(parts -> {
            List<String> sorted = new ArrayList<>(parts);
            Collections.sort(sorted);
            keys.add(String.join("\n", sorted));
        });
        keys.remove(key);
        return keys;
    }

    private List<String> upwards(String part) {
        return part.startsWith(GROUPED + "=")
                ? trees.upwards(code(part)).stream()
                        .map(up -> part(GROUPED, up))
                        .toList()
                : List.of(part);
    }

    /** The category of a part of a key. */
    static String code(String part) {
        return part.substring(part.indexOf('=') + 1);
    }

    private static String part(String name, String code) {
        return (name.replace('=', ' ') + "=" + code).replace('\n', ' ');
    }
}
