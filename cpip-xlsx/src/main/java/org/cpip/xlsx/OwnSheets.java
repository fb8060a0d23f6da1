package org.cpip.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.io.assemble.PlanReader;
import org.cpip.io.internal.carried.BesideProblem;
import org.cpip.io.internal.carried.ReportedDates;
import org.cpip.io.internal.carried.WordsBesideDates;
import org.cpip.io.prose.DateReader;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.ProgrammeBuilder;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.Often;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.read.XlsxProblem;
import org.cpip.xlsx.write.MilestoneCells;
import org.cpip.xlsx.write.PlanSheets;
import org.cpip.xlsx.write.SheetColumn;

/** What the sheets Milestones and About say, put into the plan that the sheet Actions gave. For one thread. */
final class OwnSheets {

    private final Map<String, String> about = new LinkedHashMap<>();
    /** The names of the custom fields of milestones, in the columns after the exporter's own. */
    private final List<String> custom = new ArrayList<>();

    private final Map<String, List<Milestone>> milestones = new LinkedHashMap<>();
    private final Map<String, SourceLocation> places = new HashMap<>();
    private final DueColumn due = new DueColumn();
    private final Set<String> begun = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Whether a sheet that begins with this row is one of the exporter's that are not tables of actions. */
    boolean begins(String sheet, List<SheetCell> titles) {
        List<String> texts = titles.stream().map(SheetCell::text).toList();
        return sheet.equals(PlanSheets.ABOUT) && texts.equals(PlanSheets.ABOUT_TITLES)
                || sheet.equals(PlanSheets.MILESTONES) && isOfMilestones(texts);
    }

    /** Columns of custom fields stand after the exporter's own. */
    private boolean isOfMilestones(List<String> texts) {
        int own = MilestoneCells.COLUMNS.size();
        List<String> titles =
                MilestoneCells.COLUMNS.stream().map(SheetColumn::title).toList();
        if (texts.size() < own || !texts.subList(0, own).equals(titles)) {
            return false;
        }
        custom.clear();
        texts.stream().skip(own).map(CustomColumns::name).forEach(custom::add);
        return true;
    }

    void row(String sheet, List<SheetCell> cells, SourceLocation place) {
        if (begun.add(sheet)) {
            return;
        }
        Map<Integer, SheetCell> row = new HashMap<>();
        cells.forEach(cell -> row.put(cell.column(), cell));
        if (sheet.equals(PlanSheets.ABOUT)) {
            about.putIfAbsent(text(row, 0).orElse(""), text(row, 1).orElse(""));
        } else {
            milestone(row, place);
        }
    }

    /** A row of another sheet: the sheet Actions shows dates of the sheet Milestones once more. */
    void beside(String sheet, List<SheetCell> cells, SourceLocation place) {
        if (sheet.equals(PlanSheets.ACTIONS)) {
            due.row(cells, place);
        }
    }

    /** The plan with what these sheets add. */
    ImportResult completed(ImportResult tables, boolean withTitle) {
        Optional<Programme> programme = tables.programme().map(plan -> completed(plan, withTitle));
        List<Diagnostic> all = new ArrayList<>(tables.diagnostics());
        // Tables of actions have no title; the sheet About tells it.
        all.removeIf(said ->
                said.code().equals(PlanReader.NO_TITLE.code()) && said("Title").isPresent());
        all.addAll(diagnostics);
        return new ImportResult(programme, all, tables.coverage());
    }

