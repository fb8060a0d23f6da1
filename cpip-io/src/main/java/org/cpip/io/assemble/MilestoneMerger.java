package org.cpip.io.assemble;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.cpip.io.internal.carried.BesideProblem;
import org.cpip.io.internal.carried.DueBesideMilestones;
import org.cpip.io.internal.carried.WordsBesideDates;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.Reading;
import org.cpip.io.prose.Reading.FoundMilestone;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.io.recognise.PlanMilestone;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.Slugs;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** Brings together the milestones of the wording, of the due column and of the milestones column. For one row. */
final class MilestoneMerger {

    private static final int TITLE_WORDS = 12;
    private final String actionId;
    private final String wording;
    private final PlanRow row;
    private final RowProvenance origin;
    private final Ids ids;
    private final CellDates dates;
    private final DiagnosticLog log;
    private final List<FoundMilestone> found;
    private final boolean[] matched;
    private final Map<Integer, String> idOfFound = new HashMap<>();
    private final List<Milestone> milestones = new ArrayList<>();

    /** {@code dates} keeps what due cells said, because the same words stand in many rows. */
    MilestoneMerger(
            String actionId,
            PlanRow row,
            RowProvenance origin,
            Reading reading,
            Ids ids,
            CellDates dates,
            DiagnosticLog log) {
        this.actionId = actionId;
        this.wording = row.wording();
        this.row = row;
        this.origin = origin;
        this.ids = ids;
        this.dates = dates;
        this.log = log;
        this.found = reading.milestones();
        this.matched = new boolean[found.size()];
    }

    List<Milestone> merge() {
        Optional<PlanRow.Field> column = row.field(PlanColumn.MILESTONES);
        List<PlanMilestone> pairs = MilestonePairs.of(row);
        if (!pairs.isEmpty()) {
            ofWording();
            pairs.forEach(this::pair);
        } else if (column.isPresent() && isOurs(column.get())) {
            // " | ../2017-03 | by March 2017 | Action plan published"
            ofColumn(column.get());
            row.field(PlanColumn.DUE).ifPresent(this::dueBeside);
        } else {
            // the wording first, so that its milestones have the first ids whatever the columns hold
            ofWording();
            column.ifPresent(this::freeText);
            row.field(PlanColumn.DUE).ifPresent(this::due);
            dropBeginnings();
        }
        return withConditions();
    }

    /** A blank cell beside a date is of a row that a person added, who gave the date and left our column alone. */
    private boolean isOurs(PlanRow.Field column) {
        List<String> lines = DateLines.lines(column.text());
        return lines.isEmpty()
                ? row.text(PlanColumn.DUE).isBlank()
                : lines.stream().allMatch(MilestoneLine::hasForm);
    }

    /** A column in this library's own form is the truth; the wording adds how often and on what condition. */
    private void ofColumn(PlanRow.Field column) {
        for (String text : DateLines.lines(column.text())) {
            MilestoneLine line;
            try {
                line = MilestoneLine.parse(text);
            } catch (DateTimeException e) {
                // "x | soon | | Opened"
                log.error(
                        FieldProblem.BAD_MILESTONE,
                        row.place().cell(column.cell()),
                        "The milestone \"" + PlainText.shorten(text) + "\" was not read: " + e.getMessage() + ".");
                continue;
            }
            // the wording may say how often, which the column has no place for
            int same = line.due()
                    .map(due -> match(due, (mine, theirs) -> mine.period().equals(theirs.period())))
                    .orElse(-1);
            String title = line.title().isEmpty() ? titleOf(wording) : line.title();
            add(line.id(), same, title, due(line, column), column.cell(), text, "column.milestones");
            line.dueWords().ifPresent(words -> put(milestones.size() - 1, words));
        }
    }

    /** "Due | Milestones / 31 May 2019 | m1 | 2018-05-31 | | Opened": the column is believed. */
    private void dueBeside(PlanRow.Field due) {
        new DueBesideMilestones(milestones, text -> dates.read(text).date())
                .unsaid(due.text())
                .forEach(text -> log.warning(
                        BesideProblem.OTHER_DUE,
                        row.place().cell(due.cell()),
                        "\"" + PlainText.shorten(text)
                                + "\" is not what the milestones column says; it was not read."));
    }

