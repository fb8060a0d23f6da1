package org.cpip.office.accessibility;

import java.util.Locale;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.DiagnosticCode;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;

/** What a document must be; each constant has a section in {@code docs/reference/diagnostics/accessibility.md}. */
enum Rule implements DiagnosticCode {
    /** Nothing to move by. */
    NO_HEADING(
            "A11Y-001",
            "The document has no heading, so that nobody can move about in it or list its contents.",
            "Give each heading one of the styles Heading 1 to Heading 9; large bold text is no heading."),
    /** From level 1 to 3, or a beginning below level 1. */
    SKIPPED_LEVEL(
            "A11Y-002",
            "The heading \"%s\" is of level %s where level %s or less was due.",
            "Give it the heading style of the next level, and change its look in that style if it matters."),
    /** None or several. */
    TITLE_COUNT(
            "A11Y-003",
            "The document has %s.",
            "Give one paragraph at the beginning the style Title, or make it the only Heading 1."),
    /** The first row is like any other. */
    NO_HEADER_ROW(
            "A11Y-004",
            "The table has no header row that is marked as such and repeated on each page.",
            "Select its first row and choose Layout, Repeat Header Rows; a table that only arranges text should be text."),
    /** Two or more. */
    SEVERAL_HEADER_ROWS(
            "A11Y-005",
            "The table has %s header rows; a screen reader reads one.",
            "Put all of a column's heading in one row, and mark only that row as header row."),
    /** Cells over several columns or rows, rows of different widths, tables in cells. */
    UNEVEN_CELLS(
            "A11Y-006",
            "The table has %s.",
            "Split merged cells and repeat their text, give each row the same cells, and make two tables of one in another."),
    /** Nothing to read out. */
    BLANK_CELLS(
            "A11Y-007",
            "The table has %s.",
            "Write what the blank means, such as \"None\", \"Not stated\" or \"Not applicable\"."),
    /** A screen reader does not know how to speak. */
    NO_LANGUAGE(
            "A11Y-008",
            "The document's styles name no language, so that a screen reader may speak it as another.",
            "Select all text, choose Review, Language, Set Proofing Language, and set it as the default."),
    /** The file's name is shown instead. */
    NO_TITLE_PROPERTY("A11Y-009", "The document's properties have no title.", "Fill in File, Info, Properties, Title."),
    /** Nobody to ask. */
    NO_AUTHOR("A11Y-010", "The document's properties have no author.", "Fill in File, Info, Properties, Author."),
    /** Pictures, charts, drawings. */
    NO_ALT_TEXT(
            "A11Y-011",
            "A picture, chart or drawing%s has no alternative text.",
            "Choose Edit Alt Text and say in a sentence or two what it shows, or mark it as decorative."),
    /** Serifs, fixed width or handwriting. */
    FONT(
            "A11Y-012",
            "Most of the text is set in %s, which is no sans serif font.",
            "Set the font of the style Normal to a sans serif font such as Arial."),
    /** Below 12 points. */
    SMALL_TEXT(
            "A11Y-013",
            "Most of the text is set in %s point.",
            "Set the size of the style Normal, and of styles that set their own, to 12 point or more."),
    /** Uneven gaps between words. */
    JUSTIFIED(
            "A11Y-014",
            "The text of %s is justified, which leaves uneven gaps between words.",
            "Align the style and the paragraphs to the left."),
    /** More than ten pages without a list. */
    NO_CONTENTS(
            "A11Y-015",
            "The document has about %s pages and no contents list.",
            "Choose References, Table of Contents."),
    /** Word asks a question before it shows anything. */
    FORCED_UPDATE(
            "A11Y-016",
            "The document asks Word to update its fields, so that opening it begins with a question.",
            "Update the fields, and remove w:updateFields from the part word/settings.xml."),
    /** Read out of its place, it says nothing. */
    LINK_TEXT(
            "A11Y-017",
            Severity.INFO,
            "The text of the link is \"%s\", which says nothing to a person who has the links listed.",
            "Let the text of the link say what it leads to.");

    private static final int LONGEST_DETAIL = 80;

    private final String code;
    private final Severity severity;
    private final String message;
    private final String remedy;

    Rule(String code, String message, String remedy) {
        this(code, Severity.WARNING, message, remedy);
    }

    Rule(String code, Severity severity, String message, String remedy) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    /** A finding; the details come from the file, are cut and hold no control characters. */
    Diagnostic at(SourceLocation location, Object... details) {
        Object[] clean = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            clean[i] = clean(String.valueOf(details[i]));
        }
        String words = String.format(Locale.ROOT, message, clean);
        return severity == Severity.INFO ? info(location, words) : warning(location, words);
    }

    /** Says that there are more findings of the same kind than are listed. */
    Diagnostic more(SourceLocation location, int count) {
        String words = count + " more findings of this kind are not listed.";
        return severity == Severity.INFO ? info(location, words) : warning(location, words);
    }

    private static String clean(String detail) {
        StringBuilder text = new StringBuilder(Math.min(detail.length(), LONGEST_DETAIL + 1));
        for (int i = 0; i < detail.length(); i++) {
            if (text.length() == LONGEST_DETAIL) {
                return text.append('…').toString();
            }
            char c = detail.charAt(i);
            text.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        return text.toString();
    }
}
