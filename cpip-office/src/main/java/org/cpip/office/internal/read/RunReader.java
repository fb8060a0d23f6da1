package org.cpip.office.internal.read;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;

/**
 * Reads the runs of a paragraph as the text that a person sees (ECMA-376 Part 1, 17.3.3). Hidden text (17.3.2.41) and the
 * instructions of fields are dropped here: nobody who reads the page could have meant them. For one thread.
 */
final class RunReader {

    private static final char NO_BREAK_HYPHEN = '\u2011';
    private final MainPart part;
    private final XmlCursor cursor;
    private final Paragraph paragraph;
    private final StringBuilder text;
    private final Story story;
    private final Fields fields = new Fields();
    private boolean paragraphHidden;
    private boolean hidden;
    private Styles.Effect style = Styles.Effect.NONE;
    private boolean struck;
    private boolean bold;
    private boolean raised;
    private String font = "";

    RunReader(MainPart part, Paragraph paragraph, Story story) {
        this.part = part;
        this.cursor = part.cursor;
        this.paragraph = paragraph;
        this.text = paragraph.text;
        this.story = story;
    }

    /** A paragraph begins, whose style may hide its text, strike it out or make it bold. */
    void begin(Styles.Effect effect) {
        style = effect;
        paragraphHidden = effect.hidden();
        hidden = paragraphHidden;
        fields.reset();
    }

    /** Reads the run at hand to its end. */
    void read() throws IOException {
        hidden = paragraphHidden;
        struck = style.struck();
        bold = style.bold();
        raised = false;
        font = "";
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            String name = cursor.name();
            switch (name) {
                case "t" -> text();
                case "rPr" -> properties();
                case "tab", "ptab" -> put('\t');
                case "br", "cr" -> put('\n');
                case "noBreakHyphen" -> put(NO_BREAK_HYPHEN);
                case "sym" -> symbol();
                case "fldChar" -> field();
                case "footnoteReference", "endnoteReference" -> note(name);
                case "drawing", "pict", "object" -> boxes();
                case "delText" -> {
                    // Inside w:del only, which is left out unless the original is asked for (17.3.3.7).
                    if (part.view == TrackedChanges.ORIGINAL) {
                        text();
                    } else {
                        cursor.skip();
                    }
                }
                case "ruby", "rubyBase", "r" -> {
                    // "東(とう)": the signs are read, the small reading above them (w:rt) is not (17.3.3.25).
                }
                // A soft hyphen, where Word last broke the page, a comment's mark: nothing that is part of the text.
                default -> cursor.skip();
            }
        }
    }

    /** Adds the text of the element at hand. Without {@code xml:space="preserve"} white space at its ends is layout. */
    void text() throws IOException {
        if (hidden || fields.hide()) {
            cursor.skip();
            return;
        }
        boolean keeps = cursor.keepsSpace();
        int from = text.length();
        cursor.characters(text);
        if (!keeps) {
            trim(from);
        }
        part.position.checkLength(text.length() + paragraph.struck.length());
        if (!font.isEmpty()) {
            signs(from);
        }
        if (raised && NoteMarks.isMark(text, from)) {
            // "March 2018³": the mark of a note that somebody typed
            text.setLength(from);
        } else if (raised) {
            // "¹ Subject to planning", "10³ times"
            NoteMarks.raise(text, from);
        }
        added(from);
    }

    /** What has been added from a place on is struck out, bold, or plain. */
    private void added(int from) {
        if (struck) {
            String words = text.substring(from);
            text.setLength(from);
            paragraph.strike(words);
        } else {
            paragraph.added(from, bold);
        }
    }

    /** {@code <w:rFonts w:ascii="Wingdings"/>} with the letter ü is a tick (17.3.2.26). */
    private void signs(int from) {
        String letters = text.substring(from);
        text.setLength(from);
        letters.chars().forEach(letter -> text.append(Symbols.text(font, letter)));
    }

    private void trim(int from) {
        int end = text.length();
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        int begin = from;
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        if (begin > from) {
            text.delete(from, begin);
        }
    }

    private void put(char c) throws IOException {
        if (!hidden && !fields.hide()) {
            int from = text.length();
            text.append(c);
            part.position.checkLength(from + 1);
            added(from);
        }
    }

    /** Adds words that stand in no run. */
    void put(String words) throws IOException {
        if (!hidden && !fields.hide()) {
            text.append(words);
            part.position.checkLength(text.length());
        }
    }

    /**
     * Hidden text: said directly by {@code w:vanish}, or by the style of the characters. Being a toggle (17.7.3), the latter
     * inverts what the paragraph's style says: hidden in hidden is seen.
     */
    private void properties() throws IOException {
        int depth = cursor.depth();
        boolean direct = false;
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "rStyle" -> {
                    Styles.Effect effect = part.styles.effect(cursor.value());
                    if (!direct && effect.hidden()) {
                        hidden = !paragraphHidden;
                    }
                    struck |= effect.struck();
                    bold |= effect.bold();
                }
                case "vanish" -> {
                    hidden = cursor.isOn();
                    direct = true;
                }
                case "strike", "dstrike" -> struck = cursor.isOn();
                case "b" -> bold = cursor.isOn();
                case "vertAlign" -> raised = cursor.value().equals("superscript");
                case "rFonts" -> {
                    String named = cursor.text("ascii");
                    font = Symbols.isFont(named) ? named : "";
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
    }

    /** {@code <w:sym w:font="Wingdings" w:char="F0FC"/>} is a tick (17.3.3.30). */
    private void symbol() throws IOException {
        String font = cursor.attribute("font");
        String code = cursor.attribute("char");
        try {
            put(Symbols.text(font == null ? "" : font, Integer.parseInt(code == null ? "" : code, 16)));
        } catch (NumberFormatException e) {
            // A sign without a number is no sign.
        }
        cursor.skip();
    }

    /** The mark of a note (17.11.14, 17.11.7): no part of the text; the note goes with the paragraph. */
    private void note(String name) throws IOException {
        String id = cursor.text("id");
        if (!hidden && !fields.hide()) {
            String note = name.equals("footnoteReference") ? part.notes.footnote(id) : part.notes.endnote(id);
            if (!note.isEmpty()) {
                paragraph.notes.add(note);
            }
            // A mark of the author's own follows as text.
            raised |= "1".equals(cursor.attribute("customMarkFollows"));
        }
        cursor.skip();
    }

    /** The begin, middle or end of a field. Check boxes and lists of old forms have their value in its properties. */
    private void field() throws IOException {
        String type = cursor.attribute("fldCharType");
        String value = new FormField(cursor).read();
        if (!value.isEmpty()) {
            put(value);
        }
        fields.mark(type == null ? "" : type);
    }

    /** The text boxes of a drawing: not where the drawing stands in the sentence, but after its paragraph. */
    private void boxes() throws IOException {
        if (hidden) {
            cursor.skip();
            return;
        }
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            if (cursor.name().equals("txbxContent")) {
                Story box = story.beside();
                new StoryReader(part, box).read(cursor.depth());
                box.end();
            }
        }
    }
}
