package org.cpip.office.internal.read;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;

/** Reads a paragraph: its properties, then its runs in whatever they are wrapped. For one thread. */
final class ParagraphReader {

    private static final int UNSET = -1;

    private final MainPart part;
    private final XmlCursor cursor;
    private final Paragraph paragraph;
    private final RunReader runs;
    private final ControlValue control;

    private String style = "";
    private int outline;
    private int list;
    private int listLevel;
    private boolean markDropped;
    private boolean markHidden;
    private boolean separator;
    private boolean dropCap;

    ParagraphReader(MainPart part, Paragraph paragraph, Story story) {
        this.part = part;
        this.cursor = part.cursor;
        this.paragraph = paragraph;
        this.control = new ControlValue(part.cursor);
        this.runs = new RunReader(part, paragraph, story);
    }

    /** Reads the paragraph at hand to its end. */
    void read(int number) throws IOException {
        paragraph.begin();
        paragraph.number = number;
        control.forget();
        int depth = cursor.depth();
        boolean pending = cursor.startWithin(depth);
        forgetProperties();
        if (pending && cursor.name().equals("pPr")) {
            properties();
            pending = cursor.startWithin(depth);
        }
        apply();
        Controls controls = part.controls;
        for (; pending; pending = cursor.startWithin(depth)) {
            String name = cursor.name();
            if (controls != null && controls.takes(name, cursor, paragraph.text)) {
                continue;
            }
            if (control.ends()) {
                runs.put(control.value());
            }
            switch (name) {
                case "r" -> {
                    if (control.replacesText()) {
                        cursor.skip();
                    } else {
                        runs.read();
                    }
                }
                case "sdtPr" -> control.read();
                case "ins", "moveTo", "del", "moveFrom" -> {
                    if (part.view.drops(name)) {
                        cursor.skip();
                    }
                }
                case "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "bdo", "dir" -> {
                    // What they hold is text like any other.
                }
                default -> other();
            }
        }
        if (control.isOpen()) {
            runs.put(control.value());
        }
        if (controls != null) {
            controls.endOfParagraph(cursor, paragraph.text);
        }
    }

    /** A formula is read as the letters in it (22.1); whatever else may stand in a paragraph says nothing to read. */
    private void other() throws IOException {
        if (!cursor.name().isEmpty() || !cursor.isMaths()) {
            cursor.skip();
            return;
        }
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            if (cursor.localName().equals("t")) {
                runs.text();
            }
        }
    }

    private void forgetProperties() {
        style = part.styles.defaultParagraph();
        outline = UNSET;
        list = UNSET;
        listLevel = UNSET;
        markDropped = false;
        markHidden = false;
        separator = false;
        dropCap = false;
    }

    private void properties() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "pStyle" -> style = cursor.value();
                case "outlineLvl" -> outline = cursor.number(UNSET);
                case "numPr" -> {
                    // The list comes next.
                }
                case "numId" -> list = cursor.number(0);
                case "ilvl" -> listLevel = cursor.number(0);
                case "rPr" -> mark();
                case "framePr" -> {
                    String drop = cursor.text("dropCap");
                    // A letter in a frame of its own (17.3.1.11): "W" and "e will publish guidance" are one sentence.
                    dropCap = drop.equals("drop") || drop.equals("margin");
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
    }

    /**
     * The properties of the paragraph's mark (17.3.1.29). A mark that a tracked change deletes joins the paragraph with the
     * next; one that is hidden makes a paragraph that is not there, unless it is a style separator ({@code w:specVanish},
     * 17.3.2.36), with which Word lets a heading and its text stand on one line.
     */
    private void mark() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            String name = cursor.name();
            markDropped |= part.view.drops(name);
            markHidden |= name.equals("vanish") && cursor.isOn();
            separator |= name.equals("specVanish") && cursor.isOn();
            cursor.skip();
        }
    }

    private void apply() {
        Styles.Effect effect = style.isEmpty() ? Styles.Effect.NONE : part.styles.effect(style);
        runs.begin(effect);
        paragraph.joined = markDropped || dropCap;
        paragraph.contents = effect.contents();
        // The paragraph's own outline level beats that of its style (17.3.1.20); 9 is body text. A title has none.
        paragraph.heading = outline == UNSET ? effect.heading() : outline >= 0 && outline < 9 ? outline + 1 : -1;
        if (effect.heading() == 0 && outline == UNSET) {
            paragraph.heading = 0;
        }
        // List 0 takes a paragraph out of the list of its style (17.9.18).
        int listId = list == UNSET ? effect.list() : list;
        // A paragraph that nobody sees is not counted. A style separator only runs it together with the next.
        if (listId <= 0 || markDropped || markHidden && !separator) {
            return;
        }
        // A level that nobody names is the one that the list ties to the paragraph's style (17.9.23).
        int level = listLevel != UNSET ? listLevel : effect.listLevel();
        if (level == UNSET) {
            level = part.numbering.levelOfStyle(listId, style);
        }
        String label = part.numbering.next(listId, level);
        paragraph.label = label == null ? null : label.strip();
        paragraph.listLevel = level;
    }
}
