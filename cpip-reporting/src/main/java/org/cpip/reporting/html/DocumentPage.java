package org.cpip.reporting.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/**
 * What the template of documents lays out.
 *
 * @param document the report
 * @param words in its language
 * @param filtered ids of the tables whose rows can be filtered, in order; looked for once, because every row asks
 */
record DocumentPage(ReportDocument document, Wording words, Set<String> filtered) {

    DocumentPage(ReportDocument document, Wording words) {
        this(document, words, filtered(document));
    }

    /** The charts of the overview that are one bar, for panels with their figures. */
    List<ReportChart> panels() {
        return document.overview().stream().filter(DocumentPage::isPanel).toList();
    }

    /** The other charts of the overview. */
    List<ReportChart> overview() {
        return document.overview().stream().filter(chart -> !isPanel(chart)).toList();
    }

    private static boolean isPanel(ReportChart chart) {
        return chart.kind() == ReportChart.Kind.STACKED_BAR
                && chart.categories().size() == 1;
    }

    /** The only bar of a chart. */
    Bar bar(ReportChart chart) {
        return Bar.of("chart-" + chart.id(), chart.title(), Bar.parts(chart, 0), words);
    }

    /** The charts that stand above a table. */
    List<ReportChart> above(Section section, ReportTable table) {
        return section.charts(table).stream()
                .filter(chart -> !isInRows(chart, table))
                .toList();
    }

    /** A group of a table, with bars in its rows where a chart above the table is of those rows. */
    TablePart part(Section section, ReportTable table, RowGroup group) {
        Optional<ReportChart> bars = section.charts(table).stream()
                .filter(chart -> isInRows(chart, table))
                .findFirst();
        return TablePart.of(table, group, bars, words);
    }

    /** Whether the parts of a chart are columns of the table, and its categories the rows. */
    private static boolean isInRows(ReportChart chart, ReportTable table) {
        return chart.kind() == ReportChart.Kind.STACKED_BAR
                && table.columns().stream()
                        .map(Column::id)
                        .toList()
                        .containsAll(chart.series().stream()
                                .map(ReportChart.Series::id)
                                .toList())
                && table.rows().stream()
                        .map(Row::id)
                        .toList()
                        .equals(chart.categories().stream()
                                .map(ReportChart.Category::id)
                                .toList());
    }

    /** Whether a table has a heading of its own: neither that of its section nor the caption right below says the same. */
    boolean isTitled(Section section, ReportTable table) {
        return !table.title().equals(section.title())
                && table.groups().stream().noneMatch(group -> group.caption().equals(table.title()));
    }

    /** The id of the heading of a group. */
    String anchor(ReportTable table, RowGroup group) {
        return "g-" + table.id() + "-" + (table.groups().indexOf(group) + 1);
    }

    /** Where the items behind a row are listed, as a link; empty where they are in no group with a heading. */
    String link(ReportTable table, Row row) {
        return table.details()
                .flatMap(document::table)
                .flatMap(details -> details.groups().stream()
                        .filter(group ->
                                group.id().equals(row.id()) && !group.title().isEmpty())
                        .findFirst()
                        .map(group -> "#" + anchor(details, group)))
                .orElse("");
    }

    /** Every table that names actions, or has states; a brief is too short to be filtered. */
    private static Set<String> filtered(ReportDocument document) {
        Set<String> filtered = new LinkedHashSet<>();
        for (ReportTable table : document.tables()) {
            boolean facets = table.columns().stream()
                    .anyMatch(column ->
                            column.kind() == Column.Kind.STATE || column.audience() == Column.Audience.PROGRAMS);
            if (facets && document.kind() != ReportKind.BRIEF && table.rows().size() > 1) {
                filtered.add(table.id());
            }
        }
        return filtered;
    }

    /** Whether the filters hide rows of this table. */
    boolean isFiltered(ReportTable table) {
        return filtered.contains(table.id());
    }

    /** Whether the filters stand above this table. */
    boolean isFirstFiltered(ReportTable table) {
        return filtered.stream().limit(1).anyMatch(table.id()::equals);
    }

    /** The workstream of all rows of a group, where the table is grouped by it; otherwise the rows have it. */
    String workstream(ReportTable table, RowGroup group) {
        return table.groupTitle().equals(Optional.of(words.text("column.workstream"))) ? group.title() : "";
    }

    /** The state that the rows of a group share, where the table is grouped by states. */
    String state(RowGroup group) {
        return group.tone()
                .map(tone -> switch (tone) {
                    case GOOD -> ProgressState.DONE;
                    case BAD -> ProgressState.OVERDUE;
                    case UNKNOWN -> ProgressState.UNDATED;
                    case OFF -> ProgressState.CANCELLED;
                    case NEUTRAL, WATCH -> ProgressState.DUE;
                })
                .map(words::state)
                .orElse("");
    }

    /** What a row has in a column with this id, one item a line: what the page filters by; empty without it. */
    String facet(ReportTable table, Row row, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return String.join("\n", row.cells().get(i).lines());
            }
        }
        return "";
    }

    /** A short report in a compact style: one page when printed. */
    String style() {
        return "is-" + document.kind().id();
    }

    /** The label of a field where there is no room for the heading of its column. */
    String label(List<TablePart.Heading> headings, int place) {
        Column column = headings.get(place).column();
        // A number says nothing by itself; after it, the words of what is numbered need no label.
        boolean numbered = headings.get(0).column().id().equals("number");
        boolean silent = numbered ? place == 1 && column.kind() == Column.Kind.TEXT : place == 0;
        return silent ? "" : column.title();
    }

    /** The notes on words, and without any none. */
    List<Note> terms() {
        return document.notes().stream().filter(note -> !note.term().isEmpty()).toList();
    }

    /** The remarks on the whole. */
    List<Note> remarks() {
        return document.notes().stream().filter(note -> note.term().isEmpty()).toList();
    }

    /** The lead stands out where something is bad: every row of an exception report is. */
    String tone() {
        boolean exceptions = document.kind() == ReportKind.EXCEPTION;
        return document.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> exceptions || row.cells().stream().anyMatch(DocumentPage::isBad))
                ? "late"
                : "on-time";
    }

    private static boolean isBad(Cell cell) {
        return cell instanceof Cell.State state && state.tone() == Cell.Tone.BAD;
    }
}
