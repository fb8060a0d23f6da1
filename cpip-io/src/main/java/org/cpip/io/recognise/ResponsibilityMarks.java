package org.cpip.io.recognise;

import java.util.Map;
import java.util.StringJoiner;

/** Who leads by a table whose columns are bodies: "Action | Pier Board | Tug Office" above "Widen the pier | R | C". */
final class ResponsibilityMarks {

    private static final int LONGEST = 5;

    private ResponsibilityMarks() {}

    /** The bodies that are responsible; empty text for cells of other letters, such as red and amber. */
    static String lead(Map<String, String> cells) {
        if (cells.size() < 2) {
            return "";
        }
        StringJoiner lead = new StringJoiner("\n");
        int marks = 0;
        boolean others = false;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String text = cell.getValue();
            if (!isMark(text)) {
                continue;
            }
            marks++;
            // no traffic light is "C" or "I"
            others |= text.indexOf('C') >= 0 || text.indexOf('I') >= 0;
            if (text.indexOf('R') >= 0) {
                lead.add(cell.getKey());
            }
        }
        return marks > 1 && others ? lead.toString() : "";
    }

    /** "R", "A/R", "C, I". */
    private static boolean isMark(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> "RACI/,& ".indexOf(c) >= 0)
                && text.chars().anyMatch(Character::isLetter);
    }
}
