package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands behind a promise and is none of its words: "(Lead: Harbour Board; Due: June 2031)", "(Harbour Board) (June 2031)",
 * "– Harbour Board – June 2031", "(Withdrawn)".
 *
 * @param wording the promise without it
 * @param facts in the order of the text
 */
record TrailingFacts(String wording, List<KeyLine> facts) {

    private static final Pattern DASH = Pattern.compile(" [–—-] ");
    private static final int LONGEST = 300;

    static TrailingFacts of(String text) {
        String rest = text.strip();
        StatusMark mark = StatusMark.of(rest);
        if (mark == null) {
            return behind(rest);
        }
        TrailingFacts found = behind(mark.wording());
        List<KeyLine> facts = new ArrayList<>();
        facts.add(new KeyLine(PlanColumn.STATUS, "", mark.status()));
        facts.add(new KeyLine(PlanColumn.PROGRESS, "", mark.words()));
        facts.addAll(found.facts);
        return new TrailingFacts(found.wording, facts);
    }

    private static TrailingFacts behind(String text) {
        TrailingFacts brackets = brackets(text);
        return brackets.facts.isEmpty() ? dashes(text) : brackets;
    }

    /** One bracket of facts, or two in a row: "(Harbour Board) (June 2031)". */
    private static TrailingFacts brackets(String text) {
        if (!text.endsWith(")") && !text.endsWith("]") && !text.endsWith(").") && !text.endsWith("].")) {
            // most wordings; every one is asked
            return none(text);
        }
        String end = ActionText.withoutStop(text);
        int open = opening(end);
        if (open <= 0) {
            return none(text);
        }
        String inside = end.substring(open + 1, end.length() - 1);
        String before = end.substring(0, open).strip();
        // the full stop behind the bracket is the sentence's
        boolean stop = end.length() < text.length() && ".!?".indexOf(before.charAt(before.length() - 1)) < 0;
        int other = opening(before);
        if (other > 0) {
            String both = before.substring(other + 1, before.length() - 1) + "; " + inside;
            FactList.Bracket pair = FactList.of(both);
            if (!pair.facts().isEmpty() && pair.others().isEmpty()) {
                return new TrailingFacts(before.substring(0, other).strip() + (stop ? "." : ""), pair.facts());
            }
        }
        FactList.Bracket facts = FactList.of(inside);
        return facts.facts().isEmpty()
                ? none(text)
                : new TrailingFacts(with(before, facts.others(), stop), facts.facts());
    }

    /** "We will act (subject to funds).": what stands in the bracket beside the facts stays with the wording. */
    private static String with(String before, List<String> others, boolean stop) {
        if (others.isEmpty()) {
            return before + (stop ? "." : "");
        }
        String words = " (" + String.join("; ", others) + ")";
        boolean ended = ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
        return ended
                ? before.substring(0, before.length() - 1) + words + before.charAt(before.length() - 1)
                : before + words + (stop ? "." : "");
    }

    /** Where the bracket opens that ends a text; -1 when none does. */
    private static int opening(String text) {
        if (text.isEmpty() || ")]".indexOf(text.charAt(text.length() - 1)) < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0 && text.length() - i < LONGEST; i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** "We will mend the masts – Harbour Board – June 2031", "— June 2031, Harbour Board". */
    private static TrailingFacts dashes(String text) {
        if (!text.contains(" – ") && !text.contains(" — ") && !text.contains(" - ")) {
            // most wordings; every one is asked
            return none(text);
        }
        String end = ActionText.withoutStop(text);
        String[] parts = DASH.split(end.length() > LONGEST ? "" : end);
        int last = parts.length - 1;
        if (last < 1 || PlainText.words(parts[0]) < 3) {
            // "Harbours – Harbour Board – June 2031" may be a heading of three parts
            return none(text);
        }
        List<KeyLine> facts = FactList.ofNames(parts[last]);
        int from = last;
        if (facts.isEmpty() && last > 1) {
            from = last - 1;
            facts = FactList.ofNames(parts[from] + "; " + parts[last]);
        }
        if (facts.isEmpty()) {
            return none(text);
        }
        int at = end.length();
        for (int i = last; i >= from; i--) {
            at -= parts[i].length() + 3;
        }
        return new TrailingFacts(end.substring(0, at).strip(), facts);
    }

    private static TrailingFacts none(String text) {
        return new TrailingFacts(text, List.of());
    }
}
