package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;

/** Which words and marks stand around numbers at the beginning of paragraphs and headings. */
final class LabelSurvey {

    private static final int PATTERNS = 20;

    private static final Pattern UNUSUAL = Pattern.compile("([\\p{L}][^\\p{Nd}:]{0,38}? )"
            + "(?:(?:[A-Za-z]{0,3}[-./]?\\d{1,4}(?:[./-]\\d{1,3}){0,4}[a-z]?)((?: [^\\p{Nd}:–—]{1,30}?)?(?::| [–—-])|[.)])"
            // "Pledge the First: We will act.", "Outcome A) The pier is mended"
            + "|(?:(?i:" + Ordinals.WORDS + ")|[A-Z])([:.)]| [–—-])) ");

    /** What has numbers beside actions: "Figure 3: The old pier". */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:figure|table|box|chart|map|photo|appendix|annex|annexe|section|chapter|part|page|note|source|footnote|schedule) ");

    private final Map<String, Integer> patterns = new LinkedHashMap<>();

    /** Notes how a text begins; whether with a label of its own, such as "Action 7:". */
    boolean text(Block block, String text) {
        String plain = PlainText.normalise(text);
        int space = plain.indexOf(' ');
        if (space <= 0) {
            return false;
        }
        String first = plain.substring(0, space);
        int next = plain.indexOf(' ', space + 1);
        boolean word = PlanLabels.isLabel(first) && next > 0 && isNumber(plain.substring(space + 1, next));
        if (word) {
            // "Action 7: Repair the pier", "Action 7 – Repair the pier"
            String mark = markAfter(plain.substring(next + 1));
            note(first + " " + pattern(plain.substring(space + 1, next)) + mark);
            return true;
        }
        if (block instanceof Block.Paragraph && isNumber(first) && first.chars().anyMatch(Character::isDigit)) {
            // "1.1) We will repair the pier." typed as a paragraph; "Q1 2031" is a date
            String pattern = pattern(first);
            if (!pattern.equals("{number}") || Character.isLetter(plain.charAt(space + 1))) {
                note(pattern);
            }
            return true;
        }
        return !(block instanceof Block.Heading) && unusual(plain);
    }

    /** "Undertaking no. 4 of this charter: We will act.": no label that is known, and yet one by its form. */
    private boolean unusual(String text) {
        Matcher words = UNUSUAL.matcher(text);
        if (words.lookingAt() && !OTHERS.matcher(words.group(1)).matches()) {
            note(words.group(1) + "{number}" + (words.group(2) == null ? words.group(3) : words.group(2)));
            return true;
        }
        return false;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        patterns.forEach((pattern, count) -> {
            if (count > 1) {
                lines.add("# " + count + " begin like this:");
                lines.add("actions=" + pattern);
            }
        });
        if (lines.isEmpty()) {
            lines.add("# actions=Action {number}:");
        }
        return lines;
    }

    private void note(String pattern) {
        if (patterns.containsKey(pattern) || patterns.size() < PATTERNS) {
            patterns.merge(pattern, 1, Integer::sum);
        }
    }

    private static String pattern(String number) {
        int start = 0;
        int end = number.length();
        while (start < end && !Character.isLetterOrDigit(number.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(number.charAt(end - 1))) {
            end--;
        }
        return number.substring(0, start) + "{number}" + number.substring(end);
    }

    private static String markAfter(String rest) {
        boolean dash = rest.startsWith("– ") || rest.startsWith("- ") || rest.startsWith("— ") || rest.startsWith(": ");
        return dash ? " " + rest.charAt(0) : "";
    }

    private static boolean isNumber(String word) {
        return ActionNumbers.isNumber(word);
    }
}
