package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Where in the document the next row stands: its title, its headings, the workstream in hand. */
final class PlanOutline {

    private static final int SUMMARY_PARAGRAPHS = 5;
    private static final String NO_TITLE = "Actions";

    private final DiagnosticLog log;
    private final PlanHandler handler;
    private final Map<String, WorkstreamHeading> columnHeadings = new HashMap<>();
    /** By the very place that the heading's line has: blocks inside one row are of one ordinal. */
    private final Map<BlockLocation, WorkstreamHeading> byPlace = new IdentityHashMap<>();

    private final Map<WorkstreamHeading, String> leads = new HashMap<>();
    private final HeadingPath path;
    private @Nullable WorkstreamHeading current;
    private @Nullable WorkstreamHeading none;
    private @Nullable WorkstreamHeading firstHeading;
    private @Nullable WorkstreamHeading captioned;
    /** The heading above, whatever names the workstream since. */
    private @Nullable WorkstreamHeading headed;

    private boolean used;
    private boolean firstHeadingUsed;
    private boolean titled;
    private int firstHeaded = Integer.MAX_VALUE;
    private int firstUsed = Integer.MAX_VALUE;
    private int summaries;

    /** {@code level} is that of the headings that name workstreams; 0 when nobody says. */
    PlanOutline(DiagnosticLog log, PlanHandler handler, int level) {
        this.path = new HeadingPath(level);
        this.log = log;
        this.handler = handler;
    }

    /** A heading of the document; of level 0, its title. */
    void heading(int level, String text, BlockLocation place) {
        String title = PlainText.title(Captions.title(text));
        if (level <= 0 && !titled && !title.isEmpty()) {
            // the first heading of level 0 is the title, later ones are parts
            titled = true;
            log.coverage().claim(place.block(), Coverage.Fate.STRUCTURE);
            handler.title(title);
            return;
        }
        firstHeaded = Math.min(firstHeaded, place.block());
        headed = null;
        if (title.isEmpty() || isListWord(title) && current == null || PlanWords.isBoilerplate(title)) {
            // "Plan\n\nContact\n\n1. We will act.", "Plan\n\nActions\n\n1. We will act.": words of a page, or a word
            // for the list itself
            leave();
            return;
        }
        HeadingLead parts = HeadingLead.of(title);
        WorkstreamHeading entered = new WorkstreamHeading(parts.title(), place, WorkstreamHeading.Origin.HEADING);
        lead(entered, parts.lead());
        byPlace.put(place, entered);
        path.enter(level, entered, titled || firstHeading != null);
        if (firstHeading == null) {
            firstHeading = entered;
        }
        headed = entered;
        enter(entered);
    }

    /** The caption of a table names its workstream where no heading of a part does. */
    void caption(String text, BlockLocation place) {
        String title = PlainText.title(Captions.title(text));
        WorkstreamHeading above = current;
        if (above != null && !HeadingLead.line(title).isEmpty()) {
            // "Table 1: Lead: Harbour Board"
            lead(above, HeadingLead.line(title));
            return;
        }
        boolean named = above != null
                && above != captioned
                && !Captions.isCollective(above.title())
                && (above != firstHeading || firstHeadingUsed);
        if (!named && !title.isEmpty() && !SectionWords.isGeneric(title) && !PlainText.isSentence(title)) {
            heading(Headings.UNMARKED, title, place);
            captioned = current;
        }
    }

    /** "Owner: Rail Board" above a table. */
    void lead(String text) {
        WorkstreamHeading above = current;
        if (above != null) {
            lead(above, HeadingLead.line(text));
        }
    }

    private void lead(WorkstreamHeading heading, String lead) {
        if (!lead.isEmpty()) {
            leads.put(heading, lead);
        }
    }

    /** Who leads the actions under a heading that name nobody; empty text when nothing says. */
    String lead(WorkstreamHeading heading) {
        return leads.getOrDefault(current == null ? heading : current, leads.getOrDefault(heading, ""));
    }

    /** Whether a title is only the word for what stands below it: "Actions". */
    static boolean isListWord(String title) {
        String key = ColumnWords.key(title);
        return key.equals("action") || key.equals("actions");
    }

    /** The workstream that a line is the heading of; null when it was read as no heading, or as the title. */
    @Nullable
    WorkstreamHeading headingOf(Line line) {
        return byPlace.get(line.place());
    }

    /** A row of a table that names a workstream. */
    void section(String title, BlockLocation place) {
        enter(new WorkstreamHeading(title, place, WorkstreamHeading.Origin.SECTION));
    }

