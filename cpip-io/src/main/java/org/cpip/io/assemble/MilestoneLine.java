package org.cpip.io.assemble;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/**
 * A line of the milestones column as this library writes it: {@code id | edtf | words | title}, each part possibly
 * empty; a backslash before a bar or a backslash takes it as it is, {@code \n} is a line break.
 *
 * @param id empty text when it is to be given
 * @param due when, with the words that said so
 * @param dueWords what stands in the place of the date, where there is none
 * @param title empty text when it is to be made of the action's
 */
record MilestoneLine(String id, Optional<TargetDate> due, Optional<String> dueWords, String title) {

    private static final int PARTS = 4;

    /** Whether a line has that form. */
    static boolean hasForm(String line) {
        return parts(line).size() == PARTS;
    }

    /** Whether a cell has lines of that form and nothing else. */
    static boolean fills(String cell) {
        return !cell.isBlank() && DateLines.lines(cell).stream().allMatch(MilestoneLine::hasForm);
    }

    /**
     * Reads a line that {@link #hasForm has the form}.
     *
     * @throws DateTimeException if its date is not EDTF
     */
    static MilestoneLine parse(String line) {
        List<String> parts = parts(line);
        String edtf = parts.get(1);
        String words = parts.get(2);
        Optional<String> said = words.isEmpty() ? Optional.empty() : Optional.of(words);
        Optional<TargetDate> due =
                edtf.isEmpty() ? Optional.empty() : Optional.of(new TargetDate(EdtfPeriod.parse(edtf), said));
        // " |  | TBC | Opened": the words of no date
        return new MilestoneLine(parts.get(0), due, due.isEmpty() ? said : Optional.empty(), parts.get(3));
    }

    /**
     * A date of one of several milestones beside those due.
     *
     * @param id the milestone's
     * @param date the words of the date
     */
    record Dated(String id, String date) {}

    /** Reads a line {@code id | date}; empty for any other. */
    static Optional<Dated> dated(String line) {
        // most cells are a date and nothing else
        List<String> parts = line.indexOf('|') < 0 ? List.of() : parts(line);
        return parts.size() == 2 ? Optional.of(new Dated(parts.get(0), parts.get(1))) : Optional.empty();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>(PARTS);
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char escaped = line.charAt(++i);
                // a bar or a backslash as it is; every other letter but "n" too
                part.append(escaped == 'n' ? '\n' : escaped);
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
