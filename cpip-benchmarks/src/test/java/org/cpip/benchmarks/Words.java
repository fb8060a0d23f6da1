package org.cpip.benchmarks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How often each word or character occurs. */
final class Words {

    /** Footnotes are raised numbers in our text, and nothing in theirs; soft hyphens show at a line's end alone. */
    private static final String MARKS = "[\u00b9\u00b2\u00b3\u2070-\u2079\u00ad]";

    /** "5 m\u00b2", "10\u2077": raised figures that belong to a unit, or to the base of powers, are no marks. */
    private static final Pattern UNITS = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])([0-9]*(?:km|cm|dm|mm|m|ft|in|yd|s|x|R|10|\u043a\u043c|\u0441\u043c|\u043c\u043c|\u043c))"
                    + "([\u00b9\u00b2\u00b3\u2070-\u2079]+)");

    private Words() {}

    static Map<String, Integer> of(String text) {
        Map<String, Integer> words = new TreeMap<>();
        String units = UNITS.matcher(text)
                .replaceAll(unit -> unit.group(1) + Normalizer.normalize(unit.group(2), Normalizer.Form.NFKC));
        for (String word : units.replaceAll(MARKS, "").split("[^\\p{L}\\p{M}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return words;
    }

    static Map<String, Integer> charactersOf(String text) {
        Map<String, Integer> characters = new TreeMap<>();
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .forEach(point -> characters.merge(Character.toString(point), 1, Integer::sum));
        return characters;
    }

    /** What is in the first and not, or not as often, in the second. */
    static Map<String, Integer> missing(Map<String, Integer> first, Map<String, Integer> second) {
        Map<String, Integer> missing = new TreeMap<>(first);
        second.forEach((word, count) -> missing.merge(word, -count, Integer::sum));
        missing.values().removeIf(count -> count <= 0);
        return missing;
    }

    static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
