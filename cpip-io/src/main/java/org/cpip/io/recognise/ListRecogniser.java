package org.cpip.io.recognise;

import java.util.Map;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Reads headings followed by list items as workstreams and actions. */
final class ListRecogniser {

    private static final int TITLE_WORDS = 12;

    private final PlanOutline outline;
    private final RowSelector rows;
    private final DiagnosticLog log;
    private @Nullable OpenAction open;
    private boolean listSeen;

    ListRecogniser(PlanOutline outline, RowSelector rows, DiagnosticLog log) {
        this.outline = outline;
        this.rows = rows;
        this.log = log;
    }

    void item(Block.ListItem item, BlockLocation place) {
        String number = ActionNumbers.clean(item.label());
        String text = withoutBoilerplate(item.text());
        OpenAction above = open;
        if (above != null && isHeadingOver(above, number)) {
            // "1. Neglect\n1.1 We will act early."
            open = null;
            outline.section(PlainText.title(above.wording.toString()), above.place);
        } else if (above != null && continues(above, item, number)) {
            // "1. We will act:\n(a) early", "1. We will act\n- early"
            log.coverage().join(place.block(), above.place.block());
            above.add(number.isEmpty() ? text : PlainText.normalise(item.label()) + " " + text);
            return;
        }
        flush();
        if (number.isEmpty() && (text.isEmpty() || PlanWords.isBoilerplate(text))) {
            // "- Print this page"
            return;
        }
        listSeen = true;
        open = new OpenAction(outline.use(place), number, text, item.level(), place);
    }

    void paragraph(Block.Paragraph paragraph, BlockLocation place) {
        String text = withoutBoilerplate(paragraph.text());
        if (PlanWords.isBoilerplate(text)) {
            // "Back to top"
            flush();
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        OpenAction above = open;
        if (above != null && PlainText.isSentence(text)) {
            // "1. We will act.\n\nThis will take a year."
            log.coverage().join(place.block(), above.place.block());
            above.add(text);
        } else if (listSeen) {
            // "1. We will act.\n\nPhoto"
            log.info(
                    PlanProblem.LOOSE_PARAGRAPH,
                    place,
                    "\"" + PlainText.shorten(text) + "\" stands after an action and is no part of it.");
        } else {
            // before the first action: the summary, perhaps
            outline.paragraph(text, place);
        }
    }

    /** A heading, a table or the end: no paragraph after it belongs to the action in hand. */
    void close() {
        flush();
        listSeen = false;
    }

    private void flush() {
        OpenAction done = open;
        open = null;
        if (done != null) {
            RowSelector.Evidence evidence =
                    // what is numbered was meant as an action; a bullet may be anything, so all of the document decides
                    done.number.isEmpty() ? RowSelector.Evidence.BULLET : RowSelector.Evidence.NUMBERED;
            String wording = PlainText.normalise(done.wording.toString());
            rows.add(evidence, new PlanRow(done.heading, done.number, wording, Map.of(), Map.of(), 0, done.place));
        }
    }

    private static boolean continues(OpenAction above, Block.ListItem item, String number) {
        // an inner item, or a bullet below a number, is part of the action: "1. We will act:\n(a) early"
        return item.level() > above.level || number.isEmpty() && !above.number.isEmpty();
    }

    /** "2 Neglect" above "2.1 We will …": the outer item is a heading. */
    private static boolean isHeadingOver(OpenAction above, String number) {
        String wording = PlainText.normalise(above.wording.toString());
        return !above.number.isEmpty()
                && number.startsWith(above.number + ".")
                && !wording.isEmpty()
                && !PlainText.isSentence(wording)
                && PlainText.words(wording) <= TITLE_WORDS;
    }

    /** The lines up to the first that is boilerplate. */
    private static String withoutBoilerplate(String text) {
        int end = text.indexOf('\n');
        while (end >= 0) {
            int next = text.indexOf('\n', end + 1);
            if (PlanWords.isBoilerplate(text.substring(end + 1, next < 0 ? text.length() : next))) {
                // "1. We will act\nBack to top\nContact"
                return PlainText.normalise(text.substring(0, end));
            }
            end = next;
        }
        return PlainText.normalise(text);
    }

    private static final class OpenAction {
        private final WorkstreamHeading heading;
        private final String number;
        private final StringBuilder wording;
        private final int level;
        private final BlockLocation place;

        private OpenAction(WorkstreamHeading heading, String number, String text, int level, BlockLocation place) {
            this.heading = heading;
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
