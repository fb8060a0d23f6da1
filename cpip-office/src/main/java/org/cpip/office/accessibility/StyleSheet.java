package org.cpip.office.accessibility;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;

/** The styles of a document, as far as they matter here, each with what it inherits (ECMA-376 Part 1, 17.7). */
final class StyleSheet {

    /** Stands before the name of a theme's font, such as {@code minorHAnsi}. */
    static final String THEME = "theme:";

    static final int UNSET = -1;
    static final int BODY_TEXT = 10;

    private final Map<String, Look> styles = new HashMap<>();
    private final Map<String, Look> effects = new HashMap<>();
    private Look defaults = new Look();
    private String defaultStyle = "";

    /** What a style, a run or the defaults say. Empty text or {@link #UNSET} where they say nothing. */
    static final class Look {
        String name = "";
        String basedOn = "";
        String font = "";
        int halfPoints = UNSET;
        String alignment = "";
        String language = "";
        /** 0 for the title, 1 and so on for headings, 10 for body text. */
        int level = UNSET;

        boolean contents;

        Look over(Look base) {
            Look look = new Look();
            look.name = name;
            look.font = font.isEmpty() ? base.font : font;
            look.halfPoints = halfPoints == UNSET ? base.halfPoints : halfPoints;
            look.alignment = alignment.isEmpty() ? base.alignment : alignment;
            look.language = language.isEmpty() ? base.language : language;
            look.level = level == UNSET ? base.level : level;
            look.contents = contents || base.contents;
            return look;
        }

        /** Takes what an element of paragraph or run properties says; leaves those that say nothing here. */
        void read(XmlCursor cursor) {
            switch (cursor.name()) {
                case "rFonts" -> {
                    String theme = cursor.text("asciiTheme");
                    String plain = cursor.text("ascii");
                    font = !theme.isEmpty() ? THEME + theme : !plain.isEmpty() ? plain : font;
                }
                case "sz" -> halfPoints = cursor.number(UNSET);
                case "jc" -> alignment = cursor.value();
                case "lang" -> language = cursor.value();
                case "outlineLvl" -> {
                    int outline = cursor.number(BODY_TEXT - 1);
                    level = outline < 0 || outline >= BODY_TEXT ? BODY_TEXT : outline + 1;
                }
                default -> {
                    // Everything else that text can look like.
                }
            }
        }
    }

    static StyleSheet of(OpcPackage docx, String main) throws IOException {
        StyleSheet sheet = new StyleSheet();
        Optional<String> part = docx.related(main, "styles").filter(docx::has);
        if (part.isPresent()) {
            try (XmlCursor cursor = docx.open(part.get())) {
                sheet.read(cursor);
            }
        }
        return sheet;
    }

    private void read(XmlCursor cursor) throws IOException {
        cursor.root();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "docDefaults" -> defaults = look(cursor);
                case "style" -> {
                    String id = cursor.text("styleId");
                    String type = cursor.text("type");
                    String isDefault = cursor.text("default");
                    Look look = look(cursor);
                    if (type.equals("paragraph") && (isDefault.equals("1") || isDefault.equals("true"))) {
                        defaultStyle = id;
                    }
                    if (!type.equals("table") && !type.equals("numbering")) {
                        styles.putIfAbsent(id, named(look));
                    }
                }
                default -> cursor.skip();
            }
        }
    }

    private static Look look(XmlCursor cursor) throws IOException {
        Look look = new Look();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "name" -> look.name = cursor.value();
                case "basedOn" -> look.basedOn = cursor.value();
                case "tblPr", "trPr", "tcPr", "tblStylePr", "pPrChange", "rPrChange" -> cursor.skip();
                default -> look.read(cursor);
            }
        }
        return look;
    }

    /** The names of Word's own styles are English in every language. */
    private static Look named(Look look) {
        String name = look.name.toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            look.level = 0;
        } else if (look.level == UNSET && name.length() == 9 && name.startsWith("heading ")) {
            look.level = Character.digit(name.charAt(8), 10);
        }
        look.contents = name.length() == 5 && name.startsWith("toc ");
        return look;
    }

    /** The style of paragraphs that name none; empty text when there is none. */
    String defaultStyle() {
        return defaultStyle;
    }

    /** Whether text that says nothing itself has a language. */
    boolean hasLanguage() {
        String language = effect(defaultStyle).language;
        return !language.isEmpty() && !language.equals("x-none");
    }

    /** What the text of a paragraph in a style looks like. */
    Look effect(String id) {
        Look known = effects.get(id);
        if (known != null) {
            return known;
        }
        Look effect = inherited(id).over(defaults);
        if (styles.containsKey(id)) {
            effects.put(id, effect);
        }
        return effect;
    }

    /** What a style itself and those it is based on say, without the defaults. */
    Look inherited(String id) {
        Look effect = new Look();
        Set<String> seen = new HashSet<>();
        for (String next = id; seen.add(next); ) {
            Look style = styles.get(next);
            if (style == null) {
                break;
            }
            effect = effect.over(style);
            next = style.basedOn;
        }
        return effect;
    }
}
