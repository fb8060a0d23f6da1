package org.cpip.office.accessibility;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cpip.office.accessibility.StyleSheet.Formatting;
import org.cpip.office.internal.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Checks one paragraph: what it is, how its runs look, its links and pictures. For one thread. */
final class ParagraphCheck {

    private static final int LONGEST_EXCERPT = 200;

    private final BodyCheck body;
    private final XmlCursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final Formatting direct = new Formatting();
    private final Deque<Field> fields = new ArrayDeque<>();
    private Formatting formatting;
    private String alignment = "";
    private int level;
    private boolean numbered;
    private boolean visible;
    private int pictures;

    /** A field that has begun: its instruction, then its result from a place in the text on. */
    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean result;
        int from;
        int pictures;
    }

    ParagraphCheck(BodyCheck body) {
        this.body = body;
        cursor = body.cursor;
        formatting = body.styles.effect(body.styles.defaultStyle());
    }

    /** Checks the paragraph at hand to its end; says whether there is anything to see. */
    boolean check() throws IOException {
        int depth = cursor.depth();
        boolean pending = cursor.startWithin(depth);
        if (pending && cursor.name().equals("pPr")) {
            properties();
            pending = cursor.startWithin(depth);
        }
        level = direct.level == StyleSheet.UNSET ? formatting.level : direct.level;
        alignment = direct.alignment.isEmpty() ? formatting.alignment : direct.alignment;
        if (pending) {
            cursor.unread();
            content(depth, false);
        }
        boolean words = !text.toString().isBlank();
        visible |= words || numbered;
        if (words && body.headerOrFooter.isEmpty()) {
            if (level >= 0 && level < StyleSheet.BODY_TEXT) {
                body.outline.heading(level, excerpt(0), body.here());
            }
            body.formatting.aligned(alignment, body.here());
        }
        return visible;
    }

    private void properties() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "pStyle" -> {
                    formatting = body.styles.effect(cursor.value());
                    if (formatting.contents) {
                        body.contents();
                    }
                }
                case "numId" -> numbered = cursor.number(0) > 0;
                case "numPr" -> {
                    // The list comes next.
                }
                case "rPr", "pPrChange", "sectPr" -> cursor.skip();
                default -> direct.read(cursor);
            }
        }
    }

    private void content(int depth, boolean inRun) throws IOException {
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "r" -> run();
                case "hyperlink" -> {
                    int from = text.length();
                    int before = pictures;
                    content(cursor.depth(), false);
                    link(from, before);
                }
                case "fldSimple" -> {
                    String instruction = cursor.text("instr").strip();
                    int from = text.length();
                    int before = pictures;
                    content(cursor.depth(), false);
                    field(instruction, from, before);
                }
                case "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "bdo", "dir" -> {
                    // What they hold is text like any other.
                }
                case "" -> {
                    visible |= cursor.isMaths();
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
    }

    private void run() throws IOException {
        Formatting own = formatting;
        boolean hidden = false;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "rPr" -> {
                    Formatting said = new Formatting();
                    hidden = runProperties(said);
                    own = said.over(formatting);
                }
                case "t" -> {
                    int from = text.length();
                    cursor.characters(text);
                    if (hidden) {
                        text.setLength(from);
                    } else if (body.headerOrFooter.isEmpty() && (level < 0 || level >= StyleSheet.BODY_TEXT)) {
                        body.formatting.text(own, text.length() - from);
                    }
                }
                case "tab", "br", "cr" -> {
                    text.append(' ');
                    cursor.skip();
                }
                case "sym", "noBreakHyphen", "footnoteReference", "endnoteReference", "pgNum" -> {
                    visible |= !hidden;
                    cursor.skip();
                }
                case "fldChar" -> mark();
                case "instrText" -> instruction();
                case "drawing", "pict", "object" -> {
                    pictures++;
                    visible = true;
                    new GraphicCheck(body).check();
                }
                default -> cursor.skip();
            }
        }
    }

    /** Reads how a run looks; says whether it is hidden. */
    private boolean runProperties(Formatting said) throws IOException {
        boolean hidden = false;
        @Nullable Formatting style = null;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "rStyle" -> style = body.styles.inherited(cursor.value());
                case "vanish" -> hidden = cursor.isOn();
                case "rPrChange" -> cursor.skip();
                default -> said.read(cursor);
            }
        }
        if (style != null) {
            said.font = said.font.isEmpty() ? style.font : said.font;
            said.halfPoints = said.halfPoints == StyleSheet.UNSET ? style.halfPoints : said.halfPoints;
        }
        return hidden;
    }

    private void mark() throws IOException {
        String type = cursor.text("fldCharType");
        visible |= type.equals("begin");
        cursor.skip();
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    Field field = fields.getFirst();
                    field.result = true;
                    field.from = text.length();
                    field.pictures = pictures;
                    contents(field.instruction.toString().strip());
                }
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    Field ended = fields.pop();
                    if (ended.result) {
                        field(ended.instruction.toString().strip(), ended.from, ended.pictures);
                    }
                }
            }
            default -> {
                // No other type is defined.
            }
        }
    }

    private void instruction() throws IOException {
        if (fields.isEmpty()) {
            cursor.skip();
        } else {
            cursor.characters(fields.getFirst().instruction);
        }
    }

    /** A field with its result, which begins at a place in the text. */
    private void field(String instruction, int from, int picturesBefore) {
        contents(instruction);
        if (instruction.startsWith("HYPERLINK")) {
            link(from, picturesBefore);
        }
    }

    /** A contents list goes on beyond its first paragraph; one with the switch {@code \c} lists figures, not headings. */
    private void contents(String instruction) {
        if (instruction.startsWith("TOC") && !instruction.contains("\\c")) {
            body.contents();
        }
    }

    private void link(int from, int picturesBefore) {
        String words = excerpt(from);
        if (pictures == picturesBefore && !words.isEmpty() && LinkWords.areEmpty(words)) {
            body.findings.addAt(Rule.LINK_TEXT, body.here(), words);
        }
    }

    private String excerpt(int from) {
        return text.substring(from, Math.min(text.length(), from + LONGEST_EXCERPT))
                .strip();
    }
}
