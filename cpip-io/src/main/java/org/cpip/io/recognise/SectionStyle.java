package org.cpip.io.recognise;

/** What the actions of a section look like. */
enum SectionStyle {
    /** "Action 7: We will act.", as lines or headings. */
    LABELLED,
    /** Items or paragraphs with numbers. */
    NUMBERED,
    /** Items without numbers. */
    BULLETS,
    /** Paragraphs whose first words are bold. */
    RUN_IN,
    /** Paragraphs alone. */
    PLAIN;

    private static final int RUN_IN_LENGTH = 160;

    static SectionStyle of(Section section) {
        boolean numbered = false;
        boolean bullets = false;
        boolean promising = false;
        boolean runIn = false;
        Line before = null;
        for (Line line : section.lines) {
            if (line.kind() == Line.Kind.ACTION_HEADING || line.label().hasWord()) {
                return LABELLED;
            }
            if (!line.isHeading() && line.label().hasNumber()) {
                numbered = true;
            } else if (line.kind() == Line.Kind.ITEM) {
                bullets = true;
                promising |= ActionLook.is(line.text())
                        || before != null
                                && LeadIn.of(before.text())
                                        .filter(LeadIn::promises)
                                        .isPresent();
            }
            runIn |= isRunIn(line);
            before = line;
        }
        if (numbered) {
            return NUMBERED;
        }
        // bullets that promise nothing are the text of something else
        return bullets && (promising || !runIn) ? BULLETS : runIn ? RUN_IN : PLAIN;
    }

    /** "**Repair the sea wall.** The Board will finish this soon." */
    static boolean isRunIn(Line line) {
        int bold = line.marks().bold();
        if (line.kind() != Line.Kind.PARAGRAPH
                || bold < 3
                || bold > RUN_IN_LENGTH
                || bold >= line.text().length()) {
            return false;
        }
        String words = line.text().substring(0, bold).strip();
        return words.indexOf(' ') > 0 && !words.endsWith(":");
    }
}
