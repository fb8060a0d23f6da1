package org.cpip.spi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * A part of a report under one heading.
 *
 * @param id in kebab-case, unique in its report and the same in every language
 * @param title its heading
 * @param paragraphs what it says first
 * @param charts in order; one without a place stands after the paragraphs
 * @param tables in order; none in a section of charts alone
 */
@Experimental
public record Section(
        String id, String title, List<String> paragraphs, List<ReportChart> charts, List<ReportTable> tables) {

    /** Copies the lists and refuses null. */
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        paragraphs = List.copyOf(paragraphs);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
    }

    /** A section with one table, and its heading. */
    public static Section of(ReportTable table) {
        return new Section(table.id(), table.title(), List.of(), List.of(), List.of(table));
    }

    /** Whether it has nothing but the words that there is nothing: pages give it one line. */
    public boolean isBlank() {
        return paragraphs.isEmpty()
                && charts.isEmpty()
                && !tables.isEmpty()
                && tables.stream()
                        .allMatch(table ->
                                table.rows().isEmpty() && table.groups().size() == 1);
    }

    /** The words that there is nothing, of a blank section. */
    public String blankText() {
        return String.join(
                " ",
                tables.stream().map(table -> table.groups().get(0).caption()).toList());
    }

    /** The same with these charts. */
    public Section withCharts(List<ReportChart> others) {
        return new Section(id, title, paragraphs, others, tables);
    }

    /** The charts of no table. */
    public List<ReportChart> ownCharts() {
        return charts.stream().filter(chart -> chart.place().isEmpty()).toList();
    }

    /** The charts that stand above a table. */
    public List<ReportChart> charts(ReportTable table) {
        return charts(new ReportChart.Place(table.id(), Optional.empty()));
    }

    /** The charts that stand above a group of a table. */
    public List<ReportChart> charts(ReportTable table, RowGroup group) {
        return charts(new ReportChart.Place(table.id(), Optional.of(group.id())));
    }

    private List<ReportChart> charts(ReportChart.Place place) {
        return charts.stream()
                .filter(chart -> chart.place().equals(Optional.of(place)))
                .toList();
    }
}
