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

    private final Map<String, Formatting> styles = new HashMap<>();
    private final Map<String, Formatting> effects = new HashMap<>();
    private Formatting defaults = new Formatting();
    private String defaultStyle = "";

    /** What a style, a run or the defaults say. Empty text or {@link #UNSET} where they say nothing. */
    static final class Formatting {
        String name = "";
        String basedOn = "";
        String font = "";
        int halfPoints = UNSET;
        String alignment = "";
        String language = "";
        /** 0 for the title, 1 and so on for headings, 10 for body text. */
        int level = UNSET;

        boolean contents;

        Formatting over(Formatting base) {
            Formatting formatting = new Formatting();
            formatting.name = name;
            formatting.font = font.isEmpty() ? base.font : font;
            formatting.halfPoints = halfPoints == UNSET ? base.halfPoints : halfPoints;
            formatting.alignment = alignment.isEmpty() ? base.alignment : alignment;
            formatting.language = language.isEmpty() ? base.language : language;
            formatting.level = level == UNSET ? base.level : level;
            formatting.contents = contents || base.contents;
            return formatting;
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
                case "docDefaults" -> defaults = formatting(cursor);
                case "style" -> {
                    String id = cursor.text("styleId");
                    String type = cursor.text("type");
                    String isDefault = cursor.text("default");
                    Formatting formatting = formatting(cursor);
                    if (type.equals("paragraph") && (isDefault.equals("1") || isDefault.equals("true"))) {
                        defaultStyle = id;
                    }
                    if (!type.equals("table") && !type.equals("numbering")) {
                        styles.putIfAbsent(id, named(formatting));
                    }
                }
                default -> cursor.skip();
            }
        }
    }

    private static Formatting formatting(XmlCursor cursor) throws IOException {
        Formatting formatting = new Formatting();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "name" -> formatting.name = cursor.value();
                case "basedOn" -> formatting.basedOn = cursor.value();
                case "tblPr", "trPr", "tcPr", "tblStylePr", "pPrChange", "rPrChange" -> cursor.skip();
                default -> formatting.read(cursor);
            }
        }
        return formatting;
    }

    /** The names of Word's own styles are English in every language. */
    private static Formatting named(Formatting formatting) {
        String name = formatting.name.toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            formatting.level = 0;
        } else if (formatting.level == UNSET && name.length() == 9 && name.startsWith("heading ")) {
            formatting.level = Character.digit(name.charAt(8), 10);
        }
        formatting.contents = name.length() == 5 && name.startsWith("toc ");
        return formatting;
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
    Formatting effect(String id) {
        Formatting known = effects.get(id);
        if (known != null) {
            return known;
        }
        Formatting effect = inherited(id).over(defaults);
        if (styles.containsKey(id)) {
            effects.put(id, effect);
        }
        return effect;
    }

    /** What a style itself and those it is based on say, without the defaults. */
    Formatting inherited(String id) {
        Formatting effect = new Formatting();
        Set<String> seen = new HashSet<>();
        for (String next = id; seen.add(next); ) {
            Formatting style = styles.get(next);
            if (style == null) {
                break;
            }
            effect = effect.over(style);
            next = style.basedOn;
        }
        return effect;
    }
}
