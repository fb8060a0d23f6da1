package org.cpip.spi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Experimental;

/**
 * A report in one language, ready to be laid out: sentences and charts first, then tables, then how to read them.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param kind what it reports
 * @param language tag of the language of its words, such as {@code en-GB}
 * @param programme id of the programme
 * @param title of the programme
 * @param heading of the report, with its kind and the programme's title
 * @param asAt the day whose end it describes
 * @param since the earlier day that it compares with, where it does
 * @param dateLine the day or days in words
 * @param summary the report in a few sentences, the most important first; at least one
 * @param overview charts of the report as a whole, which stand beside the summary
 * @param sections in order
 * @param notes how to read it
 */
@Experimental
public record ReportDocument(
        ReportKind kind,
        String language,
        String programme,
        String title,
        String heading,
        LocalDate asAt,
        Optional<LocalDate> since,
        String dateLine,
        List<String> summary,
        List<ReportChart> overview,
        List<Section> sections,
        List<Note> notes) {

    /**
     * Copies the lists and refuses null.
     *
     * @throws IllegalArgumentException if there is no sentence of summary
     */
    public ReportDocument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(dateLine, "dateLine");
        summary = List.copyOf(summary);
        overview = List.copyOf(overview);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        if (summary.isEmpty()) {
            throw new IllegalArgumentException("A report has a sentence of summary at least");
        }
    }

    /** Every table of every section. */
    public List<ReportTable> tables() {
        return tableStream().toList();
    }

    /** Every chart: those of the overview, then those of the sections. */
    public List<ReportChart> charts() {
        return Stream.concat(overview.stream(), sections.stream().flatMap(section -> section.charts().stream()))
                .toList();
    }

    /** The table with this id. */
    public Optional<ReportTable> table(String id) {
        return tableStream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The same report with this table alone and no chart, for formats that hold one table a file. */
    public ReportDocument only(ReportTable table) {
        return new ReportDocument(
                kind,
                language,
                programme,
                title,
                heading,
                asAt,
                since,
                dateLine,
                summary,
                List.of(),
                List.of(Section.of(table)),
                List.of());
    }

    private Stream<ReportTable> tableStream() {
        return sections.stream().flatMap(section -> section.tables().stream());
    }
}
