package org.cpip.office.internal.read;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads the part with the definitions of lists (ECMA-376 Part 1, 17.9): {@code abstractNum}, and {@code num} that refers to one. */
final class NumberingReader {

    private final XmlCursor cursor;
    private final Numbering numbering;

    private NumberingReader(XmlCursor cursor, Numbering numbering) {
        this.cursor = cursor;
        this.numbering = numbering;
    }

    /** Adds the lists of a part; what stands before a place that cannot be read is added too. */
    static void read(XmlCursor cursor, Numbering into) throws IOException {
        new NumberingReader(cursor, into).read();
    }

    private void read() throws IOException {
        cursor.root();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "abstractNum" -> definition();
                case "num" -> list();
                default -> cursor.skip();
            }
        }
    }

    private void definition() throws IOException {
        String id = cursor.text("abstractNumId");
        Numbering.Definition definition = new Numbering.Definition();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "lvl" -> {
                    int index = cursor.number("ilvl", -1);
                    Numbering.Level level = level();
                    if (index >= 0 && index < Numbering.LEVELS) {
                        definition.level(index, level);
                    }
                }
                // The levels stand in the definition that a style of lists leads to (17.9.21).
                case "numStyleLink" -> definition.listStyle(cursor.value());
                default -> cursor.skip();
            }
        }
        numbering.add(id, definition);
    }

    private void list() throws IOException {
        int id = cursor.number("numId", 0);
        Numbering.@Nullable ListInstance list = null;
        int index = -1;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "abstractNumId" -> list = new Numbering.ListInstance(cursor.value());
                case "lvlOverride" -> index = cursor.number("ilvl", -1);
                // "Restart numbering" of Word is a list of its own with another first number (17.9.26).
                case "startOverride" -> {
                    if (list != null && index >= 0 && index < Numbering.LEVELS) {
                        list.start(index, cursor.number(0));
                    }
                }
                case "lvl" -> {
                    Numbering.Level level = level();
                    if (list != null && index >= 0 && index < Numbering.LEVELS) {
                        list.level(index, level);
                    }
                }
                default -> cursor.skip();
            }
        }
        if (list != null) {
            numbering.add(id, list);
        }
    }

    private Numbering.Level level() throws IOException {
        int start = 0;
        String format = "decimal";
        int zeros = 0;
        String text = "";
        int restart = -1;
        boolean legal = false;
        boolean picture = false;
        String style = "";
        String font = "";
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "start" -> start = cursor.number(0);
                case "numFmt" -> {
                    format = cursor.value();
                    zeros = format.equals("custom") ? zeros(cursor.text("format")) : 0;
                }
                case "lvlText" -> text = cursor.value();
                case "lvlRestart" -> restart = cursor.number(-1);
                case "isLgl" -> legal = cursor.isOn();
                case "lvlPicBulletId" -> picture = true;
                case "pStyle" -> style = cursor.value();
                case "rFonts" -> font = cursor.text("ascii");
                case "rPr" -> {
                    // The font comes next.
                }
                default -> cursor.skip();
            }
        }
        // A picture as a bullet (17.9.9) is a bullet: what it shows cannot be said in text.
        return new Numbering.Level(start, format, zeros, picture ? "•" : text, restart, legal, style, font);
    }

    /** A format such as {@code 001, 002, 003, ...} is a number with that many digits. */
    private static int zeros(String format) {
        int end = 0;
        while (end < format.length() && format.charAt(end) == '0') {
            end++;
        }
        return end == 0 || end > 5 ? 0 : end + 1;
    }
}
