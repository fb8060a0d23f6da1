package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/**
 * The definitions of the words that a report used: names of its sections, of what it counts and of states. Those that it did
 * not need are left out; all are in the glossary of docs/reference/reports.md.
 */
final class Definitions {

    private final ReportKind kind;
    private final Wording words;
    private final Map<String, Note> found = new LinkedHashMap<>();

    private Definitions(ReportKind kind, Wording words) {
        this.kind = kind;
        this.words = words;
    }

    /** The definitions, in the order in which the report uses them, and a remark on the whole. */
    static List<Note> of(ReportKind kind, List<Section> sections, Wording words, String remark) {
        Definitions definitions = new Definitions(kind, words);
        for (Section section : sections) {
            for (ReportTable table : section.tables()) {
                definitions.table(section, table);
            }
        }
        List<Note> notes = new ArrayList<>(definitions.found.values());
        notes.add(Note.remark(remark));
        return notes;
    }

    private void table(Section section, ReportTable table) {
        List<Row> rows = table.rows();
        if (!rows.isEmpty()) {
            add(section.id(), section.title(), Optional.empty());
        }
        for (Row row : rows) {
            if (table.id().equals("counts") && isCounted(row)) {
                add(row.id(), row.cells().get(0).lines().get(0), Optional.empty());
            }
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.State state) {
                    add(
                            state.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                            state.shown(),
                            Optional.of(state.tone()));
                }
            }
        }
    }

    private static boolean isCounted(Row row) {
        return row.cells().stream()
                .anyMatch(cell ->
                        cell instanceof Cell.Figure figure && figure.value().signum() > 0);
    }

    private void add(String id, String term, Optional<Cell.Tone> tone) {
        words.definition(kind.id(), id).ifPresent(text -> found.putIfAbsent(id, new Note(term, text, tone)));
    }
}
