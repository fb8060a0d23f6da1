package org.cpip.io.text;

import java.util.Locale;
import java.util.Set;

/** The words by which a line is told from a title, as data. */
final class TextWords {

    /** A line that ends in one of these introduces the list below it. */
    private static final Set<String> OPENERS = Set.of(
            "will",
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

    private TextWords() {}

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
