package org.cpip.io.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Titles of parts that stand beside a plan: sources, members, risks, measures of success, principles. As data. */
final class ApartTitles {

    private static final int LONGEST = 80;

    /** What stands before such a word and changes nothing: "Our principles", "List of members". */
    private static final List<String> BEFORE =
            List.of("our ", "the ", "key ", "main ", "core ", "guiding ", "list of ", "table of ", "summary of ");

    private static final Set<String> APART = Set.of(
            "contents",
            "in this document",
            "on this page",
            "references",
            "bibliography",
            "sources",
            "further reading",
            "further information",
            "useful links",
            "related documents",
            "related policies",
            "legislation",
            "footnotes",
            "endnotes",
            "glossary",
            "glossary of terms",
            "terms used",
            "abbreviations",
            "acronyms",
            "definitions",
            "members",
            "membership",
            "board members",
            "group members",
            "steering group members",
            "contributors",
            "consultees",
            "acknowledgements",
            "risks",
            "risks and issues",
            "risks and assumptions",
            "risks and dependencies",
            "assumptions",
            "values",
            "principles",
            "principles and values",
            "values and principles",
            "vision and values",
            "measuring success",
            "measuring progress",
            "measures of success",
            "measures of progress",
            "success measures",
            "success criteria",
            "performance measures",
            "performance indicators",
            "indicators",
            "kpis");

    private static final List<String> APART_BEGINS = List.of(
            "members of ",
            "membership of ",
            "how we will know",
            "how will we know",
            "how we'll know",
            "how we’ll know",
            "how we will measure",
            "how will we measure",
            "how success will be measured",
            "how progress will be measured",
            "what success looks",
            "what success will look",
            "what does success look",
            "what will success look");

    /** What may head actions as well, so that what stands below decides. */
    private static final Set<String> PERHAPS = Set.of(
            "measures",
            "outcomes",
            "expected outcomes",
            "intended outcomes",
            "benefits",
            "aims",
            "challenges",
            "achievements",
            "what we have done",
            "what we heard",
            "what you told us",
            "progress so far",
            "findings",
            "evidence");

    private ApartTitles() {}

    /** Whether a title heads what is no action, whatever stands below it. */
    static boolean is(String title) {
        String plain = plain(title);
        return APART.contains(plain) || APART_BEGINS.stream().anyMatch(plain::startsWith);
    }

    /** Whether a title heads what is no action when most of it does not look like one. */
    static boolean mayBe(String title) {
        return PERHAPS.contains(plain(title));
    }

    /** Whether what stands below is a table of contents. */
    static boolean isContents(String title) {
        String plain = plain(title);
        return plain.equals("contents") || plain.equals("on this page") || plain.equals("in this document");
    }

    /** "Annex B: Our risks" as "risks". */
    private static String plain(String title) {
        if (title.length() > LONGEST) {
            return "";
        }
        String plain = PlainText.title(title).toLowerCase(Locale.ROOT);
        int from = 0;
        while (from < plain.length()
                && (Character.isDigit(plain.charAt(from)) || ".) ".indexOf(plain.charAt(from)) >= 0)) {
            // "6. References"
            from++;
        }
        plain = plain.substring(from);
        if (plain.startsWith("annex ") || plain.startsWith("appendix ")) {
            int mark = Math.max(plain.indexOf(": "), Math.max(plain.indexOf(" – "), plain.indexOf(" - ")));
            plain = mark < 0
                    ? plain
                    : plain.substring(plain.indexOf(' ', mark + 1)).replaceFirst("^[ –-]+", "");
        }
        for (String before : BEFORE) {
            plain = plain.startsWith(before) ? plain.substring(before.length()) : plain;
        }
        return plain;
    }
}