    /** "x | 2017-08 | by June 2017 | Opened": words that say another date are left out. */
    private Optional<TargetDate> due(MilestoneLine line, PlanRow.Field column) {
        return line.due()
                .map(date -> WordsBesideDates.of(
                        date.period(),
                        date.words(),
                        said -> log.warning(
                                BesideProblem.OTHER_WORDS, row.place().cell(column.cell()), said)));
    }

    private void ofWording() {
        for (int i = 0; i < found.size(); i++) {
            FoundMilestone milestone = found.get(i);
            String id = nextId("");
            idOfFound.put(i, id);
            milestones.add(Milestone.builder()
                    .id(id)
                    .title(milestone.title().isBlank() ? titleOf(wording) : PlainText.normalise(milestone.title()))
                    .due(milestone.due())
                    .recurrence(milestone.recurrence())
                    .provenance(origin.span(wording, milestone.at()))
                    .build());
        }
    }

    /** A title with the dates beside it. */
    private void pair(PlanMilestone pair) {
        String title = pair.title().isEmpty() ? titleOf(wording) : pair.title();
        List<String> words = new ArrayList<>();
        int before = milestones.size();
        Optional<Recurrence> again = Optional.empty();
        for (String text : dates.lines(pair.due().text())) {
            Optional<Recurrence> often = dates.recurrence(text);
            again = again.or(() -> often);
            if (often.isPresent() && dates.read(text).date().isEmpty()) {
                // "Review it | Ongoing every 24 months"
                words.add(text);
                continue;
            }
            DateReader.CellDate cell =
                    dates.read(text, row.table(), pair.place().cell(pair.due().cell()), log);
            if (cell.date().isPresent()) {
                add("", -1, title, cell.date(), pair.due().cell(), text, "column.due");
            } else {
                words.add(text);
            }
        }
        if (milestones.size() == before) {
            add("", -1, title, Optional.empty(), pair.due().cell(), title, "column.milestones");
        }
        if (!words.isEmpty()) {
            put(milestones.size() - 1, String.join("; ", words));
        }
        for (int i = before; i < milestones.size(); i++) {
            milestones.set(
                    i,
                    milestones.get(i).toBuilder()
                            .recurrence(again)
                            .customFields(pair.customFields())
                            .build());
        }
    }

    /** Somebody else's milestones column: each line is a title, with a date when the whole line is one. */
    private void freeText(PlanRow.Field column) {
        for (MilestoneCell.Part part : new MilestoneCell(dates).read(row, column, log)) {
            // "Pilot ends", "31 May 2018"
            add("", -1, part.title(), part.due(), column.cell(), part.text(), "column.milestones");
        }
    }

    /** Each date of the column is one of the wording's, or a milestone of its own; words that are no date are kept. */
    private void due(PlanRow.Field column) {
        List<String> words = new ArrayList<>(0);
        Optional<Recurrence> again = Optional.empty();
        for (String text : dates.lines(column.text())) {
            Optional<Recurrence> often = dates.recurrence(text);
            again = again.or(() -> often);
            if (often.isPresent() && dates.read(text).date().isEmpty()) {
                // "Quarterly", "Ongoing every 24 months"
                words.add(text);
                continue;
            }
            DateReader.CellDate cell = dates.read(text, row.table(), row.place().cell(column.cell()), log);
            if (cell.date().isEmpty()) {
                if (cell.doubt().isPresent()) {
                    // "TBC", "n.k."
                    words.add(text);
                }
                continue;
            }
            TargetDate date = cell.date().get();
            int same = sameOf(date);
            if (same < 0 && words.isEmpty() && move(date, text, column)) {
                continue;
            }
            if (same < 0 && !dateSeries(date)) {
                // "May 2018", "May 2018; June 2018"
                add("", -1, titleOf(wording), Optional.of(date), column.cell(), text, "column.due");
            }
        }
        if (!words.isEmpty()) {
            dueWords(String.join("; ", words), column);
        }
        again.ifPresent(this::comesRound);
    }

