package org.cpip.xlsx.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.model.date.Recurrence;

/** How often, in a cell: "every year", "every 3 months", "twice a year (every 6 months)". */
public final class Often {

    private static final Pattern FORM =
            Pattern.compile("(?s)(?:(.*) \\()?every (?:(\\d{1,9}) )?(day|week|month|quarter|year)s?\\)?");

    private Often() {}

    public static String print(Recurrence recurrence) {
        String unit = recurrence.unit().name().toLowerCase(Locale.ROOT);
        String every = recurrence.every() == 1 ? "every " + unit : "every " + recurrence.every() + " " + unit + "s";
        return recurrence.words().map(words -> words + " (" + every + ")").orElse(every);
    }

    /** Empty for words alone. */
    public static Optional<Recurrence> read(String text) {
        Matcher form = FORM.matcher(text);
        int every = form.matches() ? Integer.parseInt(form.group(2) == null ? "1" : form.group(2)) : 0;
        return every < 1
                ? Optional.empty()
                : Optional.of(new Recurrence(
                        every,
                        Recurrence.Unit.valueOf(form.group(3).toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(form.group(1))));
    }
}
