package org.cpip.io.recognise;

import java.util.Set;
import java.util.regex.Pattern;

/** Cells in which a spreadsheet has put something of its own: errors, and dates that were numbers. For one table. */
final class DoubtfulCells {

    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#NAME?",
            "#VALUE!",
            "#REF!",
            "#DIV/0!",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#GETTING_DATA",
            "#FIELD!");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    private static final Pattern DATE =
            Pattern.compile("(?i)\\d{1,2}[- ]" + MONTH + "(?:[- ]\\d{2,4})?|" + MONTH + "[- ]\\d{1,2}");

    private final TableLayout layout;
    private final DiagnosticLog log;

    DoubtfulCells(TableLayout layout, DiagnosticLog log) {
        this.layout = layout;
        this.log = log;
    }

    /** Whether a cell holds an error of a formula, which is no value. */
    boolean isError(String text, int at, int number, BlockLocation place) {
        if (text.isEmpty() || text.charAt(0) != '#' || !ERRORS.contains(text.strip())) {
            return false;
        }
        log.warning(
                PlanProblem.FORMULA_ERROR,
                place.cell(number),
                "The cell under \"" + PlainText.shorten(layout.heading(at)) + "\" holds \"" + text.strip()
                        + "\", the error of a formula; it was read as blank.");
        return true;
    }

    /** "02-Jan" in a column of numbers was "1.2" or "2-1" before a spreadsheet made a date of it. */
    void number(String text, int number, BlockLocation place) {
        if (text.length() > 4
                && text.length() < 12
                && text.indexOf('-') + text.indexOf(' ') > -2
                && DATE.matcher(text).matches()) {
            log.warning(
                    PlanProblem.DATE_FOR_NUMBER,
                    place.cell(number),
                    "The number \"" + text
                            + "\" looks like a date that a spreadsheet made of a number; it was read as it"
                            + " stands.");
        }
    }
}
