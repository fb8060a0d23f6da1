package org.cpip.collect.update;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.office.internal.word.ControlTag;
import org.cpip.spi.exchange.SourceLocation;

/**
 * The rows that a document went out with, and which of them a table is about: that with the action in its tags or, where
 * a program has dropped these, that under whose headings it stands. For one thread.
 */
final class DocumentRows {

    private final Map<String, Deque<Asked>> byKey = new HashMap<>();
    private final Map<String, Deque<Asked>> byHeading = new HashMap<>();
    private String workstream = "";
    private String action = "";

    /** Of the rows that a document carries, the first of which has the titles. */
    DocumentRows(List<List<String>> carried) {
        for (int i = 1; i < carried.size(); i++) {
            if (isText(carried.get(i))) {
                continue;
            }
            Asked asked = Asked.of(carried.get(0), carried.get(i));
            add(byKey, ControlTag.key(asked.text(FormColumn.ID)), asked);
            add(byHeading, heading(asked.workstream(), asked.heading()), asked);
        }
    }

    /** What the document said beside answers when it went out. */
    static List<String> texts(List<List<String>> carried) {
        return carried.stream()
                .filter(DocumentRows::isText)
                .map(row -> row.get(1))
                .toList();
    }

    /** A row of the table to carry that holds such a text: no action has an empty id. */
    static List<String> text(String text) {
        return List.of("", text);
    }

    private static boolean isText(List<String> row) {
        return row.size() == 2 && row.get(0).isEmpty();
    }

    private static void add(Map<String, Deque<Asked>> map, String key, Asked asked) {
        map.computeIfAbsent(key, k -> new ArrayDeque<>(1)).add(asked);
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** A heading of the document. */
    void heading(int level, String text) {
        if (level <= 1) {
            workstream = text;
        }
        action = level == 2 ? text : "";
    }

    /** The row about the action with this key in its tags; a second table about it is about the last row again. */
    Optional<Asked> byKey(String key) {
        return next(byKey.get(key));
    }

    /** The row under whose headings the document stands now. */
    Optional<Asked> byHeading() {
        return next(byHeading.get(heading(workstream, action)));
    }

    private static Optional<Asked> next(@org.jspecify.annotations.Nullable Deque<Asked> rows) {
        return rows == null ? Optional.empty() : Optional.of(rows.size() > 1 ? rows.poll() : rows.element());
    }

    private static String heading(String workstream, String action) {
        return workstream.strip().replaceAll("\\s+", " ") + "\n"
                + action.strip().replaceAll("\\s+", " ");
    }

    /**
     * A row of the form as it went out.
     *
     * @param texts its cells
     */
    record Asked(Map<FormColumn, String> texts) {

        static Asked of(List<String> titles, List<String> cells) {
            Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
            for (int i = 0; i < Math.min(titles.size(), cells.size()); i++) {
                String cell = cells.get(i);
                FormColumn.of(titles.get(i)).ifPresent(column -> texts.put(column, cell));
            }
            return new Asked(texts);
        }

        String text(FormColumn column) {
            return texts.getOrDefault(column, "");
        }

        String workstream() {
            return FormDocument.heading(text(FormColumn.WORKSTREAM));
        }

        String heading() {
            return FormDocument.heading(text(FormColumn.NUMBER), text(FormColumn.ACTION));
        }

        List<FormQuestion> questions() {
            return FormQuestion.asked(!text(FormColumn.MILESTONE).isBlank());
        }

        /** What of it a lead does not answer. */
        FormCells cells(SourceLocation place) {
            FormCells cells = new FormCells(place);
            for (FormColumn column :
                    List.of(FormColumn.ID, FormColumn.LEAD, FormColumn.AS_AT, FormColumn.MILESTONE, FormColumn.SENT)) {
                cells.put(column, text(column), place);
            }
            return cells;
        }
    }
}
