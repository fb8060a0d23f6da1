package org.cpip.io.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.PlanColumn;

/** The words that head the columns of plans, for whoever shows them. */
public final class ColumnVocabulary {

    private ColumnVocabulary() {}

    /** The words of each column that has some, the surest first, by the name that reading profiles have for the column. */
    public static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (PlanColumn column : PlanColumn.values()) {
            List<String> headings = ColumnWords.all().getOrDefault(column, List.of());
            if (!headings.isEmpty()) {
                words.put(column.title(), headings);
            }
        }
        return words;
    }

    /** The name of the column that a heading names; empty when it names none that is known. */
    public static Optional<String> column(String heading) {
        return ColumnWords.column(heading).map(PlanColumn::title);
    }
}
