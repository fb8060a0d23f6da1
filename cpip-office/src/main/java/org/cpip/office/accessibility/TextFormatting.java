package org.cpip.office.accessibility;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.office.accessibility.StyleSheet.Formatting;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** How the text of a document looks, by how much of it looks so. For one thread. */
final class TextFormatting {

    /** What Word takes when a document names no size at all: 10 points. */
    private static final int SIZE_OF_WORD = 20;

    private static final int SMALLEST = 24;
    /** A document that uses more fonts and sizes than this is counted only for the first of them. */
    private static final int MOST_TYPES = 1_000;

    private final Map<Type, Long> types = new LinkedHashMap<>();
    private long characters;
    private int justified;
    private @Nullable SourceLocation firstJustified;

    /** A font and a size in half points. */
    private record Type(String font, int halfPoints) {}

    /** Text that is no heading. */
    void text(Formatting formatting, int length) {
        characters += length;
        Type type = new Type(formatting.font, formatting.halfPoints);
        if (types.containsKey(type) || types.size() < MOST_TYPES) {
            types.merge(type, (long) length, Long::sum);
        }
    }

    /** Characters outside headings. */
    long characters() {
        return characters;
    }

    /** A paragraph with text. */
    void aligned(String alignment, SourceLocation place) {
        if (alignment.equals("both") || alignment.equals("distribute") || alignment.endsWith("Kashida")) {
            if (justified++ == 0) {
                firstJustified = place;
            }
        }
    }

    void check(Findings findings, Fonts fonts, StyleSheet styles) {
        Formatting fallback = styles.effect(styles.defaultStyle());
        Optional<Type> most = types.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
        Type type = most.orElse(new Type(fallback.font, fallback.halfPoints));
        String font = fonts.resolve(type.font());
        if (fonts.isUnsuitable(font)) {
            findings.add(Rule.FONT, font);
        }
        int halfPoints = type.halfPoints() == StyleSheet.UNSET ? SIZE_OF_WORD : type.halfPoints();
        if (halfPoints < SMALLEST) {
            findings.add(Rule.SMALL_TEXT, points(halfPoints));
        }
        if (firstJustified != null) {
            String words = justified == 1 ? "1 paragraph" : "this and " + (justified - 1) + " more paragraphs";
            findings.addAt(Rule.JUSTIFIED, firstJustified, words);
        }
    }

    private static String points(int halfPoints) {
        return halfPoints % 2 == 0
                ? Integer.toString(halfPoints / 2)
                : String.format(Locale.ROOT, "%.1f", halfPoints / 2.0);
    }
}
