package org.cpip.io.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.MissingEnd;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of date columns: ISO 8601 and EDTF values, "31/05/2017", "31-May-17", "by March 2017", "Q3 2019", "TBC".
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class DateReader {

    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "\u2013", "\u2014", "n/a", "na", "none", "not stated", "not applicable", "nil", ".");
    private static final Set<String> LATER = Set.of(
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be agreed",
            "to be decided",
            "to be determined",
            "to be advised",
            "ongoing",
            "on-going",
            "on going",
            "continuous",
            "continuing",
            "continual",
            "immediate",
            "immediately",
            "asap",
            "complete",
            "completed",
            "various",
            "as required",
            "unknown",
            "?");
    // Spreadsheets count a 29 February 1900 that never was; from this day on the count is right for all later ones.
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final int LONGEST_NUMBER = 12;

    /** The rule of a doubt about a date that was moved. */
    public static final String MOVED = "date.moved";

    /** The rule of a doubt about which of two numbers is the day. */
    public static final String TWO_ORDERS = "date.numeric";

    /** The rule of a doubt about words beside a date. */
    public static final String REST = "date.rest";

    private DateReader() {}

    /**
     * What a cell says.
     *
     * @param date the date, with the cell's text as its words; empty when there is none to read
     * @param doubt what a person should look at; empty for a clear date and for a blank cell. Its span counts in the cell
     */
    public record CellDate(Optional<TargetDate> date, Optional<Reading.Doubt> doubt) {

        static final CellDate BLANK = new CellDate(Optional.empty(), Optional.empty());

        /** Whether there is a date and nothing to look at. */
        public boolean isClear() {
            return date.isPresent() && doubt.isEmpty();
        }

        /** The same, but for a doubt about the order of day and month, which is one of a whole column. */
        public boolean isSure() {
            return date.isPresent()
                    && doubt.filter(about -> !about.at().rule().equals(TWO_ORDERS))
                            .isEmpty();
        }

        /** Refuses null. */
        public CellDate {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(doubt, "doubt");
        }
    }

    /**
     * Reads the cell of a date column. A plain ISO or EDTF value gets no words; for anything else the trimmed text of the
     * cell is kept. A blank cell or a placeholder such as "n/a" gives neither date nor doubt. Never throws.
     */
    public static CellDate readCell(String cell) {
        return readCell(cell, Optional.empty());
    }

    /** The same, where somebody knows the order of dates in figures. */
    public static CellDate readCell(String cell, Optional<DateOrder> order) {
        int start = startOf(cell);
        String text = cell.substring(start, endOf(cell, start));
        String lower = text.length() <= 20 ? text.toLowerCase(Locale.ROOT) : text;
        if (NOTHING.contains(lower)) {
            // "n/a", "–"
            return CellDate.BLANK;
        }
        if (LATER.contains(lower)) {
            // "TBC", "ongoing"
            return doubt(cell, text, ProseProblem.NO_DATE_YET, "date.none", "sets no date.");
        }
        // no number and no EDTF value is longer
        Optional<CellDate> value = text.length() <= 24 ? plainValue(cell, text) : Optional.empty();
        return value.orElseGet(() -> words(cell, text, order));
    }

    /**
     * A date that was moved, in the words of its cell.
     *
     * @param now when it is due now
     * @param before when it was due before
     */
    public record Moved(String now, String before) {}

    /** What a cell moves: "30 June 2031, revised to 30 September 2031". Empty when it says nothing of that. Never throws. */
    public static Optional<Moved> readMoved(String cell) {
        return Revised.of(cell)
                .map(revised ->
                        new Moved(revised.date().strip(), revised.before().strip()));
    }

    /** How often a cell of a date column says that something is due: "Quarterly", "Ongoing every 24 months". Never throws. */
    public static Optional<Recurrence> readRecurrence(String cell) {
        if (!mayRecur(cell)) {
            return Optional.empty();
        }
        Tokens tokens = new Tokens(cell, Optional.empty());
        Recurrences.Found found = new Recurrences(tokens, true).find(0, tokens.size);
        return Optional.ofNullable(found).map(Recurrences.Found::recurrence);
    }

    /** Most cells hold a date and nothing else, and all are asked. */
    private static boolean mayRecur(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        return lower.contains("ly")
                || lower.contains("annual")
                || lower.contains("every")
                || lower.contains("each")
                || lower.contains(" a ");
    }

    /** Whether a number after the year and a hyphen is a month, season, quarter or half in EDTF. */
    static boolean isEdtfPart(int number) {
        return number >= 1 && number <= 12
                || number >= 21 && number <= 24
                || number >= 33 && number <= 36
                || number == 40
                || number == 41;
    }

    private static Optional<CellDate> plainValue(String cell, String text) {
        Optional<CellDate> number = number(cell, text);
        if (number.isPresent()) {
            // "42886", "2018.0"
            return number;
        }
        String date = withoutTime(text);
        try {
            EdtfPeriod period = EdtfPeriod.parse(date);
            // "2017-05-31", "../2017-03", "2017-05-31T09:30"
            return Optional.of(edtf(cell, date, period));
        } catch (DateTimeException e) {
            // "31 May 2017"
            return Optional.empty();
        }
    }

    /** "2011-12" is a month in ISO 8601 and a financial year in print; "2020-21" is a season only in EDTF. */
    private static CellDate edtf(String cell, String text, EdtfPeriod period) {
        EdtfDate date = period.start().orElse(null);
        if (period.missing() == MissingEnd.UNKNOWN || text.endsWith("XX") && text.length() == 4) {
            // "2017-03/", "20XX": EDTF, and what is left of a range, or a place for the year
            Reading.Doubt doubt = about(
                    cell,
                    ProseProblem.MONTH_OR_YEAR.code(),
                    "date.edtf",
                    "\"" + Doubts.quoted(text) + "\" can be a date that is not finished; it was read as EDTF.",
                    "Write the year with four digits, and both dates of a range.");
            return new CellDate(Optional.of(TargetDate.of(period)), Optional.of(doubt));
        }
        boolean twofold = date != null
                && text.length() == 7
                && period.isDate()
                && date.part() == (date.year() + 1) % 100
                && date.year() >= 1900
                && date.year() < 2200;
        if (isYears(date, text)) {
            // "2018-23": five years in print, autumn 2018 in EDTF
            int last = date.year() - date.year() % 100 + date.part();
            TargetDate years =
                    TargetDate.of(EdtfPeriod.between(EdtfDate.ofYear(date.year()), EdtfDate.ofYear(last)), text);
            return new CellDate(Optional.of(years), Optional.of(twofold(cell, text, "years")));
        }
        if (!twofold) {
            // "2017-05", "../2017-03"
            return new CellDate(Optional.of(TargetDate.of(period)), Optional.empty());
        }
        boolean month = date.part() <= 12;
        TargetDate read = month
                // "2011-12", "2020-21"
                ? TargetDate.of(period)
                : TargetDate.of(
                        EdtfPeriod.between(new EdtfDate(date.year(), 4, 0), new EdtfDate(date.year() + 1, 3, 0)), text);
        String as = month ? "a month" : "a financial year";
        return new CellDate(Optional.of(read), Optional.of(twofold(cell, text, as)));
    }

    private static Reading.Doubt twofold(String cell, String text, String as) {
        return about(
                cell,
                ProseProblem.MONTH_OR_YEAR.code(),
                "date.month-or-year",
                "\"" + Doubts.quoted(text) + "\" can be years or an ISO 8601 date; it was read as " + as + ".",
                "Write \"financial year " + text + "\", or the month or season in letters.");
    }

    /** "2018-23", "2020-24": a season of EDTF that would be the later of two years, too. */
    private static boolean isYears(@Nullable EdtfDate date, String text) {
        return date != null
                && text.length() == 7
                && date.part() >= 21
                && date.part() <= 24
                && date.year() >= 1900
                && date.year() < 2200
                && date.part() > date.year() % 100 + 1;
    }

    private static Optional<CellDate> number(String cell, String text) {
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        if (whole.isEmpty() || whole.length() > 5 || !whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // "May 2018"
            return Optional.empty();
        }
        int number = Integer.parseInt(whole);
        if (whole.length() == 4 && whole.length() < text.length() && number >= 1900 && number < 2200) {
            // "2018.0": a column of years, read as one of fractions
            return Optional.of(new CellDate(
                    Optional.of(TargetDate.of(EdtfPeriod.of(EdtfDate.ofYear(number)), text)), Optional.empty()));
        }
        if (number < FIRST_SERIAL || number > LAST_SERIAL) {
            // "123", "2018"
            return Optional.empty();
        }
        // "42886"
        EdtfDate day = EdtfDate.ofDay(SERIAL_ZERO.plusDays(number));
        Reading.Doubt doubt = about(
                cell,
                ProseProblem.SERIAL.code(),
                "date.serial",
                "\"" + Doubts.quoted(text) + "\" was read as a spreadsheet's serial number for " + day + ".",
                "Format the column as a date before saving, or write " + day + ".");
        return Optional.of(new CellDate(Optional.of(TargetDate.of(EdtfPeriod.of(day), text)), Optional.of(doubt)));
    }

    /** Drops a time of day after an ISO date: what databases export. */
    private static String withoutTime(String text) {
        boolean time = text.length() > LONGEST_NUMBER
                && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
                && text.charAt(11) >= '0'
                && text.charAt(11) <= '9';
        // "2017-05-31 00:00:00", "2017-05-31T09:30:00Z"
        return time ? text.substring(0, 10) : text;
    }

    private static CellDate words(String cell, String text, Optional<DateOrder> order) {
        Optional<Revised> revised = Revised.of(text);
        if (revised.isPresent()) {
            return revised(cell, text, MOVED, revised.get().date(), order);
        }
        String plain = CellForms.words(text);
        boolean asItStands = plain.equals(text);
        Tokens tokens = new Tokens(asItStands ? cell : plain, order);
        Doubts doubts = new Doubts(tokens);
        List<DatePhrase> phrases = new DatePhrases(tokens, true, doubts).find(0, tokens.size);
        Optional<Reading.Doubt> doubt = doubts.list().stream()
                .findFirst()
                .map(said ->
                        asItStands ? said : about(cell, said.code(), said.at().rule(), said.message(), said.remedy()));
        CellRest rest = CellRest.of(tokens, phrases);
        if (phrases.isEmpty() || rest.spoils(phrases) && doubt.isEmpty()) {
            // "31 June 2018" says what is wrong with it, "in due course" does not; "31 Febuary 2018" is no 2018
            return doubt.isPresent()
                    ? new CellDate(Optional.empty(), doubt)
                    : doubt(cell, text, ProseProblem.UNREADABLE, "date.unreadable", "is no date that can be read.");
        }
        if (doubt.isEmpty() && phrases.size() > 1) {
            if (CellRest.areAdjacent(tokens, phrases)) {
                // "June 30, 2020 September 30, 2020": the first was struck out on the screen
                return revised(
                        cell,
                        text,
                        "date.beside",
                        tokens.text(phrases.get(1).from(), phrases.get(1).to()),
                        order);
            }
            // "May 2018; June 2018"
            doubt = Optional.of(about(
                    cell,
                    ProseProblem.SEVERAL.code(),
                    "date.several",
                    "\"" + Doubts.quoted(text) + "\" holds more than one date; the first was read.",
                    ProseProblem.SEVERAL.remedy()));
        } else if (doubt.isEmpty() && isMonthOrDay(tokens)) {
            // "May 17"
            doubt = Optional.of(about(
                    cell,
                    ProseProblem.DAY_FIRST.code(),
                    "date.month-or-day",
                    "\"" + Doubts.quoted(text) + "\" can be a day or a year; it was read as "
                            + phrases.get(0).period() + ".",
                    "Write the year with four digits."));
        } else if (doubt.isEmpty() && rest.isAny()) {
            // "March 2018 (subject to funds)"
            doubt = Optional.of(about(
                    cell,
                    ProseProblem.REST.code(),
                    REST,
                    "Of \"" + Doubts.quoted(text) + "\" the date was read, and not \"" + Doubts.quoted(rest.words())
                            + "\"; the words were kept.",
                    ProseProblem.REST.remedy()));
        }
        EdtfPeriod period = phrases.get(0).period();
        if (doubt.isEmpty()) {
            // "Monday 30 May 2031"
            doubt = Weekdays.real(tokens, period)
                    .map(day -> about(
                            cell,
                            ProseProblem.WEEKDAY.code(),
                            "date.weekday",
                            "\"" + Doubts.quoted(text) + "\" is a " + day + "; it was read as " + period + ".",
                            ProseProblem.WEEKDAY.remedy()));
        }
        return new CellDate(Optional.of(TargetDate.of(period, text)), doubt);
    }

    /** What a cell moves its date to, with all its words. */
    private static CellDate revised(String cell, String text, String rule, String later, Optional<DateOrder> order) {
        CellDate read = readCell(later, order);
        if (read.date().isEmpty()) {
            return doubt(cell, text, ProseProblem.UNREADABLE, "date.unreadable", "is no date that can be read.");
        }
        EdtfPeriod period = read.date().get().period();
        Reading.Doubt moved = about(
                cell,
                ProseProblem.SEVERAL.code(),
                rule,
                "\"" + Doubts.quoted(text) + "\" moves a date; it was read as " + period + ".",
                "Give the date that was first agreed in a column of its own.");
        return new CellDate(Optional.of(TargetDate.of(period, text)), Optional.of(moved));
    }

    /** "May 17" may mean a day of May; "May-17" is how spreadsheets print a month. */
    private static boolean isMonthOrDay(Tokens t) {
        return t.size == 2 && t.is(0, WordKind.MONTH) && t.isDay(1);
    }

    private static CellDate doubt(String cell, String text, ProseProblem problem, String rule, String says) {
        String message = "\"" + Doubts.quoted(text) + "\" " + says;
        return new CellDate(
                Optional.empty(), Optional.of(about(cell, problem.code(), rule, message, problem.remedy())));
    }

    private static Reading.Doubt about(String cell, String code, String rule, String message, String remedy) {
        int start = startOf(cell);
        return new Reading.Doubt(code, message, remedy, new Span(start, endOf(cell, start), rule, 0.5));
    }

    private static int startOf(String cell) {
        int start = 0;
        while (start < cell.length() && isSpace(cell.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOf(String cell, int start) {
        int end = cell.length();
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** No-break spaces are blank too: web pages and Word leave them in empty cells. */
    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
