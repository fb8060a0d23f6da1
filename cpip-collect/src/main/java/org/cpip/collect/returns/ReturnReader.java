package org.cpip.collect.returns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpip.collect.returns.ReturnRows.FormRow;
import org.cpip.collect.template.AskedCell;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.collect.template.ReturnColumn;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.collect.template.Stamp;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Experimental;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Reads returns, from any format that has tables. */
@Experimental
public final class ReturnReader {

    private final CollectionTemplate template;
    private final SourceLocation file;
    private final List<Diagnostic> said = new ArrayList<>();

    private ReturnReader(CollectionTemplate template, String name) {
        this.template = template;
        this.file = SourceLocation.of(name);
    }

    /**
     * Reads a return.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    public static ReturnResult read(
            CollectionTemplate template, ProgrammeIO formats, Source source, ReadOptions options) throws IOException {
        ReturnRows rows = new ReturnRows();
        formats.inspect(source, options, rows);
        return new ReturnReader(template, source.name()).read(rows);
    }

    private ReturnResult read(ReturnRows form) {
        said.addAll(form.said());
        if (form.hasPersons()) {
            return new ReturnResult(Optional.empty(), said);
        }
        if (form.rows().isEmpty()) {
            said.add(ReturnProblem.NO_FORM.error(file, "No table with the columns \"Cell\" and \"Figure\" was found."));
            return new ReturnResult(Optional.empty(), said);
        }
        Optional<String> area = area(form.rows());
        Map<String, ReturnedFigure> figures = figures(form.rows());
        List<ReturnedFigure> all = template.cells().stream()
                .map(cell -> figures.getOrDefault(
                        cell.id(),
                        new ReturnedFigure(cell.id(), Optional.empty(), Answer.NONE, Optional.empty(), file)))
                .toList();
        return new ReturnResult(area.map(code -> new DataReturn(file.source(), code, all)), said);
    }

    /** The one area that all rows are of; empty, and told, if the file is no return of this round. */
    private Optional<String> area(List<FormRow> rows) {
        Set<String> areas = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        boolean right = true;
        for (FormRow row : rows) {
            Optional<Stamp> stamp = Stamp.parse(row.text(ReturnColumn.FORM));
            String fault = stamp.map(this::otherForm)
                    .orElse("The row does not say which form it is of: \"" + row.text(ReturnColumn.FORM) + "\".");
            if (!fault.isEmpty()) {
                right = false;
                if (told.add(fault)) {
                    said.add((stamp.isPresent() ? ReturnProblem.OTHER_FORM : ReturnProblem.NO_STAMP)
                            .error(row.location(), fault));
                }
            }
            stamp.ifPresent(one -> areas.add(one.area()));
        }
        if (areas.size() > 1) {
            said.add(ReturnProblem.TWO_AREAS.error(
                    file, "There are rows of several areas: " + String.join(", ", areas) + "."));
            return Optional.empty();
        }
        Optional<String> area = areas.stream().findFirst();
        if (area.isPresent() && template.area(area.get()).isEmpty()) {
            said.add(ReturnProblem.UNKNOWN_AREA.error(file, "This round does not ask the area " + area.get() + "."));
            return Optional.empty();
        }
        return right ? area : Optional.empty();
    }

    /** What differs between a stamp and that of this round; empty when nothing does. */
    private String otherForm(Stamp stamp) {
        Stamp wanted = template.stamp(stamp.area());
        if (stamp.equals(wanted)) {
            return "";
        }
        String what = !stamp.template().equals(wanted.template())
                ? "the collection \"" + stamp.template() + "\""
                : !stamp.period().equals(wanted.period())
                        ? "the period " + stamp.period()
                        : stamp.version() != wanted.version() ? "version " + stamp.version() : "other questions";
        return "This is the form of " + what + ", not that of " + wanted.template() + " v" + wanted.version() + " for "
                + wanted.period() + ".";
    }

    private Map<String, ReturnedFigure> figures(List<FormRow> rows) {
        Map<String, AskedCell> asked = new LinkedHashMap<>();
        template.cells().forEach(cell -> asked.put(cell.id(), cell));
        Map<String, ReturnedFigure> figures = new HashMap<>();
        for (Map.Entry<String, List<FormRow>> entry : rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(ReturnColumn.CELL), LinkedHashMap::new, Collectors.toList()))
                .entrySet()) {
            AskedCell cell = asked.get(entry.getKey());
            if (cell == null) {
                said.add(ReturnProblem.UNKNOWN_CELL.error(
                        entry.getValue().get(0).location(), "\"" + entry.getKey() + "\" is no cell of the form."));
            } else {
                figures.put(cell.id(), figure(cell, entry.getValue()));
            }
        }
        return figures;
    }

    /** The answer of the rows of a cell; rows that say nothing do not count beside one that does. */
    private ReturnedFigure figure(AskedCell cell, List<FormRow> rows) {
        List<FormRow> answering =
                rows.stream().filter(row -> !answer(row).equals(Answer.NONE)).toList();
        FormRow row = answering.isEmpty() ? rows.get(0) : answering.get(0);
        FigureCell read = FigureCell.read(cell.indicator(), answer(row), row.location());
        if (answering.stream().map(ReturnReader::answer).distinct().count() > 1) {
            FormRow second = answering.stream()
                    .filter(other -> !answer(other).equals(answer(row)))
                    .findFirst()
                    .orElse(row);
            read = FigureCell.fault(ReturnProblem.TWO_ANSWERS.error(
                    second.location(),
                    cell.id() + " is \"" + words(row) + "\" at " + row.location() + " and \"" + words(second)
                            + "\" here."));
        }
        read.remark().ifPresent(said::add);
        return new ReturnedFigure(cell.id(), read.value(), answer(row), read.remark(), row.location());
    }

    private static String words(FormRow row) {
        return (row.text(ReturnColumn.FIGURE) + " " + row.text(ReturnColumn.IF_NONE)).strip();
    }

    private static Answer answer(FormRow row) {
        return new Answer(row.text(ReturnColumn.FIGURE), row.text(ReturnColumn.IF_NONE), row.text(ReturnColumn.NOTE));
    }
}
