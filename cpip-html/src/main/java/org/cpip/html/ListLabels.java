package org.cpip.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers and bullets of one list's items, as a browser prints them (HTML, 4.4.5 and 4.4.8). */
final class ListLabels {

    private static final String[] BULLETS = {"•", "◦", "▪"};
    private static final Pattern CSS = Pattern.compile("list-style(?:-type)?:\\s*([a-z -]+)");
    private static final Set<String> UNMARKED_CLASSES =
            Set.of("list-unstyled", "list-none", "no-bullet", "no-bullets", "legislative-list", "unstyled");
    private static final int LARGEST_ROMAN = 3_999;

    private final String type;
    private final int step;
    private final String bullet;
    private int next;

    /**
     * For the items of a list.
     *
     * @param level how deep it stands, 0 for the outermost
     */
    ListLabels(Element list, int level) {
        boolean ordered = list.normalName().equals("ol");
        type = isUnmarked(list) ? "none" : ordered ? type(list) : "bullet";
        step = list.hasAttr("reversed") ? -1 : 1;
        next = number(list, "start", step > 0 ? 1 : items(list));
        bullet = BULLETS[Math.min(level, BULLETS.length - 1)];
    }

    private static int items(Element list) {
        int count = 0;
        for (Element child : list.children()) {
            count += child.normalName().equals("li") ? 1 : 0;
        }
        return count;
    }

    private static boolean isUnmarked(Element list) {
        return css(list).startsWith("none") || list.classNames().stream().anyMatch(UNMARKED_CLASSES::contains);
    }

    private static String css(Element list) {
        String style = list.attr("style");
        Matcher named = CSS.matcher(style.toLowerCase(Locale.ROOT));
        return !style.isEmpty() && named.find() ? named.group(1).strip() : "";
    }

    private static String type(Element list) {
        String type = list.attr("type").strip();
        if (!type.isEmpty()) {
            return type;
        }
        return switch (css(list)) {
            case "lower-alpha", "lower-latin" -> "a";
            case "upper-alpha", "upper-latin" -> "A";
            case "lower-roman" -> "i";
            case "upper-roman" -> "I";
            default -> "1";
        };
    }

    /** The label of the next item. */
    String next(Element item) {
        int value = number(item, "value", next);
        next = value + step;
        return switch (type) {
            case "none" -> "";
            case "bullet", "disc", "circle", "square" -> bullet;
            case "a" -> letters(value, false) + ".";
            case "A" -> letters(value, true) + ".";
            case "i" -> roman(value).toLowerCase(Locale.ROOT) + ".";
            case "I" -> roman(value) + ".";
            default -> value + ".";
        };
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            // <ol start="three">
            return otherwise;
        }
    }

    /** a to z, then aa; numbers below 1 stay numbers. */
    private static String letters(int value, boolean upper) {
        if (value < 1) {
            return Integer.toString(value);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ((upper ? 'A' : 'a') + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return Integer.toString(value);
        }
        String[] thousands = {"", "M", "MM", "MMM"};
        String[] hundreds = {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"};
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return thousands[value / 1000] + hundreds[value / 100 % 10] + tens[value / 10 % 10] + ones[value % 10];
    }
}
