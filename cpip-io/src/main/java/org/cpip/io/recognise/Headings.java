package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the headings among lines that are not marked as such, and takes the mark off lines that only introduce a list. */
final class Headings {

    /** The level of a heading that nothing marks: below all that are marked. */
    static final int UNMARKED = 90;

    static final int TITLE_WORDS = 16;
    private static final int OUTER_WORDS = 12;

    private final List<Line> lines;

    private Headings(List<Line> lines) {
        this.lines = lines;
    }

    static void settle(List<Line> lines) {
        Headings headings = new Headings(lines);
        headings.leadIns();
        headings.questions();
        headings.outerItems();
        NestedThemes.settle(lines);
        headings.bold();
        if (headings.noneMarked()) {
            headings.plain();
        }
    }

    /** "All ports must:" in the style of a heading. */
    private void leadIns() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isHeading()
                    && line.level() > 0
                    && LeadIn.of(line.text()).filter(LeadIn::runsOn).isPresent()) {
                lines.set(i, line.asParagraph());
            }
        }
    }

    /** "What we will do:", "How we will measure success:" in a paragraph above a list: they head it and are in no sentence. */
    private void questions() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            String title = line.text().endsWith(":") || line.text().endsWith("?")
                    ? line.text().substring(0, line.text().length() - 1)
                    : "";
            if (line.kind() == Line.Kind.PARAGRAPH
                    && (ActionLook.asks(title) || ApartTitles.is(title))
                    && isTitle(title, TITLE_WORDS)
                    && lines.get(i + 1).kind() == Line.Kind.ITEM) {
                lines.set(i, line.asHeading(UNMARKED));
            }
        }
    }

    /** "2. Neglect" above "2.1 We will act.": the outer item is a heading. */
    private void outerItems() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (!line.isHeading()
                    && line.label().shape() == Label.Shape.COUNT
                    && next.label().number().startsWith(line.label().number() + ".")
                    && isTitle(line.wording(), OUTER_WORDS)) {
                int level = next.isHeading() ? Math.max(1, next.level() - 1) : UNMARKED;
                lines.set(i, line.asHeading(level));
            }
        }
    }

    /** Lines all in bold above actions. */
    private void bold() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.PARAGRAPH
                    && line.isBold()
                    && isTitle(line.text(), TITLE_WORDS)
                    && !line.label().hasWord()
                    && !KeyLine.isKnown(line.text())
                    && leadsToActions(i + 1)) {
                lines.set(i, line.asHeading(UNMARKED));
            }
        }
    }

    /** In a document without headings, short lines right above actions, and those above such lines. */
    private void plain() {
        for (int i = lines.size() - 2; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.PARAGRAPH
                    && !line.label().hasNumber()
                    && isTitle(line.text(), TITLE_WORDS)
                    && !KeyLine.isKnown(line.text())
                    && !isFieldBelowField(i)
                    && !isAnnounced(i)
                    && (lines.get(i + 1).kind() == Line.Kind.ITEM
                            || !KeyLine.column(line.text()).isPresent())
                    && !PlanWords.isBoilerplate(line.text())
                    && leadsToActions(i + 1)) {
                lines.set(i, line.asHeading(UNMARKED));
            }
        }
    }

    /** "June 2031" below "Timescale". */
    private boolean isAnnounced(int at) {
        return at > 0
                && lines.get(at - 1).kind() == Line.Kind.PARAGRAPH
                && FieldWords.of(lines.get(at - 1).text()).isPresent()
                && FieldWords.isValue(lines.get(at).text());
    }

    /** "Cost: £4m" below "Due: June 2031". */
    private boolean isFieldBelowField(int at) {
        return at > 0
                && KeyLine.isKnown(lines.get(at - 1).text())
                && KeyLine.isShaped(lines.get(at).text());
    }

    private boolean noneMarked() {
        return lines.stream().noneMatch(line -> line.isHeading() && line.level() > 0);
    }

    /** Whether the line here, or what it introduces, is an action, or a heading that was found above one. */
    private boolean leadsToActions(int at) {
        Line line = lines.get(at);
        if (line.kind() == Line.Kind.PARAGRAPH
                && !line.label().hasNumber()
                && !line.label().hasWord()) {
            boolean introduces = at + 1 < lines.size()
                    && LeadIn.of(line.text()).isPresent()
                    && lines.get(at + 1).kind() == Line.Kind.ITEM;
            return introduces || ActionLook.beginsWithSubject(line.text()) || FieldTitles.isTitle(lines, at, false);
        }
        return line.kind() != Line.Kind.TABLE && (!line.isHeading() || line.level() >= UNMARKED);
    }

    /** Whether a text may be a title: one line, short, without the full stop of a sentence. */
    static boolean isTitle(String text, int words) {
        if (text.isEmpty() || text.indexOf('\n') >= 0 || PlainText.words(text) > words) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return ".;,?!".indexOf(last) < 0
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0))
                && LeadIn.of(text).isEmpty();
    }

    /** How often each title stands in the document, by its text in lower case. */
    static Map<String, Integer> counts(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (line.isHeading()) {
                counts.merge(PlainText.title(line.text()).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return counts;
    }
}
