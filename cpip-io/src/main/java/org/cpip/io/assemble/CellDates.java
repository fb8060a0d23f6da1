package org.cpip.io.assemble;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader;
import org.cpip.io.prose.DateReader.CellDate;
import org.cpip.io.prose.Reading;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;

/**
 * What the cells of date columns say: each text is read once, because the same words stand in many rows, and a doubt about the
 * form of a column is said once a column. For one document.
 */
final class CellDates {

    private static final String SERIAL = "date.serial";

    /** The rules whose doubt is about how a column is written, and so is said once. */
    private static final Set<String> OF_COLUMNS = Set.of(DateReader.TWO_ORDERS, SERIAL, DateReader.REST);

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(0?[1-9]|1[0-2])([/.-])(1[3-9]|2[0-9]|3[01])\\2\\d{2,4}");

    private final Optional<DateOrder> order;
    private final Map<String, CellDate> read = new HashMap<>();
    private final Map<String, Optional<Recurrence>> recurrences = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private final DateLines cutter = new DateLines(this);
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final Map<String, DateOrder> orders = new HashMap<>();
    private final Map<String, String> monthFirst = new HashMap<>();

    CellDates(Optional<DateOrder> order) {
        this.order = order;
    }

    /** What the columns of a row's table prove of the order of their dates. */
    void learn(PlanRow row) {
        for (PlanRow.Field field : row.fields().values()) {
            if (field.order().isPresent()) {
                orders.putIfAbsent(
                        row.table() + " " + field.cell(), field.order().get());
            }
        }
    }

    CellDate read(String text) {
        return read(text, order);
    }

    private CellDate read(String text, Optional<DateOrder> in) {
        // few cells are dates in figures, and most columns prove nothing
        String key = in.equals(order) ? text : in.get() + " " + text;
        CellDate known = read.get(key);
        if (known == null) {
            known = withoutSerial(DateReader.readCell(text, in));
            read.put(key, known);
        }
        return known;
    }

    /** "45443": no reader of the plan knows what the digits say, so the date has no words. */
    private static CellDate withoutSerial(CellDate cell) {
        return cell.doubt().filter(doubt -> doubt.at().rule().equals(SERIAL)).isEmpty()
                ? cell
                : new CellDate(cell.date().map(date -> TargetDate.of(date.period())), cell.doubt());
    }

    /** How often a cell says that something is due; of many rows with one text it is read once. */
    Optional<Recurrence> recurrence(String text) {
        return recurrences.computeIfAbsent(text, DateReader::readRecurrence);
    }

    /** The dates of a cell, each still text, or words that stand in their place; cut apart once for all cells of one text. */
    List<String> lines(String text) {
        List<String> known = lines.get(text);
        if (known == null) {
            known = cutter.cut(text);
            lines.put(text, known);
        }
        return known;
    }

    /** The same, and what a person should look at is said: now, or of the whole column at the end. */
    CellDate read(String text, int table, BlockLocation cell, DiagnosticLog log) {
        boolean given = order.isPresent() || orders.isEmpty();
        CellDate date = read(text, given ? order : Optional.ofNullable(orders.get(column(table, cell))));
        if (isMonthFirst(text)) {
            monthFirst.putIfAbsent(column(table, cell), text);
        }
        date.doubt().ifPresent(doubt -> say(doubt, column(table, cell), cell, log));
        return date;
    }

    private static String column(int table, BlockLocation cell) {
        return table + " " + cell.location().cell();
    }

    private void say(Reading.Doubt doubt, String column, BlockLocation cell, DiagnosticLog log) {
        if (OF_COLUMNS.contains(doubt.at().rule())) {
            said.computeIfAbsent(column + " " + doubt.code(), key -> new Said(column, doubt, cell)).count++;
        } else {
            log.add(cell.block(), Diagnostic.warning(doubt.code(), cell.location(), doubt.message(), doubt.remedy()));
        }
    }

    /** Says what holds for a column, at its first cell. */
    void finish(DiagnosticLog log) {
        for (Said each : said.values()) {
            String other = monthFirst.get(each.column);
            boolean american = each.doubt.at().rule().equals(DateReader.TWO_ORDERS) && other != null;
            String message = each.doubt.message()
                    + (each.count > 1 ? " So were " + (each.count - 1) + " more cells of this column." : "")
                    // "03/04/2031" above "06/30/2031"
                    + (american ? " But \"" + other + "\" in this column has the month first." : "");
            String remedy = american
                    ? "If all have the month first, read the plan with dates=month-first in a reading profile."
                    : each.doubt.remedy();
            log.add(each.place.block(), Diagnostic.warning(each.doubt.code(), each.place.location(), message, remedy));
        }
        said.clear();
    }

    /** "06/30/2031": the second number can be no month. */
    private static boolean isMonthFirst(String text) {
        return text.length() >= 8
                && text.length() <= 10
                && text.charAt(0) <= '9'
                && MONTH_FIRST.matcher(text).matches();
    }

    private static final class Said {
        private final String column;
        private final Reading.Doubt doubt;
        private final BlockLocation place;
        private int count;

        private Said(String column, Reading.Doubt doubt, BlockLocation place) {
            this.column = column;
            this.doubt = doubt;
            this.place = place;
        }
    }
}
