package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.ReadingProfile;

/**
 * The lines of a document outside its tables, kept until its end: what is an action in one place can only be told by what
 * stands in the others.
 */
final class ListPlan {

    private final PlanOutline outline;
    private final RowSelector rows;
    private final DiagnosticLog log;
    private final ReadingProfile profile;
    private final List<Line> lines = new ArrayList<>();
    /** The tables that may hold milestones of the action above them. */
    private final Map<BlockLocation, StepTable> steps = new IdentityHashMap<>();

    private boolean candidates;

    ListPlan(PlanOutline outline, RowSelector rows, DiagnosticLog log, ReadingProfile profile) {
        this.profile = profile;
        this.outline = outline;
        this.rows = rows;
        this.log = log;
    }

    void add(List<Line> more) {
        for (Line line : more) {
            candidates |= line.kind() == Line.Kind.ITEM
                    || line.label().hasWord()
                    || line.label().hasNumber()
                    || KeyLine.saysWhoOrWhen(line.text());
            lines.add(line);
        }
    }

    /** A table that stood here. */
    void table(BlockLocation place, TableRecogniser table) {
        table.steps().ifPresent(rows -> steps.put(place, rows));
        table(place, table.layout().isPresent() && table.steps().isEmpty());
    }

    private void table(BlockLocation place, boolean plan) {
        lines.add(new Line(
                Line.Kind.TABLE, 0, Label.NONE, plan ? "plan" : "", org.cpip.spi.block.Block.Marks.NONE, place));
    }

    /** Something that was left out stood here, so that what follows belongs to nothing before it. */
    void gap(BlockLocation place) {
        Line above = last();
        if (above != null && above.kind() != Line.Kind.TABLE) {
            table(place, false);
        }
    }

    /** Whether something that may be an action has stood outside tables. */
    boolean hasCandidates() {
        return candidates;
    }

    /** Whether what stands here stands below an action with a label, or below a heading that may be one. */
    boolean endsWithAction() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.label().hasWord() && line.label().hasNumber() || line.isHeading()) {
                // "Action 7: Open a depot", "1.1.1 Open a depot"; "Harbours" is none
                return line.label().hasNumber();
            }
        }
        return false;
    }

    /** Whether a heading stands right above. */
    boolean endsWithHeading() {
        Line line = last();
        return line != null && line.isHeading();
    }

    /** The last line; null before the first. */
    @org.jspecify.annotations.Nullable
    Line last() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    /** The end of the document: decides what is an action and hands it on. */
    void finish() {
        if (lines.isEmpty()) {
            return;
        }
        touch();
        new TypedNotes(lines, log).settle();
        TypedNumbers.settle(lines);
        Headings.settle(lines);
        Levels.settle(lines, profile.workstreams().isPresent());
        ActionHeadings.settle(lines);
        BlockLocation begin = lines.get(0).place();
        List<Section> sections = SectionBuilder.of(lines, outline::headingOf, begin);
        List<ListAction> actions = new ListReader(sections.get(0), outline, log, steps).read(sections);
        // below nothing that is an action they are actions themselves
        steps.values().stream()
                .flatMap(table -> table.rows().stream())
                .sorted(Comparator.comparingInt(row -> row.place().block()))
                .forEach(row -> rows.add(RowSelector.Evidence.TABLE, row));
        rows.lists(actions, outline, profile);
    }

    /** A heading right above a list names no document, whether the list is the plan or not. */
    private void touch() {
        Line heading = null;
        for (Line line : lines) {
            if (line.isHeading()) {
                heading = line;
            } else if (line.kind() == Line.Kind.ITEM && heading != null) {
                outline.touch(heading);
                heading = null;
            }
        }
    }
}
