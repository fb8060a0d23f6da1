package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How actions begin by a reading profile: "Action {number}:". Without a profile, by the words that are known. */
final class ActionPatterns {

    private static final String NUMBER = "{number}";
    private static final String WORD = "action";
    private static final int LONGEST = 120;

    private final List<Pattern> patterns = new ArrayList<>();

    private boolean met;

    ActionPatterns(List<String> given) {
        for (String pattern : given) {
            patterns.add(compile(PlainText.normalise(pattern)));
        }
    }

    private static Pattern compile(String given) {
        int at = given.indexOf(NUMBER);
        String before = at < 0 ? given : given.substring(0, at);
        String after = at < 0 ? "" : given.substring(at + NUMBER.length());
        return Pattern.compile(words(before)
                + (at < 0
                        ? ""
                        : "([A-Za-z]{0,3}[-./]?\\d{1,4}(?:[./-]\\d{1,3}){0,4}[a-z]?|(?i:" + Ordinals.WORDS
                                + ")|[A-Z]|[ivx]{1,5})")
                + words(after)
                // "Action {number}" ends where the number does
                + "(?![A-Za-z0-9])");
    }

    private static String words(String text) {
        return text.isEmpty() ? "" : Pattern.quote(text).replace(" ", "\\E\\s+\\Q");
    }

    /** Whether somebody said how actions begin. */
    boolean isGiven() {
        return !patterns.isEmpty();
    }

    /** Whether something began as somebody said. */
    boolean isMet() {
        return met;
    }

    /** The label of a text, which stands behind a label of its own in a list or heading. */
    Label of(String outer, String text) {
        if (!isGiven()) {
            return outer.isEmpty() ? Labels.of(text) : Labels.ofItem(outer);
        }
        String whole = outer.isEmpty() ? text : PlainText.normalise(outer) + " " + text;
        return match(whole)
                .map(found -> moved(found, whole.length() - text.length()))
                .orElseGet(() -> outer.isEmpty() ? plain(Labels.of(text)) : Labels.ofItem(outer));
    }

    private Optional<Label> match(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.lookingAt()) {
                met = true;
                String number = matcher.groupCount() > 0 ? Ordinals.number(matcher.group(1)) : "";
                int end = matcher.end();
                while (end < head.length() && PlainText.isWhite(head.charAt(end))) {
                    end++;
                }
                Label.Shape shape = number.isEmpty() ? Label.Shape.NONE : Labels.shape(number);
                return Optional.of(new Label(WORD, number, shape, true, matcher.group(), end));
            }
        }
        return Optional.empty();
    }

    private static Label moved(Label label, int by) {
        return new Label(
                label.word(),
                label.number(),
                label.shape(),
                label.closed(),
                label.printed(),
                Math.max(0, label.end() - by));
    }

    /** Words that the profile does not name begin no action. */
    private static Label plain(Label label) {
        return label.hasWord() ? Label.NONE : label;
    }
}
