package org.cpip.disclosure.attack;

import static org.cpip.disclosure.attack.TwoReleases.COLUMNS;
import static org.cpip.disclosure.attack.TwoReleases.COUNTIES;
import static org.cpip.disclosure.attack.TwoReleases.SIZES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which cells of the two geographies add up to which. */
record Lines(String whole, List<String> parts) {

    static List<Lines> all() {
        List<Lines> all = new ArrayList<>();
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add("Total");
        for (String column : columns) {
            for (Map<String, List<String>> groups : List.of(COUNTIES, SIZES)) {
                groups.forEach((whole, parts) -> all.add(down(whole, parts, column)));
                all.add(down("Total", List.copyOf(groups.keySet()), column));
            }
        }
        for (String row : List.of("A", "B", "C", "D", "E", "F", "north", "south", "big", "small", "Total")) {
            all.add(new Lines(
                    row + "/Total",
                    COLUMNS.stream().map(each -> row + "/" + each).toList()));
        }
        return all;
    }

    private static Lines down(String whole, List<String> parts, String column) {
        return new Lines(
                whole + "/" + column,
                parts.stream().map(each -> each + "/" + column).toList());
    }
}
