package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Turns the blocks of a document into rows of a plan. For one document and one thread; call {@link #finish()} at the
 * end. Holds no more than the first rows of a table, and the items of lists until it is known that they are the plan.
 */
public final class PlanRecogniser implements BlockHandler {

    private static final int TABLES_SAID = 10;

    private final String source;
    private final ReadingProfile profile;
    private final IgnoredParts ignored;
    private final DiagnosticLog log;
    private final PlanOutline outline;
    private final RowSelector rows;
    private final ListPlan lists;
    private final TableContext tables;
    private final ProfileUse use;
    private final LineSplitter splitter;
    private final List<TableRecogniser> others = new ArrayList<>();
    private @Nullable TableRecogniser table;
    private @Nullable TableLayout lastLayout;
    private BlockLocation tablePlace;
    private int tableNumber;
    private int othersCount;
    private int block;

    /** Where everything is to be found out. */
    public PlanRecogniser(String source, DiagnosticLog log, PlanHandler handler) {
        this(source, ReadingProfile.NONE, log, handler);
    }

    /**
     * For one document.
     *
     * @param source its name, for the place of what is about the whole
     * @param profile how the plan is laid out, as far as somebody knows
     * @param log takes the diagnostics
     * @param handler takes the rows
     */
    public PlanRecogniser(String source, ReadingProfile profile, DiagnosticLog log, PlanHandler handler) {
        this.source = source;
        this.profile = profile;
        this.ignored = new IgnoredParts(profile.ignore());
        this.log = log;
        this.tablePlace = new BlockLocation(SourceLocation.of(source), 0);
        this.outline = new PlanOutline(log, handler, profile.workstreams().orElse(0));
        this.rows = new RowSelector(log, new ClaimingHandler(log.coverage(), handler));
        this.lists = new ListPlan(outline, rows, log, profile);
        ActionPatterns patterns = new ActionPatterns(profile.actions());
        this.splitter = new LineSplitter(patterns);
        ColumnNames names = ColumnNames.of(profile.columns());
        this.tables = new TableContext(outline, rows, log, names, this::inner, lists::gap);
        this.use = new ProfileUse(profile, ignored, names, patterns);
    }

    @Override
    public void block(Block next) {
        block++;
        log.coverage().block(block, next);
        BlockLocation place = new BlockLocation(next.location(), block);
        if (ignored.takes(next)) {
            endTable();
            lists.gap(place);
            log.coverage().claim(block, Coverage.Fate.IGNORED);
            return;
        }
        if (next instanceof Block.TableRow row) {
            row(row, place);
            // rows of one table follow each other; anything else ends it
            return;
        }
        endTable();
        if (isContents(next)) {
            // a line of a contents list says nothing that its heading does not say
            log.coverage().claim(block, Coverage.Fate.CONTENTS);
            return;
        }
        text(next, place);
    }

    /** "Locks ........ 7", by whatever it is marked. */
    private static boolean isContents(Block next) {
        String text = BlockText.of(next);
        return !text.isEmpty() && text.lines().allMatch(PlanLines::isLeader);
    }

    private void text(Block next, BlockLocation place) {
        if (next instanceof Block.Heading heading) {
            use.heading(heading.level());
            outline.heading(heading.level(), RaisedFigures.without(heading.text()), place);
        }
        lists.add(splitter.split(next, place));
    }

    /** What stands in a cell of a table that only lays out the page. */
    private void inner(Block next, BlockLocation row) {
        text(next, new BlockLocation(next.location(), row.block()));
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        log.add(block, diagnostic);
    }

    /** The end of the document. */
    public void finish() {
        boolean damaged = log.hasErrors();
        endTable();
        lists.finish();
        rows.finish();
        outline.finish();
        use.say(source, log);
        // the document could not be read; that there is no plan in it would be a second error for one cause
        if (!rows.any() && damaged) {
            return;
        }
        boolean plan = rows.any();
        CoverageCheck unread = new CoverageCheck(log);
        for (TableRecogniser other : others) {
            BlockLocation place = other.otherTable().orElseThrow();
            // beside a plan, other tables are expected; alone, one of them should have been it
            if (plan) {
                unread.otherTable(place, other.otherHeader(), other.tells());
            } else {
                noActions(other, place);
            }
        }
        // a long report has hundreds of tables, and ten of them show what the matter is
        if (othersCount > others.size()) {
            log.info(
                    PlanProblem.OTHER_TABLE,
                    new BlockLocation(SourceLocation.of(source), block),
                    (othersCount - others.size()) + " more tables have no action column.",
                    "Nothing to do, unless one of them is the plan: then head its column \"Action\".");
        }
        // with another table, the message about that table says that there is no plan
        if (!plan && others.isEmpty()) {
            log.error(
                    PlanProblem.NO_PLAN,
                    new BlockLocation(SourceLocation.of(source), block),
                    "No plan was found: no numbered actions under headings, and no table with an action column.");
        }
        if (plan) {
            unread.say(profile.acceptPartial());
        }
    }

    private void noActions(TableRecogniser other, BlockLocation place) {
        List<String> candidates = other.candidates();
        String message = "The table that begins \"" + other.otherHeader()
                + "\" has no action column, and there is no other plan in the document."
                + ActionCandidates.sentence(candidates);
        if (candidates.isEmpty()) {
            log.error(PlanProblem.OTHER_TABLE, place, message);
        } else {
            log.error(
                    PlanProblem.OTHER_TABLE,
                    place,
                    message,
                    "Head the column of actions \"Action\"; or, if that is \"" + PlainText.shorten(candidates.get(0))
                            + "\", read the plan with column.action=" + candidates.get(0)
                            + " in a reading profile or after --profile-line. cpip columns lists the words that are known.");
        }
    }

    private void row(Block.TableRow row, BlockLocation place) {
        TableRecogniser current = table;
        if (current == null || row.table() != tableNumber) {
            endTable();
            above();
            tablePlace = place;
            current = new TableRecogniser(tables, lastLayout, lists.endsWithAction(), lists.endsWithHeading());
            table = current;
            tableNumber = row.table();
        }
        current.row(row, place);
    }

    /** What stands above a table: a line in bold is its heading, and lists may be the same plan. */
    private void above() {
        Line line = lists.last();
        if (line != null && line.kind() == Line.Kind.PARAGRAPH && Captions.is(line.text())) {
            outline.caption(line.text(), line.place());
        } else if (line != null
                && line.kind() == Line.Kind.PARAGRAPH
                && line.isBold()
                && Headings.isTitle(line.text(), Headings.TITLE_WORDS)) {
            outline.heading(Headings.UNMARKED, line.text(), line.place());
        }
        if (line != null && line.kind() == Line.Kind.PARAGRAPH) {
            outline.lead(line.text());
        }
        if (lists.hasCandidates()) {
            rows.hold();
        }
    }

    private void endTable() {
        TableRecogniser done = table;
        table = null;
        if (done != null) {
            done.end();
            // a table ends the list above it: what comes after the table is no part of its last action
            lists.table(tablePlace, done);
            done.layout().ifPresent(layout -> lastLayout = layout);
            if (done.otherTable().isPresent()) {
                othersCount++;
                if (others.size() < TABLES_SAID) {
                    others.add(done);
                }
            }
        }
    }
}