    /** A cell of a workstream column. */
    void column(String title, BlockLocation place) {
        WorkstreamHeading same = current;
        if (same != null
                && same.origin() == WorkstreamHeading.Origin.COLUMN
                // the cell says what the row above said
                && same.title().equals(title)) {
            return;
        }
        String key = title.toLowerCase(Locale.ROOT);
        WorkstreamHeading known = columnHeadings.get(key);
        // a workstream column may come back to a title: it is the same workstream, which a second heading would not be
        if (known == null) {
            known = new WorkstreamHeading(title, place, WorkstreamHeading.Origin.COLUMN);
            columnHeadings.put(key, known);
        }
        if (known != current) {
            enter(known);
        }
    }

    /** The heading above a row whose own column names its workstream; empty when it says nothing of the row. */
    Optional<String> besideColumn() {
        WorkstreamHeading heading = headed;
        WorkstreamHeading named = current;
        // the first heading of a document without a title is its title
        return heading == null
                        || heading == firstHeading && !titled
                        || named == null
                        || named.title().equalsIgnoreCase(heading.title())
                        || SectionWords.isGeneric(heading.title())
                        || Captions.isCollective(heading.title())
                ? Optional.empty()
                : Optional.of(heading.title());
    }

    /** The workstream of a row that stands here. */
    WorkstreamHeading use(BlockLocation place) {
        used = true;
        WorkstreamHeading heading = current;
        if (heading == null) {
            // "1. We will act.\n2. We will rest."
            heading = none(place);
        } else if (heading.origin() == WorkstreamHeading.Origin.HEADING) {
            // "Harbours", "Next steps", then the table
            heading = path.workstream(heading);
        }
        use(heading, place);
        return heading;
    }

    /** An action of a workstream stands here. */
    void use(WorkstreamHeading heading, BlockLocation place) {
        firstUsed = Math.min(firstUsed, place.block());
        firstHeadingUsed |= heading == firstHeading;
    }

    /** A list stands right below a heading, so that it is no title of the document. */
    void touch(Line line) {
        WorkstreamHeading heading = headingOf(line);
        firstHeadingUsed |= heading != null && heading == firstHeading;
    }

    /** The workstream of what stands under no heading. */
    WorkstreamHeading none(BlockLocation place) {
        WorkstreamHeading known =
                none == null ? new WorkstreamHeading(NO_TITLE, place, WorkstreamHeading.Origin.NONE) : none;
        none = known;
        return known;
    }

    /** A paragraph outside lists; the first ones under the title say what the programme is for. */
    void paragraph(String text, BlockLocation place) {
        // only what stands before all headings and actions, and reads as sentences
        if (place.block() < firstHeaded
                && place.block() < firstUsed
                && summaries < SUMMARY_PARAGRAPHS
                && PlainText.isSentence(text)) {
            summaries++;
            log.coverage().claim(place.block(), Coverage.Fate.STRUCTURE);
            handler.summary(PlainText.normalise(text));
        }
    }

    /** A line above a table's header that may be the title of a document without headings. */
    boolean titleAbove(String text) {
        String title = PlainText.title(text);
        // "We will do all of this soon. |  / No | Action / 1 | We will build homes" has a sentence above, which is no
        // title
        if (titled || firstHeaded < Integer.MAX_VALUE || title.isEmpty() || PlainText.isSentence(title)) {
            return false;
        }
        titled = true;
        handler.title(title);
        return true;
    }

    /** The end: a document without a title has that of its first heading, when that is no workstream. */
    void finish() {
        leave();
        WorkstreamHeading heading = firstHeading;
        // when actions stand under the first heading it names their workstream, and above it, it is not that of the
        // whole
        if (!titled
                && heading != null
                && !firstHeadingUsed
                && heading.place().block() < firstUsed
                && !isTab(heading.place().location())) {
            log.coverage().claim(heading.place().block(), Coverage.Fate.STRUCTURE);
            handler.title(heading.title());
        }
    }

    /** "Budget" on the tab of a sheet that holds no actions: it is the name of a table. */
    private static boolean isTab(SourceLocation location) {
        return location.table() > 0 && location.row() == 0;
    }

    /** The workstream in hand, when something names it. */
    Optional<WorkstreamHeading> current() {
        return Optional.ofNullable(current);
    }

    private void enter(WorkstreamHeading heading) {
        leave();
        current = heading;
    }

    private void leave() {
        WorkstreamHeading left = current;
        if (left != null && left.origin() == WorkstreamHeading.Origin.SECTION && !used) {
            // "Housing | | / Homes | | "
            log.info(
                    PlanProblem.EMPTY_SECTION,
                    left.place(),
                    "The row \"" + PlainText.shorten(left.title())
                            + "\" has no actions under it and was read as no workstream.");
        }
        current = null;
        used = false;
    }
}
