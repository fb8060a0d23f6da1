package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Where in the document the next row stands: its title, its headings, the workstream in hand. */
final class Outline {

    private static final int SUMMARY_PARAGRAPHS = 5;
    private static final String NO_TITLE = "Actions";

    private final DiagnosticLog log;
    private final PlanHandler handler;
    private final Map<String, Group> columnGroups = new HashMap<>();
    private @Nullable Group current;
    private @Nullable Group none;
    private @Nullable Group firstHeading;
    private boolean used;
    private boolean anyUsed;
    private boolean firstHeadingUsed;
    private boolean titled;
    private boolean headed;
    private int summaries;

    Outline(DiagnosticLog log, PlanHandler handler) {
        this.log = log;
        this.handler = handler;
    }

    /** A heading of the document; of level 0, its title. */
    void heading(Block.Heading heading, Place place) {
        String title = Texts.title(heading.text());
        if (heading.level() <= 0 && !titled && !title.isEmpty()) {
            titled = true;
            handler.title(title);
            return;
        }
        headed = true;
        boolean columnWord =
                ColumnWords.column(title).filter(Column.ACTION::equals).isPresent();
        if (title.isEmpty() || columnWord && current == null || PlanWords.isFurniture(title)) {
            leave();
            return;
        }
        Group group = new Group(title, place, Group.Origin.HEADING);
        if (firstHeading == null) {
            firstHeading = group;
        }
        enter(group);
    }

    /** A row of a table that names a workstream. */
    void section(String title, Place place) {
        enter(new Group(title, place, Group.Origin.SECTION));
    }

    /** A cell of a workstream column. */
    void column(String title, Place place) {
        Group same = current;
        if (same != null && same.origin() == Group.Origin.COLUMN && same.title().equals(title)) {
            return;
        }
        String key = title.toLowerCase(Locale.ROOT);
        Group known = columnGroups.get(key);
        if (known == null) {
            known = new Group(title, place, Group.Origin.COLUMN);
            columnGroups.put(key, known);
        }
        if (known != current) {
            enter(known);
        }
    }

    /** The workstream of a row that stands here. */
    Group use(Place place) {
        used = true;
        anyUsed = true;
        Group group = current;
        if (group == null) {
            group = none == null ? new Group(NO_TITLE, place, Group.Origin.NONE) : none;
            none = group;
        }
        firstHeadingUsed |= group == firstHeading;
        return group;
    }

    /** A paragraph outside lists; the first ones under the title say what the programme is for. */
    void paragraph(String text) {
        if (!headed && !anyUsed && summaries < SUMMARY_PARAGRAPHS && Texts.isSentence(text)) {
            summaries++;
            handler.summary(Texts.normalise(text));
        }
    }

    /** A line above a table's header that may be the title of a document without headings. */
    boolean titleAbove(String text) {
        String title = Texts.title(text);
        if (titled || headed || title.isEmpty() || Texts.isSentence(title)) {
            return false;
        }
        titled = true;
        handler.title(title);
        return true;
    }

    /** The end: a document without a title has that of its first heading, when that is no workstream. */
    void finish() {
        leave();
        Group heading = firstHeading;
        if (!titled && heading != null && !firstHeadingUsed) {
            handler.title(heading.title());
        }
    }

    /** The workstream in hand, when something names it. */
    Optional<Group> current() {
        return Optional.ofNullable(current);
    }

    private void enter(Group group) {
        leave();
        current = group;
    }

    private void leave() {
        Group left = current;
        if (left != null && left.origin() == Group.Origin.SECTION && !used) {
            log.info(
                    PlanCodes.EMPTY_SECTION,
                    left.place(),
                    "The row \"" + Texts.shorten(left.title())
                            + "\" has no actions under it and was read as no workstream.",
                    "Nothing to do, if it is only a heading over other headings.");
        }
        current = null;
        used = false;
    }
}
