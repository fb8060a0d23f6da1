package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Coverage;
import org.jspecify.annotations.Nullable;

/** Reads one table: looks for its header in the first rows, then passes the rows on or leaves the table alone. */
final class TableRecogniser {

    /** As many rows as are looked at before the first is believed, and no more characters than these. */
    private static final int ROWS = 250;

    private static final int CHARACTERS = 1 << 20;

    /** "Objective 1: A clean harbour", "Theme B", right above a header: what the rows below it are about. */
    private static final Pattern NUMBERED_GROUP = Pattern.compile(
            "(?:objective|theme|workstream|strand|priority|pillar|goal|aim|outcome) (?:\\d{1,2}|[a-z]|[ivx]{1,4})(?:[ :.–-].{0,150})?",
            Pattern.CASE_INSENSITIVE);

    private final TableContext context;
    private final @Nullable TableLayout previous;
    private final boolean actionAbove;
    private final boolean headingAbove;
    private final List<Block.TableRow> waiting = new ArrayList<>();
    private final List<BlockLocation> waitingPlaces = new ArrayList<>();
    private @Nullable TableRows reading;
    private @Nullable TimelineTable timeline;
    private @Nullable LayoutTable cells;
    private @Nullable StepTable steps;
    private @Nullable VerticalTable vertical;
    private @Nullable BlockLocation other;
    private String otherHeader = "";
    private List<String> candidates = List.of();
    private boolean tells;
    private boolean decided;
    private int characters;

    /**
     * For one table.
     *
     * @param previous the layout of the last action table, which this one may continue
     * @param actionAbove whether it stands below an action, whose milestones it may list
     * @param headingAbove whether it stands right below a heading, which may be an action
     */
    TableRecogniser(TableContext context, @Nullable TableLayout previous, boolean actionAbove, boolean headingAbove) {
        this.context = context;
        this.previous = previous;
        this.actionAbove = actionAbove;
        this.headingAbove = headingAbove;
    }

    void row(Block.TableRow row, BlockLocation place) {
        if (!decided) {
            waiting.add(row);
            waitingPlaces.add(place);
            row.cells().forEach(cell -> characters += cell.text().length());
            if (waiting.size() >= ROWS || characters > CHARACTERS) {
                decide(false);
            }
        } else {
            pass(row, place);
        }
    }

    void end() {
        if (!decided) {
            decide(true);
        }
        if (vertical != null) {
            vertical.end();
        }
        if (reading != null) {
            reading.end();
        }
    }

    /** Its layout; empty when it is no action table. */
    Optional<TableLayout> layout() {
        return Optional.ofNullable(reading).map(TableRows::layout);
    }

    /** Its rows, when they are kept as milestones of the action above; otherwise empty, the rows being passed on. */
    Optional<StepTable> steps() {
        return Optional.ofNullable(steps);
    }

    /** Where it stands, when it is a table of something else; empty for an action table and for a box of one cell. */
    Optional<BlockLocation> otherTable() {
        return Optional.ofNullable(other);
    }

    /** The first row of a table of something else. */
    String otherHeader() {
        return otherHeader;
    }

    /** The headings of the columns that look most like one of actions, in a table of something else. */
    List<String> candidates() {
        return candidates;
    }

    /** Whether a table of something else has no header, and a column that tells to do something. */
    boolean tells() {
        return tells;
    }

    private void decide(boolean whole) {
        decided = true;
        if (whole) {
            TransposedTable.turn(waiting, context.names()).ifPresent(this::turn);
        }
        vertical = VerticalTable.find(waiting, context, this::card).orElse(null);
        boolean fields =
                whole && (actionAbove || headingAbove) && FieldsTable.is(waiting, context.names(), actionAbove);
        if (fields) {
            // what it says is said of the action above
            vertical = null;
            FieldsTable.pass(waiting, waitingPlaces, context);
            waiting.clear();
            return;
        }
        Optional<HeaderFinder.Found> found =
                vertical == null ? HeaderFinder.find(waiting, context.names()) : Optional.empty();
        int from = 0;
        if (vertical == null && found.isPresent()) {
            from = found.get().after();
            withHeader(found.get());
        } else if (vertical == null) {
            timeline = TimelineTable.find(waiting, context).orElse(null);
            // the header of a timeline says no action
            from = timeline == null ? 0 : 1;
            if (timeline == null) {
                // the rest of a table that a page break split, or numbers and wordings alone
                HeaderlessTable.guess(waiting, previous).ifPresent(this::readWithoutHeader);
            }
            if (timeline == null && reading == null) {
                other();
            }
        }
        for (int i = from; i < waiting.size(); i++) {
            pass(waiting.get(i), waitingPlaces.get(i));
        }
        waiting.clear();
        waitingPlaces.clear();
    }

    /** Takes the table with its rows for columns; all of it is where its first row is. */
    private void turn(List<Block.TableRow> rows) {
        BlockLocation first = waitingPlaces.get(0);
        for (BlockLocation place : waitingPlaces) {
            context.log().coverage().join(place.block(), first.block());
        }
        waiting.clear();
        waiting.addAll(rows);
        waitingPlaces.clear();
        rows.forEach(row -> waitingPlaces.add(first));
    }

