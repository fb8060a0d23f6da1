package org.cpip.io.text;

import java.util.Locale;
import java.util.Set;

/** The words by which a line is told from a title, as data. */
final class TextWords {

    /** A line that ends in one of these introduces the list below it. */
    private static final Set<String> OPENERS = Set.of(
            "will",
            "must",
            "shall",
            "should",
            "to",
            "by",
            "for",
            "and",
            "or",
            "of",
            "the",
            "include",
            "includes",
            "including",
            "following",
            "are",
            "is",
            "follows",
            "with",
            "that",
            "below");

    /** A line that begins with one of these names a picture or says where something is from. */
    private static final Set<String> CAPTIONS = Set.of(
            "figure", "fig", "photo", "photograph", "picture", "image", "table", "box", "source", "chart", "map");

    private TextWords() {}

    /** Whether a line is the caption of something: "Figure 2: the pier". */
    static boolean isCaption(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return CAPTIONS.contains(line.substring(0, end).toLowerCase(Locale.ROOT));
    }

    static boolean introduces(String line) {
        int end = line.length();
        // "The Council will:", "Actions include"
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
        }
        return OPENERS.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
