package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Facts in a row: "Lead: Harbour Board; Due: June 2031", "Harbour Board, June 2031", "Lead: Board Due: June | Status: Late". */
final class FactList {

    private static final Pattern SEPARATOR = Pattern.compile("[;|]");

    /** "by September 30, 2031", "Q1 FY 2032": a date by its words, whether it can be read or not, so that a cell says so. */
    private static final Pattern LIKE_DATE = Pattern.compile(
            "(?:(?:by|in|from|until|end|of|the|early|mid|late|to|and|spring|summer|autumn|winter|fall|FY|CY|Q[1-4]|quarter"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d)[ ,./–-]{0,3}){1,8}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\bFY ?\\d\\d");
    private static final Pattern SMALL = Pattern.compile("of|the|and|for|on|in|to|de|&");
    private static final int LONGEST_DATE = 40;
    private static final int NAME_WORDS = 8;

    private FactList() {}

    /**
     * What a bracket holds.
     *
     * @param facts in the order of the text; none when it is a bracket of other words
     * @param others what is no fact beside facts that a word announces: "subject to funds" in "(Lead: Board; subject to funds)"
     */
    record Bracket(List<KeyLine> facts, List<String> others) {
        private static final Bracket NONE = new Bracket(List.of(), List.of());
    }

    /** The facts of a bracket, and what stands beside them. */
    static Bracket of(String inside) {
        return of(inside, false);
    }

    /** The facts where a name has to look like one, because no bracket sets it off, and nothing may stand beside them. */
    static List<KeyLine> ofNames(String inside) {
        return of(inside, true).facts;
    }

    private static Bracket of(String inside, boolean strict) {
        List<KeyLine> facts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean keyed = false;
        boolean surely = false;
        boolean dated = false;
        boolean named = false;
        for (String part : parts(inside)) {
            KeyLine fact = fact(part);
            keyed |= KeyLine.isKnown(part);
            surely |= KeyLine.saysWhoOrWhen(part)
                    && (fact.column() == PlanColumn.LEAD ? isName(fact.value()) : isDate(fact.value()));
            dated |= fact.column() == PlanColumn.DUE;
            named |= fact.column() == PlanColumn.LEAD;
            boolean name = fact.column() != PlanColumn.LEAD
                    || KeyLine.isKnown(part)
                    || (strict ? isProperName(part) : isName(part));
            if (!name) {
                others.add(part);
                continue;
            }
            facts.add(fact);
        }
        // "(the second phase; June 2031)" has none, "(Lead: Board; subject to funds; Due: June 2031)" has two
        boolean any = others.isEmpty() ? keyed || dated && named : surely && !strict;
        return any ? new Bracket(facts, others) : Bracket.NONE;
    }

    private static KeyLine fact(String part) {
        return KeyLine.of(part).orElseGet(() -> new KeyLine(isDate(part) ? PlanColumn.DUE : PlanColumn.LEAD, "", part));
    }

    private static List<String> parts(String inside) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(inside)) {
            part(PlainText.normalise(part), parts);
        }
        return parts;
    }

    /** A comma separates a word that is known, or a name and a date: "June 2031, Harbour Board", not "June 30, 2031". */
    private static void part(String text, List<String> parts) {
        String rest = text;
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
            String after = text.substring(comma + 2);
            String before = rest.substring(0, rest.length() - after.length() - 2);
            boolean known = KeyLine.isKnown(after);
            boolean apart = !KeyLine.isKnown(rest) && !isDateAlone(rest) && isDate(before) != isDate(after);
            if (known || apart) {
                parts.add(before);
                rest = after;
            }
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
    }

    /** The facts of a line that begins with a known word: "Lead: Harbour Board | Due: June 2031", "Lead: Board Due: June 2031". */
    static List<KeyLine> ofLine(KeyLine whole) {
        List<KeyLine> facts = new ArrayList<>();
        String rest = whole.value();
        PlanColumn column = whole.column();
        String key = whole.key();
        for (int colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':', colon + 1)) {
            int begin = keyAt(rest, colon, column);
            if (begin < 0) {
                continue;
            }
            facts.add(new KeyLine(column, key, trimmed(rest.substring(0, begin))));
            key = rest.substring(begin, colon).strip();
            column = KeyLine.column(key).orElseThrow();
            rest = rest.substring(colon + 1).strip();
            colon = 0;
        }
        facts.add(new KeyLine(column, key, facts.isEmpty() ? rest : trimmed(rest)));
        return facts.stream().map(FactList::withoutStop).toList();
    }

    /** "Lead: Harbour Board.": the full stop is the line's. That of "Harbours Ltd." is the name's. */
    private static KeyLine withoutStop(KeyLine fact) {
        String value = fact.value();
        boolean body = fact.column() == PlanColumn.LEAD || fact.column() == PlanColumn.PARTNERS;
        boolean stop = body && value.endsWith(".") && value.length() - value.lastIndexOf(' ') > 6;
        return stop ? new KeyLine(fact.column(), fact.key(), ActionText.withoutStop(value)) : fact;
    }

    /** Where a known word begins that ends at a colon: behind a separator, or with a capital behind a short value; -1 for none. */
    private static int keyAt(String text, int colon, PlanColumn of) {
        int found = -1;
        for (int i = colon - 1; i >= 0 && colon - i <= 32; i--) {
            boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (!first
                    || !Character.isUpperCase(text.charAt(i))
                    || KeyLine.column(text.substring(i, colon)).isEmpty()) {
                continue;
            }
            String before = text.substring(0, i).strip();
            boolean separated = before.isEmpty() || ";|,.–—-".indexOf(before.charAt(before.length() - 1)) >= 0;
            if (separated || of != PlanColumn.PROGRESS && before.length() > 1) {
                found = i;
            }
        }
        return found;
    }

    private static String trimmed(String value) {
        String text = value.strip();
        while (!text.isEmpty() && ";|,–—-".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    private static boolean isDate(String text) {
        return ActionText.isDate(text) || isDateAlone(text);
    }

    private static boolean isDateAlone(String text) {
        return text.length() <= LONGEST_DATE
                && YEAR.matcher(text).find()
                && LIKE_DATE.matcher(text).matches();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && text.chars().noneMatch(Character::isDigit)
                && !ActionLook.hasModal(text)
                && PlainText.words(text) <= NAME_WORDS;
    }

    private static boolean isProperName(String text) {
        for (String word : text.split(" ")) {
            if (!SMALL.matcher(word).matches() && !Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0))) {
                return false;
            }
        }
        return isName(text);
    }
}