    private void withHeader(HeaderFinder.Found found) {
        above(found.first());
        int at = found.after() - 1;
        for (int i = found.first(); i <= at; i++) {
            // "What | Who | When | How we will know" promises nothing
            context.log().coverage().claim(waitingPlaces.get(i).block(), Coverage.Fate.HEADER);
        }
        if (LayoutTable.isListOfThemes(found.layout(), waiting.subList(at + 1, waiting.size()))) {
            cells = new LayoutTable(context, previous);
            context.log().coverage().claim(waitingPlaces.get(at).block(), Coverage.Fate.HEADER);
            return;
        }
        read(found.layout(), waiting.get(at), waitingPlaces.get(at));
        if (reading != null && GroupedLeads.is(found.layout(), waiting.subList(at + 1, waiting.size()))) {
            reading.group();
        }
    }

    private void read(TableLayout layout, Block.@Nullable TableRow header, BlockLocation place) {
        String heading = layout.headingOf(PlanColumn.ACTION);
        if (actionAbove && StepTable.isOfSteps(heading) && !context.names().gives(heading)) {
            List<PlanRow> kept = new ArrayList<>();
            steps = new StepTable(layout, kept);
            reading = new TableRows(layout, header, place, context, kept::add, false);
        } else {
            reading = new TableRows(
                    layout, header, place, context, row -> context.rows().add(RowSelector.Evidence.TABLE, row), true);
        }
    }

    private void card(TableLayout layout, VerticalTable.Card card) {
        TableRows rows = new TableRows(
                layout,
                card.header(),
                card.place(),
                context,
                row -> context.rows().add(RowSelector.Evidence.TABLE, row),
                true);
        rows.row(card.row(), card.place());
        rows.end();
    }

    private void other() {
        if (LayoutTable.is(waiting)) {
            cells = new LayoutTable(context, previous);
        } else {
            noteOther();
        }
    }

    private void readWithoutHeader(TableLayout layout) {
        BlockLocation place = waitingPlaces.get(0);
        read(layout, null, place);
        context.log()
                .info(
                        PlanProblem.NO_HEADER,
                        place,
                        layout == previous
                                ? "This table has no header row; it was read with the columns of the table before it."
                                : "This table has no header row; its two columns were read as numbers and wordings.");
    }

    /** Rows above the header: the first may be the title. */
    private void above(int count) {
        int left = 0;
        BlockLocation first = null;
        for (int i = 0; i < count; i++) {
            String text = onlyText(waiting.get(i));
            if (text != null && i == count - 1 && NUMBERED_GROUP.matcher(text).matches()) {
                // "Objective 1: A clean harbour /  No | Action"
                context.outline().section(PlainText.title(text), waitingPlaces.get(i));
            } else if (text == null || text.isEmpty()) {
                if (text == null) {
                    // "Owner | Housing / No | Action / 1 | We will build homes"
                    first = first == null ? waitingPlaces.get(i) : first;
                    left++;
                }
            } else if (!context.outline().titleAbove(text)) {
                // "We will do all of this soon. |  / No | Action / 1 | We will build homes"
                first = first == null ? waitingPlaces.get(i) : first;
                left++;
            }
        }
        if (first != null) {
            context.log()
                    .info(
                            PlanProblem.PREAMBLE,
                            first,
                            left + (left == 1 ? " row" : " rows")
                                    + " above the header row of the table were left out.");
        }
    }

    /** The text of a row's only filled cell, empty text for a blank row, null when several are filled. */
    private static @Nullable String onlyText(Block.TableRow row) {
        String only = "";
        for (Block.Cell cell : row.cells()) {
            if (!PlanWords.isNothing(cell.text())) {
                if (!only.isEmpty()) {
                    return null;
                }
                only = cell.text();
            }
        }
        return only;
    }

    private void noteOther() {
        int width = 0;
        StringBuilder header = new StringBuilder();
        for (Block.TableRow row : waiting) {
            width = Math.max(width, TableLayout.width(row));
        }
        for (Block.Cell cell :
                waiting.isEmpty() ? List.<Block.Cell>of() : waiting.get(0).cells()) {
            header.append(header.isEmpty() ? "" : " | ").append(PlainText.normalise(cell.text()));
        }
        // a box of one column is a frame around text and nobody misses a plan in it
        if (width > 1) {
            other = waitingPlaces.get(0);
            otherHeader = PlainText.shorten(header.toString());
            candidates = ActionCandidates.of(waiting);
            tells = HeaderlessTable.tells(waiting);
        }
    }

    private void pass(Block.TableRow row, BlockLocation place) {
        if (reading != null) {
            reading.row(row, place);
        } else if (vertical != null) {
            vertical.row(row, place);
        } else if (timeline != null) {
            timeline.row(row, place);
        } else if (cells != null) {
            cells.row(row, place);
        }
    }
}
