package org.cpip.disclosure.equations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableCell;

/** Nobody says which earlier tables were released together: those that agree in every figure are taken for one release. */
final class EarlierTables {

    private EarlierTables() {}

    static List<List<PublishedTable>> byRelease(
            List<PublishedTable> tables, Coordinates coordinates, DisclosurePolicy policy, Totals totals) {
        List<List<PublishedTable>> releases = new ArrayList<>();
        List<Map<String, long[]>> said = new ArrayList<>();
        for (PublishedTable table : tables) {
            Map<String, long[]> own = figures(table, coordinates, policy, totals);
            int at = 0;
            while (at < said.size() && !agree(own, said.get(at))) {
                at++;
            }
            if (at == said.size()) {
                said.add(new HashMap<>());
                releases.add(new ArrayList<>());
            }
            Map<String, long[]> all = said.get(at);
            own.forEach((key, interval) -> all.merge(key, interval, EarlierTables::both));
            releases.get(at).add(table);
        }
        return releases;
    }

    private static Map<String, long[]> figures(
            PublishedTable table, Coordinates coordinates, DisclosurePolicy policy, Totals totals) {
        PublishedTable named = coordinates.named(table);
        List<String> names = coordinates.names(named);
        Figures figures = new Figures(table, policy, totals);
        Map<String, long[]> own = new HashMap<>();
        for (TableCell cell : named.cells()) {
            own.put(Coordinates.key(named, names, cell, -1), figures.interval(cell));
        }
        return own;
    }

    private static boolean agree(Map<String, long[]> own, Map<String, long[]> other) {
        return own.entrySet().stream().allMatch(each -> {
            long[] interval = other.getOrDefault(each.getKey(), each.getValue());
            return interval[0] <= each.getValue()[1] && each.getValue()[0] <= interval[1];
        });
    }

    static long[] both(long[] one, long[] other) {
        return new long[] {Math.max(one[0], other[0]), Math.min(one[1], other[1])};
    }
}
