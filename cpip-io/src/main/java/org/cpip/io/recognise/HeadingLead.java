package org.cpip.io.recognise;

import java.util.Optional;

/**
 * Who leads what stands below a heading: "Harbour works (Lead: Harbour Board)", "Senior responsible owner: Jane Doe".
 *
 * @param title the heading without it
 * @param lead empty text when the heading does not say
 */
record HeadingLead(String title, String lead) {

    private static final int LONGEST = 120;

    /** Only a bracket with a word for leads does; "(Harbour Board, 2031)" may be part of the title. */
    static HeadingLead of(String title) {
        int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('['));
        if (open <= 0 || title.length() > LONGEST * 2 || !(title.endsWith(")") || title.endsWith("]"))) {
            return new HeadingLead(title, "");
        }
        String lead = line(title.substring(open + 1, title.length() - 1));
        return lead.isEmpty()
                ? new HeadingLead(title, "")
                : new HeadingLead(PlainText.title(title.substring(0, open)), lead);
    }

    /** The lead of a line that says nothing else; empty text for other lines. */
    static String line(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        Optional<KeyLine> key = KeyLine.of(text).filter(found -> found.column() == PlanColumn.LEAD);
        return key.map(KeyLine::value)
                .filter(value -> FactList.ofLine(key.get()).size() == 1 && !ActionLook.hasModal(value))
                .orElse("");
    }
}
