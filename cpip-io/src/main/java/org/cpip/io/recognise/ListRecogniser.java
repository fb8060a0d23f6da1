package org.cpip.io.recognise;

import java.util.Map;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Reads headings followed by list items as workstreams and actions. */
final class ListRecogniser {

    private static final int TITLE_WORDS = 12;

    private final Outline outline;
    private final RankedRows rows;
    private final DiagnosticLog log;
    private @Nullable Open open;
    private boolean listSeen;

    ListRecogniser(Outline outline, RankedRows rows, DiagnosticLog log) {
        this.outline = outline;
        this.rows = rows;
        this.log = log;
    }

    void item(Block.ListItem item, Place place) {
        String number = Labels.clean(item.label());
        String text = withoutFurniture(item.text());
        Open above = open;
        if (above != null && isHeadingOver(above, number)) {
            open = null;
            outline.section(Texts.title(above.wording.toString()), above.place);
        } else if (above != null && continues(above, item, number)) {
            above.add(number.isEmpty() ? text : Texts.normalise(item.label()) + " " + text);
            return;
        }
        flush();
        if (number.isEmpty() && (text.isEmpty() || PlanWords.isFurniture(text))) {
            return;
        }
        listSeen = true;
        open = new Open(outline.use(place), number, text, item.level(), place);
    }

    void paragraph(Block.Paragraph paragraph, Place place) {
        String text = withoutFurniture(paragraph.text());
        if (PlanWords.isFurniture(text)) {
            flush();
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        Open above = open;
        if (above != null && Texts.isSentence(text)) {
            above.add(text);
        } else if (listSeen) {
            log.info(
                    PlanCodes.LOOSE_PARAGRAPH,
                    place,
                    "\"" + Texts.shorten(text) + "\" stands after an action and is no part of it.",
                    "Nothing to do, unless it is a heading: then mark it as one.");
        } else {
            outline.paragraph(text);
        }
    }

    /** A heading, a table or the end: no paragraph after it belongs to the action in hand. */
    void close() {
        flush();
        listSeen = false;
    }

    private void flush() {
        Open done = open;
        open = null;
        if (done != null) {
            RankedRows.Evidence evidence =
                    done.number.isEmpty() ? RankedRows.Evidence.BULLET : RankedRows.Evidence.NUMBERED;
            String wording = Texts.normalise(done.wording.toString());
            rows.add(evidence, new PlanRow(done.group, done.number, wording, Map.of(), 0, done.place));
        }
    }

    private static boolean continues(Open above, Block.ListItem item, String number) {
        return item.level() > above.level || number.isEmpty() && !above.number.isEmpty();
    }

    /** "2 Neglect" above "2.1 We will …": the outer item is a heading. */
    private static boolean isHeadingOver(Open above, String number) {
        String wording = Texts.normalise(above.wording.toString());
        return !above.number.isEmpty()
                && number.startsWith(above.number + ".")
                && !wording.isEmpty()
                && !Texts.isSentence(wording)
                && Texts.words(wording) <= TITLE_WORDS;
    }

    /** The lines up to the first that is furniture of the page. */
    private static String withoutFurniture(String text) {
        int end = text.indexOf('\n');
        while (end >= 0) {
            int next = text.indexOf('\n', end + 1);
            if (PlanWords.isFurniture(text.substring(end + 1, next < 0 ? text.length() : next))) {
                return Texts.normalise(text.substring(0, end));
            }
            end = next;
        }
        return Texts.normalise(text);
    }

    private static final class Open {
        private final Group group;
        private final String number;
        private final StringBuilder wording;
        private final int level;
        private final Place place;

        private Open(Group group, String number, String text, int level, Place place) {
            this.group = group;
            this.number = number;
            this.wording = new StringBuilder(text);
            this.level = level;
            this.place = place;
        }

        private void add(String text) {
            wording.append(wording.isEmpty() ? "" : " ").append(text);
        }
    }
}
