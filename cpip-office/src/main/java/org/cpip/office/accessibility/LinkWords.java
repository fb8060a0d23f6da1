package org.cpip.office.accessibility;

import java.util.Locale;
import java.util.Set;

/** Texts of links that say nothing about where they lead. */
final class LinkWords {

    private static final Set<String> EMPTY = Set.of(
            "click",
            "click here",
            "click this link",
            "continue",
            "details",
            "download",
            "find out more",
            "go",
            "here",
            "info",
            "learn more",
            "link",
            "more",
            "more details",
            "more info",
            "more information",
            "page",
            "read",
            "read more",
            "see here",
            "see more",
            "this",
            "this document",
            "this link",
            "this page",
            "this website",
            "url",
            "view",
            "visit",
            "web page",
            "web site",
            "website");

    private LinkWords() {}

    /** Whether a text is such a phrase, or an address. */
    static boolean areEmpty(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        int end = words.length();
        while (end > 0 && ".…!:>»→ \u00a0".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        words = words.substring(0, end).strip();
        boolean oneWord = words.indexOf(' ') < 0;
        boolean address = words.startsWith("http://") || words.startsWith("https://") || words.startsWith("www.");
        return EMPTY.contains(words) || oneWord && address;
    }
}
