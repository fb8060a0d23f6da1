package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that head a column in one document: those of {@link ColumnWords}, and before them what its profile says. */
final class ColumnNames {

    /** Nothing but the words that are always known. */
    static final ColumnNames KNOWN = new ColumnNames(Map.of());

    /** Surer than any word of the list. */
    private static final int OF_PROFILE = -1;

    private final Map<String, ColumnWords.Match> given = new HashMap<>();

    private ColumnNames(Map<String, String> columns) {
        columns.forEach((name, heading) -> {
            for (PlanColumn column : PlanColumn.values()) {
                if (column.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
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
                return Optional.of(match);
            }
        }
        return ColumnWords.match(header);
    }

    /** The column that a header cell names. */
    Optional<PlanColumn> column(String header) {
        return match(header).map(ColumnWords.Match::column);
    }

    /** Whether the profile says what a heading heads. */
    boolean gives(String header) {
        return given.containsKey(ColumnWords.key(header));
    }
}