    private Programme completed(Programme plan, boolean withTitle) {
        ProgrammeBuilder builder = plan.toBuilder();
        said("Title").filter(title -> withTitle).ifPresent(builder::title);
        said("Id").ifPresent(builder::id);
        said("Summary").ifPresent(builder::summary);
        said("Period").flatMap(OwnSheets::period).ifPresent(builder::period);
        about.forEach((label, text) -> {
            if (CustomColumns.isMarked(label) && !text.isEmpty()) {
                builder.customField(CustomColumns.name(label), text);
            }
        });
        Set<String> known = new HashSet<>();
        List<Workstream> workstreams = new ArrayList<>();
        for (Workstream workstream : plan.workstreams()) {
            List<Action> actions = new ArrayList<>();
            for (Action action : workstream.actions()) {
                known.add(action.id());
                List<Milestone> own = milestones.get(action.id());
                if (own != null) {
                    diagnostics.addAll(due.told(action.id(), own));
                }
                actions.add(own == null ? action : with(action, own));
            }
            workstreams.add(workstream.toBuilder().actions(actions).build());
        }
        milestones.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> diagnostics.add(XlsxProblem.NO_ACTION.warning(
                        places.get(id), "There is no action \"" + id + "\"; its milestones are left out.")));
        return builder.workstreams(workstreams).build();
    }

    /** With the milestones of its own sheet; what they report is of the day in the column As at, if there is one. */
    private static Action with(Action action, List<Milestone> milestones) {
        List<StatusUpdate> updates = new ArrayList<>(action.updates());
        Optional<StatusUpdate> last = action.lastUpdate().filter(update -> updates.indexOf(update) >= 0);
        Optional<ReportedDates> dates = last.flatMap(StatusUpdate::asAt).map(day -> ReportedDates.of(milestones, day));
        if (dates.isEmpty() || dates.get().news().isEmpty()) {
            return action.toBuilder().milestones(milestones).build();
        }
        updates.set(
                updates.indexOf(last.get()),
                last.get().toBuilder().milestones(dates.get().news()).build());
        return action.toBuilder()
                .milestones(dates.get().plain())
                .updates(updates)
                .build();
    }

    private Optional<String> said(String label) {
        return Optional.ofNullable(about.get(label)).filter(text -> !text.isEmpty());
    }

    private static Optional<EdtfPeriod> period(String edtf) {
        try {
            return Optional.of(EdtfPeriod.parse(edtf));
        } catch (DateTimeException e) {
            return DateReader.readCell(edtf).date().map(TargetDate::period);
        }
    }

    private void milestone(Map<Integer, SheetCell> row, SourceLocation place) {
        String action = text(row, 1).orElse("");
        List<Milestone> own = milestones.computeIfAbsent(action, id -> new ArrayList<>());
        places.putIfAbsent(action, place.withCell(2));
        Optional<TargetDate> date = date(row, 4, place);
        own.add(Milestone.builder()
                .id(text(row, 0).orElseGet(() -> freeId(action, own)))
                .title(text(row, 3).orElse(""))
                .due(date.map(read -> WordsBesideDates.of(read.period(), text(row, 5), said -> {
                    diagnostics.add(BesideProblem.OTHER_WORDS.warning(place.withCell(6), said));
                    text(row, 5).ifPresent(words -> due.told(action, words));
                })))
                .dueWords(date.isPresent() ? Optional.empty() : text(row, 5).or(() -> text(row, 4)))
                .recurrence(recurrence(row, place))
                .condition(text(row, 7).map(Condition::of))
                .baseline(date(row, 8, place))
                .forecast(date(row, 9, place))
                .achieved(day(row, place))
                .customFields(customFields(row))
                .build());
    }

    private Map<String, String> customFields(Map<Integer, SheetCell> row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < custom.size(); i++) {
            Optional<String> text = text(row, MilestoneCells.COLUMNS.size() + i).filter(cell -> !cell.isBlank());
            if (text.isPresent()) {
                fields.putIfAbsent(custom.get(i), text.get());
            }
        }
        return fields;
    }

    /** For a row that a person has added: the first of the usual names that is free. */
    private static String freeId(String action, List<Milestone> own) {
        Set<String> taken = new HashSet<>();
        own.forEach(milestone -> taken.add(milestone.id()));
        return IntStream.rangeClosed(1, own.size() + 1)
                .mapToObj(number -> action + "-m" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Recurrence> recurrence(Map<Integer, SheetCell> row, SourceLocation place) {
        Optional<String> text = text(row, 6);
        Optional<Recurrence> recurrence = text.flatMap(Often::read);
        if (text.isPresent() && recurrence.isEmpty()) {
            unread(place.withCell(7), text.get(), "how often something comes round, such as \"every 3 months\"");
        }
        return recurrence;
    }

    private Optional<LocalDate> day(Map<Integer, SheetCell> row, SourceLocation place) {
        Optional<SheetCell> cell = Optional.ofNullable(row.get(10));
        if (cell.isEmpty() || cell.get().day().isPresent()) {
            return cell.flatMap(SheetCell::day);
        }
        String text = cell.get().text().strip();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            Optional<LocalDate> day = DateReader.readCell(text)
                    .date()
                    .filter(date -> date.period().isDate() && date.earliest().equals(date.latest()))
                    .flatMap(TargetDate::earliest);
            if (day.isEmpty()) {
                unread(place.withCell(11), text, "a day, such as 31 May 2017");
            }
            return day;
        }
    }

    private Optional<TargetDate> date(Map<Integer, SheetCell> row, int column, SourceLocation place) {
        Optional<SheetCell> cell = Optional.ofNullable(row.get(column));
        if (cell.isEmpty() || cell.get().day().isPresent()) {
            return cell.flatMap(SheetCell::day).map(day -> TargetDate.of(EdtfPeriod.of(EdtfDate.ofDay(day))));
        }
        Optional<TargetDate> date = DateReader.readCell(cell.get().text()).date();
        if (date.isEmpty()) {
            unread(place.withCell(column + 1), cell.get().text(), "a date, such as 31 May 2017 or \"by March 2017\"");
        }
        return date.map(TargetDate::period).map(TargetDate::of);
    }

    private void unread(SourceLocation place, String text, String wanted) {
        diagnostics.add(XlsxProblem.UNREAD.warning(
                place, "\"" + CellText.shortened(text) + "\" is not read as " + wanted + "."));
    }

    private static Optional<String> text(Map<Integer, SheetCell> row, int column) {
        return Optional.ofNullable(row.get(column)).map(SheetCell::text).filter(text -> !text.isEmpty());
    }
}
