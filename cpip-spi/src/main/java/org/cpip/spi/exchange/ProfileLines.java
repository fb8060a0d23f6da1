package org.cpip.spi.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;

/** Gathers the lines of a reading profile, and refuses what is none. */
final class ProfileLines {

    private static final String KNOWN =
            "known are workstreams, actions, column.NAME, ignore, owner, dates and accept-partial";
    private static final String NUMBER = "{number}";

    private OptionalInt workstreams = OptionalInt.empty();
    private final List<String> actions = new ArrayList<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> ignore = new ArrayList<>();
    private Optional<String> owner = Optional.empty();
    private Optional<DateOrder> dateOrder = Optional.empty();
    private boolean acceptPartial;
    /** What was said to the number of its line: names that may come once, and other lines whole. */
    private final Map<String, Integer> said = new HashMap<>();

    /** The next line; its number, from 1, is for the message. */
    void line(int number, String text) {
        // editors on Windows put a mark before the first line
        String line = (number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text).strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals <= 0) {
            throw refused(number, line, "has no \"=\"; a line is NAME=VALUE, and " + KNOWN);
        }
        String name = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(equals + 1).strip();
        if (value.isEmpty()) {
            throw refused(number, line, "has no value after \"=\"");
        }
        once(number, line, name.equals("actions") || name.equals("ignore") ? name + "=" + value : name);
        if (name.startsWith("column.")) {
            // one heading heads one column
            once(number, line, "column=" + value.toLowerCase(Locale.ROOT));
        }
        take(number, line, name, value);
    }

    private void once(int number, String line, String what) {
        Integer before = said.putIfAbsent(what, number);
        if (before != null) {
            throw refused(
                    number, line, "says again, or otherwise, what line " + before + " says; take one of them out");
        }
    }

    ReadingProfile profile() {
        return new ReadingProfile(workstreams, actions, columns, ignore, owner, dateOrder, acceptPartial);
    }

    private void take(int number, String line, String name, String value) {
        if (name.startsWith("column.") && name.length() > "column.".length()) {
            columns.put(name.substring("column.".length()), value);
            return;
        }
        switch (name) {
            case "workstreams" -> workstreams = OptionalInt.of(level(number, line, value));
            case "actions" -> actions.add(pattern(number, line, value));
            case "ignore" -> ignore.add(value);
            case "owner" -> owner = Optional.of(value);
            case "dates" -> dateOrder = Optional.of(order(number, line, value));
            case "accept-partial" -> acceptPartial = truth(number, line, value);
            default -> throw refused(number, line, "names \"" + name + "\", which a profile does not have; " + KNOWN);
        }
    }

    private static int level(int number, String line, String value) {
        String word = value.toLowerCase(Locale.ROOT).replace(" ", "");
        if (word.length() == 8 && word.startsWith("heading") && word.charAt(7) >= '1' && word.charAt(7) <= '9') {
            return word.charAt(7) - '0';
        }
        throw refused(number, line, "names no level of headings; write heading1 to heading9");
    }

    private static String pattern(int number, String line, String value) {
        int at = value.indexOf(NUMBER);
        String rest = at < 0 ? value : value.substring(0, at) + value.substring(at + NUMBER.length());
        if (at < 0 || rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            throw refused(
                    number,
                    line,
                    "needs " + NUMBER + " once, where an action's number stands, as in \"Action {number}:\"");
        }
        return value;
    }

    private static DateOrder order(int number, String line, String value) {
        for (DateOrder order : DateOrder.values()) {
            if (order.word().equalsIgnoreCase(value)) {
                return order;
            }
        }
        throw refused(number, line, "names no order of dates; write day-first or month-first");
    }

    private static boolean truth(int number, String line, String value) {
        if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return value.equalsIgnoreCase("true");
        }
        throw refused(number, line, "is neither true nor false");
    }

    private static InvalidRequestException refused(int number, String line, String why) {
        return new InvalidRequestException(
                "Line " + number + " of the reading profile, \"" + line + "\", " + why + ".");
    }
}
