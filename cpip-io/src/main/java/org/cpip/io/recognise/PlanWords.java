package org.cpip.io.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that are not part of a plan though they stand in its document, as data. */
public final class PlanWords {

    private static final int LONGEST_NOTHING = 32;
    private static final int LONGEST_DITTO = 12;

    /** What people write in a cell that has nothing to say. */
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "–", "—", "n/a", "na", "none", "not stated", "not applicable", "nil");

    /** What people write for "the same as above". */
    private static final Set<String> DITTO = Set.of("\"", "“", "”", "″", "''", "ditto", "as above");

    /** What stands around the content of a page, as a line of its own. */
    private static final Set<String> BOILERPLATE = Set.of(
            "contact",
            "contacts",
            "contact us",
            "contact details",
            "back to top",
            "back to the top",
            "back to contents",
            "top of page",
            "return to top",
            "print",
            "print this page",
            "print page",
            "share",
            "share this page",
            "share this",
            "previous",
            "previous page",
            "next",
            "next page",
            "first page",
            "last page",
            "download",
            "download this page",
            "downloads",
            "menu",
            "home",
            "skip to main content",
            "cookies",
            "accessibility",
            "feedback",
            "was this page helpful?",
            "was this helpful?",
            "is this page useful?",
            "is there a problem with this page?",
            "report a problem with this page",
            "related links",
            "follow us");

    /** How such a line begins. */
    private static final List<String> BOILERPLATE_BEGINS = List.of(
            "email:",
            "e-mail:",
            "telephone:",
            "phone:",
            "tel:",
            "fax:",
            "address:",
            "isbn",
            "©",
            "crown copyright",
            "http://",
            "https://",
            "www.",
            "published:",
            "first published:",
            "last updated:");

    /** How a row below the actions begins that is no action. */
    private static final List<String> FOOTER_BEGINS = List.of(
            "total:",
            "totals:",
            "total actions",
            "total number",
            "number of actions",
            "grand total",
            "subtotal",
            "sub-total",
            "*summary",
            "summary count",
            "source:",
            "sources:",
            "note:",
            "notes:",
            "key:",
            "legend:",
            "end of table");

    private static final Set<String> FOOTER =
            Set.of("total", "totals", "sum", "count", "average", "key", "legend", "end");

    /** Headings of what stands beside a plan, where dates are those of books and meetings. */
    private static final Set<String> APART = Set.of(
            "references",
            "bibliography",
            "sources",
            "further reading",
            "footnotes",
            "endnotes",
            "notes",
            "glossary",
            "abbreviations",
            "acronyms",
            "version history",
            "document history",
            "document control",
            "revision history");

    private PlanWords() {}

    /** Whether a heading stands over sources, notes or explanations. */
    static boolean isApart(String heading) {
        return heading.length() < 40 && APART.contains(PlainText.title(heading).toLowerCase(Locale.ROOT));
    }

    /** Whether a cell's text stands for nothing: blank, a dash, "n/a", "none", "not stated". */
    public static boolean isNothing(String text) {
        int first = firstInk(text);
        if (first == text.length()) {
            return true;
        }
        // Most cells say something: look at the set only when the first letter allows it.
        return "-–—nN".indexOf(text.charAt(first)) >= 0
                && text.length() <= LONGEST_NOTHING
                && NOTHING.contains(PlainText.normalise(text).toLowerCase(Locale.ROOT));
    }

    /** Whether a cell's text stands for the one above. */
    static boolean isDitto(String text) {
        return text.length() <= LONGEST_DITTO
                && !text.isEmpty()
                // looked at first, because nearly no cell is one
                && "\"“”″'dDaA ".indexOf(text.charAt(0)) >= 0
                && DITTO.contains(PlainText.normalise(text).toLowerCase(Locale.ROOT));
    }

    /** Whether a line stands around the content of its page and is none: "Contact", "Email: …", "Back to top". */
    static boolean isBoilerplate(String line) {
        String plain = PlainText.normalise(line).toLowerCase(Locale.ROOT);
        return BOILERPLATE.contains(plain)
                || BOILERPLATE_BEGINS.stream().anyMatch(plain::startsWith)
                || isPageNumber(plain);
    }

    /** The lines up to the first that stands around the content of its page. */
    static String withoutBoilerplate(String text) {
        int end = text.indexOf('\n');
        while (end >= 0) {
            int next = text.indexOf('\n', end + 1);
            if (isBoilerplate(text.substring(end + 1, next < 0 ? text.length() : next))) {
                // "1. We will act\nBack to top\nContact"
                return text.substring(0, end);
            }
            end = next;
        }
        return text;
    }

    /** Whether a row that begins with this text sums up or explains the rows above. */
    static boolean isFooter(String text) {
        String plain = PlainText.normalise(text).toLowerCase(Locale.ROOT);
        return FOOTER.contains(plain) || FOOTER_BEGINS.stream().anyMatch(plain::startsWith);
    }

    private static boolean isPageNumber(String plain) {
        // "Page 3 of 12"
        return plain.startsWith("page ")
                && plain.length() > 5
                && Character.isDigit(plain.charAt(5))
                && plain.length() < 20;
    }

    /** The index of the first character that is no white space; the length when there is none. */
    private static int firstInk(String text) {
        int i = 0;
        while (i < text.length() && PlainText.isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
