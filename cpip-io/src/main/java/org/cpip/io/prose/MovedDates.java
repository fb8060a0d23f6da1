package org.cpip.io.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;
import org.jspecify.annotations.Nullable;

/** Cells that say more of a date than when something is due: that it was moved, or that it was met. */
final class MovedDates {

    private static final int LONGEST = 120;
    private static final Pattern LATER = Pattern.compile(
            "(.{3,50}?)[,;:( -]{1,4}(?:now |since |date )?(?:revised|rescheduled|moved|extended|postponed|delayed|deferred"
                    + "|changed|slipped|brought forward|now)(?: date)?(?: to| until| till|:)? (.{3,50}?)\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER = Pattern.compile(
            "(.{3,50}?)[,;:( -]{1,4}(?:was|were|originally|previously|formerly|initially|moved from|delayed from|revised from)"
                    + "(?: due)?(?: in| by|:)? (.{3,50}?)\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MET = Pattern.compile(
            "(?:completed|complete|done|achieved|delivered|finished|closed)(?: in| on|:| -|,)? ?(?!by |before |from )(?=.*[0-9])(.{3,50})",
            Pattern.CASE_INSENSITIVE);

    private MovedDates() {}

    /** What such a cell says; null for any other. */
    static @Nullable CellDate read(String cell, String text, Optional<DateOrder> order) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = text.replaceAll("[\\s\u00a0]+", " ");
        Matcher later = LATER.matcher(plain);
        if (later.matches()) {
            // "30 June 2024, revised to 30 September 2024"
            return moved(cell, text, later.group(1), later.group(2), order);
        }
        Matcher earlier = EARLIER.matcher(plain);
        if (earlier.matches()) {
            // "September 2024 (was June 2024)"
            return moved(cell, text, earlier.group(2), earlier.group(1), order);
        }
        Matcher met = MET.matcher(plain);
        if (met.matches() && isClear(DateReader.readCell(met.group(1), order))) {
            // "Completed May 2024"
            return new CellDate(
                    Optional.empty(),
                    Optional.of(DateReader.about(
                            cell,
                            ProseProblem.DONE_OR_DUE,
                            "date.met",
                            "\"" + Doubts.quoted(text) + "\" says when it was completed and not when it was due.",
                            "Enter the day in a column \"Completion date\".")));
        }
        return null;
    }

    private static @Nullable CellDate moved(
            String cell, String text, String before, String now, Optional<DateOrder> order) {
        CellDate first = DateReader.readCell(before, order);
        CellDate last = DateReader.readCell(now, order);
        if (!isClear(first) || !isClear(last)) {
            return null;
        }
        Reading.Doubt doubt = DateReader.about(
                cell,
                ProseProblem.SEVERAL,
                "date.moved",
                "\"" + Doubts.quoted(text) + "\" moves a date; it was read as "
                        + last.date().orElseThrow().edtf() + ".",
                "Give the date that was first agreed in a column of its own.");
        return new CellDate(
                last.date().map(date -> org.cpip.model.date.TargetDate.of(date.period(), text)), Optional.of(doubt));
    }

    private static boolean isClear(CellDate cell) {
        return cell.date().isPresent() && cell.doubt().isEmpty();
    }
}
