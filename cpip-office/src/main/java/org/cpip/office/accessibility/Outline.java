package org.cpip.office.accessibility;

import org.cpip.spi.exchange.SourceLocation;

/** The headings of a document, as they come. For one thread. */
final class Outline {

    private final Findings findings;
    private int titles;
    private int headings;
    private int firstLevel;
    private int last;

    Outline(Findings findings) {
        this.findings = findings;
    }

    /** A title (level 0) or heading with text. */
    void heading(int level, String text, SourceLocation place) {
        if (level == 0) {
            titles++;
            return;
        }
        headings++;
        firstLevel += level == 1 ? 1 : 0;
        if (level > last + 1) {
            findings.addAt(Rule.SKIPPED_LEVEL, place, text, level, last + 1);
        }
        last = level;
    }

    /** A document without headings needs these first; one title, or one heading above all others, then says what it is. */
    void check() {
        if (headings == 0) {
            findings.add(Rule.NO_HEADING);
        } else if (titles > 1) {
            findings.add(Rule.TITLE_COUNT, titles + " titles");
        } else if (titles == 0 && firstLevel != 1) {
            findings.add(Rule.TITLE_COUNT, "no title and " + firstLevel + " headings of level 1");
        }
    }
}
