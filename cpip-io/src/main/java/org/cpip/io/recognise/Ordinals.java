package org.cpip.io.recognise;

import java.util.List;
import java.util.Locale;

/** Numbers as words: "Pledge the First". */
final class Ordinals {

    private static final List<String> ALL = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve");

    private static final int EACH = 12;

    /** All of them, for a pattern. */
    static final String WORDS = String.join("|", ALL);

    private Ordinals() {}

    /** "2" of "Second"; what is no such word as it is. */
    static String number(String word) {
        int at = ALL.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? word : Integer.toString(at % EACH + 1);
    }
}
