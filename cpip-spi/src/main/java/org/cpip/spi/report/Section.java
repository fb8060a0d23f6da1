package org.cpip.spi.report;

import java.util.List;
import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * A part of a report under one heading.
 *
 * @param id in kebab-case, unique in its report and the same in every language
 * @param title its heading
 * @param paragraphs what it says first
 * @param tables in order
 */
@Experimental
public record Section(String id, String title, List<String> paragraphs, List<ReportTable> tables) {

    /** Copies the lists and refuses null. */
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /** A section with one table, and its heading. */
    public static Section of(ReportTable table) {
        return new Section(table.id(), table.title(), List.of(), List.of(table));
    }
}
