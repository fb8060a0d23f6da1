package org.cpip.office.internal.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The styles of a document, each with what it inherits (ECMA-376 Part 1, 17.7). Outline levels decide what a heading
 * is; where a style has none, the names of Word's own styles do. Ids decide nothing, since they differ by language,
 * except in a document that lacks the style it names. For one thread.
 */
final class Styles {

    private static final int BODY_TEXT = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Effect> effects = new HashMap<>();
    private final StyleInheritance inheritance = new StyleInheritance(styles);
    private final Map<String, Integer> listStyles = new HashMap<>();
    private String defaultParagraph = "";

    /**
     * What a style comes to, its bases included.
     *
     * @param heading 0 for the title, 1 and so on for headings, -1 for none
     * @param list the list's id; 0 for none
     * @param listLevel from 0; -1 when the style leaves it to the list
     * @param hidden whether its text is hidden
     * @param contents whether it is for the lines of a contents list
     * @param struck whether its text is struck out
     * @param bold whether its text is bold
     */
    record Effect(
            int heading, int list, int listLevel, boolean hidden, boolean contents, boolean struck, boolean bold) {
        static final Effect NONE = new Effect(-1, 0, -1, false, false, false, false);
    }

    void add(Style style, boolean isDefault) {
        styles.putIfAbsent(style.id(), style);
        if (isDefault) {
            defaultParagraph = style.id();
        }
    }

    /** A style of a list, which numbering may refer to instead of saying its levels itself. */
    void addListStyle(Style style) {
        listStyles.put(style.id(), style.list());
    }

    /** The id of the list that a style of a list stands for; 0 for none. */
    int listOf(String listStyle) {
        return listStyles.getOrDefault(listStyle, 0);
    }

    /** The style of paragraphs that name none; empty text when there is none. */
    String defaultParagraph() {
        return defaultParagraph;
    }

    /** What a style of paragraphs or characters comes to. */
    Effect effect(String id) {
        Effect known = effects.get(id);
        if (known == null) {
            known = inherit(id);
            // Ids that a hostile document makes up are not remembered for ever.
            if (styles.containsKey(id)) {
                effects.put(id, known);
            }
        }
        return known;
    }

    private Effect inherit(String id) {
        Style style = styles.get(id);
        if (style == null) {
            // a document that lacks the style it names
            return new Effect(headingByName(spaced(id)), 0, Style.UNSET, false, false, false, false);
        }
        StyleInheritance.Whole whole = inheritance.of(style);
        return new Effect(
                whole.heading() > BODY_TEXT ? -1 : whole.heading(),
                Math.max(0, whole.list()),
                whole.listLevel(),
                whole.hidden() == 1,
                whole.contents(),
                whole.struck() == 1,
                whole.bold() == 1);
    }

    /** The level a style has of its own; beyond {@link #BODY_TEXT} when it says that it is body text. */
    static int headingOf(Style style) {
        int named = headingByName(style.name());
        if (named == 0 || style.outline() == Style.UNSET) {
            return named;
        }
        return style.outline() + 1;
    }

    private static int headingByName(String name) {
        if (name.equalsIgnoreCase("title")) {
            return 0;
        }
        boolean numbered = name.length() == 9 && name.toLowerCase(Locale.ROOT).startsWith("heading ");
        char digit = numbered ? name.charAt(8) : 'x';
        return digit >= '1' && digit <= '9' ? digit - '0' : Style.UNSET;
    }

    /** Whether a style is one of Word's own for contents lists, {@code toc 1} to {@code toc 9}. */
    static boolean isContents(String name) {
        return name.length() == 5 && name.regionMatches(true, 0, "toc ", 0, 4) && Character.isDigit(name.charAt(4));
    }

    /** The id {@code Heading1} as the name {@code Heading 1}. */
    private static String spaced(String id) {
        return id.length() == 8 ? id.substring(0, 7) + " " + id.substring(7) : id;
    }
}
