package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that head a column in one document: those of {@link ColumnWords}, and before them what its profile says. */
final class ColumnNames {

    /** Nothing but the words that are always known. */
    static final ColumnNames KNOWN = new ColumnNames(Map.of());

    /** Surer than any word of the list. */
    private static final int OF_PROFILE = -1;

    private final Map<String, ColumnWords.Match> given = new HashMap<>();

    /** The headings of the profile that no cell of a header has had, as it has them. */
    private final Map<String, String> unused = new LinkedHashMap<>();

    private ColumnNames(Map<String, String> columns) {
        columns.forEach((name, heading) -> {
            unused.put(ColumnWords.key(heading), "column." + name + "=" + heading);
            for (PlanColumn column : PlanColumn.values()) {
                if (column.title().equals(name)) {
                    // "column.due=Finish date"
                    given.put(ColumnWords.key(heading), new ColumnWords.Match(column, OF_PROFILE));
                }
            }
        });
    }

    /** From the headings of a profile, by the names of columns in lower case; names of no column are nothing. */
    static ColumnNames of(Map<String, String> columns) {
        return columns.isEmpty() ? KNOWN : new ColumnNames(columns);
    }

    /** The column that a header cell names, and how sure that is. */
    Optional<ColumnWords.Match> match(String header) {
        if (!given.isEmpty()) {
            ColumnWords.Match match = given.get(ColumnWords.key(header));
            if (match != null) {
                unused.remove(ColumnWords.key(header));
                return Optional.of(match);
            }
        }
        return ColumnWords.match(header);
    }

    /** The column that a header cell names. */
    Optional<PlanColumn> column(String header) {
        return match(header).map(ColumnWords.Match::column);
    }

    /** The lines of the profile whose headings were not met so far. */
    List<String> unused() {
        return List.copyOf(unused.values());
    }

    /** Whether the profile says what a heading heads. */
    boolean gives(String header) {
        return given.containsKey(ColumnWords.key(header));
    }
}
