package org.cpip.reporting.html;

import java.util.Locale;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.ReportChart.Role;

/** The names of signs in the page, which are those of their style classes too: each has a shape of its own. */
final class Icons {

    private Icons() {}

    /** The sign of a state. */
    static String of(Tone tone) {
        return switch (tone) {
            case GOOD -> "done";
            case NEUTRAL -> "due";
            case WATCH -> "watch";
            case BAD -> "overdue";
            case UNKNOWN -> "undated";
            case OFF -> "cancelled";
        };
    }

    /** The style class of a series, and the sign of one of states. */
    static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is a sign for what a series counts. */
    static boolean has(Role role) {
        return switch (role) {
            case DONE, DUE, OVERDUE, UNDATED, CANCELLED -> true;
            default -> false;
        };
    }
}