    /** "We will open it by March 2031. | Due date | March 2031 | Revised date | May 2031": one milestone that was moved. */
    private boolean move(TargetDate date, String text, PlanRow.Field column) {
        String first = PlainText.normalise(row.text(PlanColumn.BASELINE));
        Optional<TargetDate> before =
                first.isEmpty() ? Optional.empty() : dates.read(first).date();
        int same = before.isEmpty() ? -1 : sameOf(before.get());
        if (same < 0 && !row.text(PlanColumn.REVISED).isBlank()) {
            // "We will open it by March 2031. | Original date | January 2031 | Revised date | May 2031"
            same = onlyDated();
        }
        if (same < 0) {
            return false;
        }
        milestones.set(
                same,
                milestones.get(same).toBuilder()
                        .due(date)
                        .provenance(origin.cell(text, "column.due"))
                        .build());
        return true;
    }

    /** The one milestone of the wording that has a date; -1 when none has, or several. */
    private int onlyDated() {
        int only = -1;
        for (int i = 0; i < matched.length; i++) {
            if (found.get(i).due().isPresent()) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        if (only >= 0) {
            matched[only] = true;
        }
        return only;
    }

    /**
     * "We will build on the guidance of September 2030. | 31/12/2031": a period of the wording that begins and never ends is no
     * deadline beside one in the cell.
     */
    private void dropBeginnings() {
        if (matched.length == 0) {
            return;
        }
        boolean dated = false;
        for (int i = matched.length; i < milestones.size(); i++) {
            dated |= ends(milestones.get(i).due());
        }
        for (int i = matched.length - 1; dated && i >= 0; i--) {
            Milestone milestone = milestones.get(i);
            if (!matched[i]
                    && milestone.due().isPresent()
                    && !ends(milestone.due())
                    && milestone.recurrence().isEmpty()
                    && found.get(i).condition().isEmpty()) {
                milestones.remove(i);
                idOfFound.remove(i);
            }
        }
    }

    private static boolean ends(Optional<TargetDate> due) {
        return due.flatMap(TargetDate::latest).isPresent();
    }

    /** What the cell says of how often is the milestone's that has its date or its words, unless the wording says it. */
    private void comesRound(Recurrence recurrence) {
        int last = milestones.size() - 1;
        if (last >= 0
                && milestones.stream()
                        .allMatch(milestone -> milestone.recurrence().isEmpty())) {
            milestones.set(
                    last,
                    milestones.get(last).toBuilder().recurrence(recurrence).build());
        }
    }

    /** "during its year as chair in 2031" says less than "By December 2031" in the cell. */
    private static boolean isVaguer(TargetDate wording, TargetDate cell) {
        boolean year =
                wording.period().start().filter(start -> start.part() == 0).isPresent();
        boolean finer = cell.period().end().filter(end -> end.part() != 0).isPresent();
        return year && finer;
    }

    /** "Yearly tables are published | By June 2031": the series that the wording promises begins with the cell's date. */
    private boolean dateSeries(TargetDate date) {
        for (int i = 0; i < matched.length; i++) {
            FoundMilestone series = found.get(i);
            if (!matched[i] && series.due().isEmpty() && series.recurrence().isPresent()) {
                matched[i] = true;
                milestones.set(i, milestones.get(i).toBuilder().due(date).build());
                return true;
            }
        }
        return false;
    }

    /** They stand for the date of a milestone that the wording gives none; without one they are a milestone's. */
    private void dueWords(String words, PlanRow.Field column) {
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.get(i).due().isEmpty()) {
                // "We will report every year. | Ongoing"
                put(i, words);
                return;
            }
        }
        // "We will open it. | TBC"
        add("", -1, titleOf(wording), Optional.empty(), column.cell(), words, "column.due");
        put(milestones.size() - 1, words);
    }

    private void put(int index, String dueWords) {
        milestones.set(
                index, milestones.get(index).toBuilder().dueWords(dueWords).build());
    }

    /**
     * The milestone of the wording with the same period; the same last day will do, as "May 2018" in the cell for "by May 2018" in
     * the wording.
     */
    private int sameOf(TargetDate date) {
        int same = match(date, (mine, theirs) -> mine.period().equals(theirs.period()));
        return same >= 0
                ? same
                : match(
                        date,
                        (mine, theirs) -> mine.latest().isPresent()
                                && mine.latest().equals(theirs.latest())
                                && !isVaguer(mine, theirs));
    }

    private int match(TargetDate date, BiPredicate<TargetDate, TargetDate> same) {
        for (int i = 0; i < matched.length; i++) {
            Optional<TargetDate> due = found.get(i).due();
            // each date of the wording is met once
            if (!matched[i] && due.isPresent() && same.test(due.get(), date)) {
                matched[i] = true;
                return i;
            }
        }
        return -1;
    }

    private void add(
            String wantedId, int same, String title, Optional<TargetDate> due, int cell, String text, String rule) {
        String id = nextId(checked(wantedId, cell));
        if (same >= 0) {
            // it keeps its place in the list of conditions under the id that the column gives it
            idOfFound.put(same, id);
        }
        milestones.add(Milestone.builder()
                .id(id)
                .title(title)
                .due(due)
                .recurrence(same < 0 ? Optional.empty() : found.get(same).recurrence())
                // of two sources, the wording says more of where it comes from
                .provenance(
                        same < 0
                                ? origin.cell(text, rule)
                                : origin.span(wording, found.get(same).at()))
                .build());
    }

    private String checked(String id, int cell) {
        if (id.isEmpty() || Slugs.of(id).equals(id)) {
            return id;
        }
        // "Not An Id | 2018 | | Opened"
        log.warning(
                FieldProblem.BAD_ID,
                row.place().cell(cell),
                "\"" + PlainText.shorten(id) + "\" is no id; the milestone was given one.",
                "Write lower-case letters and digits, words joined by single hyphens, or leave the id out.");
        return "";
    }

    private String nextId(String wanted) {
        return ids.unique(wanted.isEmpty() ? actionId + "-m" + (milestones.size() + 1) : wanted);
    }

    /** Conditions name other milestones by id, so they come last. */
    private List<Milestone> withConditions() {
        if (!isConditional()) {
            return milestones;
        }
        Map<String, Condition> conditions = new HashMap<>();
        idOfFound.forEach((index, id) -> found.get(index)
                .condition()
                .ifPresent(words -> conditions.put(id, new Condition(words, decidedBy(index, id)))));
        return milestones.stream()
                .map(milestone -> conditions.containsKey(milestone.id())
                        ? milestone.toBuilder()
                                .condition(conditions.get(milestone.id()))
                                .build()
                        : milestone)
                .toList();
    }

    private boolean isConditional() {
        for (FoundMilestone milestone : found) {
            if (milestone.condition().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> decidedBy(int index, String id) {
        FoundMilestone milestone = found.get(index);
        return milestone.conditionOn().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(idOfFound.get(milestone.conditionOn().getAsInt()))
                        // a milestone cannot wait for itself
                        .filter(other -> !other.equals(id));
    }

    /** The first words of an action, for a milestone that has no words of its own. */
    static String titleOf(String wording) {
        int end = -1;
        for (int words = 0; words < TITLE_WORDS; words++) {
            end = wording.indexOf(' ', end + 1);
            if (end < 0) {
                end = wording.length();
                break;
            }
        }
        String title = wording.substring(0, end);
        int last = title.length();
        while (last > 1 && ".,;:".indexOf(title.charAt(last - 1)) >= 0) {
            last--;
        }
        return title.substring(0, last);
    }

    /** The ids of milestones that were found in the wording, by their index there. */
    Map<Integer, String> idOfFound() {
        return idOfFound;
    }
}
