package org.cpip.plugin.icalendar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cpip.spi.exchange.FormatOption;
import org.cpip.spi.exchange.WriteOptions;

/** Which entries a calendar gets. */
enum Components {
    /** Events and to-dos. */
    BOTH,
    /** Events alone: every calendar shows them, and each needs a date. */
    EVENTS,
    /** To-dos alone, with a date or without. */
    TO_DOS;

    static final FormatOption OPTION = FormatOption.choice(
            "components",
            words(),
            "both",
            "Milestones as all-day events, as to-dos, or as both; calendars that ignore to-dos need events");

    /**
     * What the options ask for.
     *
     * @throws org.cpip.spi.exchange.InvalidRequestException if it is none of the choices
     */
    static Components of(WriteOptions options) {
        return values()[words().indexOf(options.text(OPTION))];
    }

    boolean withEvents() {
        return this != TO_DOS;
    }

    boolean withToDos() {
        return this != EVENTS;
    }

    private static List<String> words() {
        return Arrays.stream(values())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
