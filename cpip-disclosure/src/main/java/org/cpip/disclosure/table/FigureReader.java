package org.cpip.disclosure.table;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;

/** From the text of a cell to a figure: numbers, and the markers of published tables. */
final class FigureReader {

    /** Withheld, by the markers of the Government Analysis Function and those of older tables. */
    private static final Set<String> WITHHELD =
            Set.of("c", "k", "s", "*", "**", "suppressed", "confidential", "withheld", "hidden", "redacted");

    private static final Map<String, String> ABSENT =
            Map.of("x", "not available", "..", "not available", ":", "not available", "n/a", "not available");
    private static final Map<String, String> IMPOSSIBLE =
            Map.of("z", "not applicable", ".", "not applicable", "not applicable", "not applicable");

    /** "low" is a small number that was rounded away, shown as 0 [low]. */
    private static final Set<String> BESIDE = Set.of("p", "r", "e", "b", "low", "u", "note");

    private static final Pattern MARKER = Pattern.compile("\\[([a-z0-9 ]{1,12})\\]");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,9})?%?");
    // "<5", "fewer than 5", "less than 5", "under 5"
    private static final Pattern BELOW = Pattern.compile("(?:<|fewer than|less than|under) ?(\\d{1,9})");
    // "<=7", "≤7", "7 or fewer", "up to 7"
    private static final Pattern UP_TO =
            Pattern.compile("(?:<=|\u2264|up to) ?(\\d{1,9})|(\\d{1,9}) or (?:fewer|less|under)");
    // "1-4", "1 to 4"
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9}) ?(?:-|\u2013|to) ?(\\d{1,9})");

    private FigureReader() {}

    /** What a text says; empty when it is none of a figure. White space alone is no figure. */
    static Optional<Figure> read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (isPlain(word)) {
            return Optional.of(Figure.of(new Measured(new BigDecimal(word))));
        }
        Set<String> markers = new LinkedHashSet<>();
        Matcher marker = MARKER.matcher(word);
        while (marker.find()) {
            markers.add(marker.group(1).startsWith("note") ? "note" : marker.group(1));
        }
        String rest = marker.replaceAll("").strip();
        if (rest.isEmpty() && markers.size() == 1) {
            return words(markers.iterator().next());
        }
        if (!BESIDE.containsAll(markers)) {
            return Optional.empty();
        }
        if (NUMBER.matcher(rest).matches()) {
            BigDecimal number = new BigDecimal(rest.replace(",", "").replace("%", ""));
            return Optional.of(new Figure(new Measured(number), 0, Figure.OPEN, markers));
        }
        return markers.isEmpty() ? words(rest).or(() -> range(rest)) : Optional.empty();
    }

    /** Most cells of a table are short whole numbers, and a million of them should not meet a regular expression. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty() && word.length() < 18;
    }

    private static Optional<Figure> words(String word) {
        if (WITHHELD.contains(word)) {
            return Optional.of(Figure.of(new Withheld("confidential")));
        }
        if (ABSENT.containsKey(word)) {
            return Optional.of(Figure.of(new Missing(ABSENT.get(word))));
        }
        return Optional.ofNullable(IMPOSSIBLE.get(word)).map(why -> Figure.of(new NotApplicable(why)));
    }

    private static Optional<Figure> range(String word) {
        Matcher below = BELOW.matcher(word);
        if (below.matches()) {
            return Optional.of(withheld(word, 0, Long.parseLong(below.group(1)) - 1));
        }
        Matcher upTo = UP_TO.matcher(word);
        if (upTo.matches()) {
            return Optional.of(
                    withheld(word, 0, Long.parseLong(upTo.group(1) == null ? upTo.group(2) : upTo.group(1))));
        }
        Matcher range = RANGE.matcher(word);
        return range.matches() && Long.parseLong(range.group(1)) < Long.parseLong(range.group(2))
                ? Optional.of(withheld(word, Long.parseLong(range.group(1)), Long.parseLong(range.group(2))))
                : Optional.empty();
    }

    private static Figure withheld(String word, long least, long most) {
        return new Figure(new Withheld(word), least, Math.max(least, most), Set.of());
    }
}
