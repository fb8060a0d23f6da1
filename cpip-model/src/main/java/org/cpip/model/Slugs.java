package org.cpip.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes ids out of titles. A slug is lower-case letters and digits, in words joined by single hyphens. */
public final class Slugs {

    /** What a slug looks like, as a regular expression. Letters of any script may stand in it. */
    public static final String PATTERN = "[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}]+)*";

    private Slugs() {}

    /**
     * The slug of a text: apostrophes dropped, accents removed, lower case, everything else than letters and digits
     * turned into hyphens. "Children's Hearings" gives {@code childrens-hearings}.
     *
     * @return the slug; {@code "item"} when the text has no letter and no digit
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain =
                (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isSlugLetter(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.appendCodePoint(c);
                gap = false;
            } else if (!isDropped(c)) {
                gap = true;
            }
        }
        return slug.isEmpty() ? "item" : slug.toString();
    }

    /** The id, or with "-2", "-3" and so on at its end the first that is not taken. */
    static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int suffix = 2; taken.test(free); suffix++) {
            free = id + "-" + suffix;
        }
        return free;
    }

    /** Whether it is one word of a slug already, as most numbers of actions are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether it has no accents to remove. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlugLetter(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isDropped(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
