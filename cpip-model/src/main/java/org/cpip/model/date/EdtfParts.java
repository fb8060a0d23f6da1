package org.cpip.model.date;

import java.util.Optional;

/** What the number behind the year of a date stands for. */
final class EdtfParts {

    static final int SPRING = 21;
    static final int FIRST_QUARTER = 33;
    static final int FIRST_HALF = 40;

    private static final int WINTER = 24;

    private EdtfParts() {}

    /** How precise a date of these parts is; empty when no date has them. */
    static Optional<EdtfDate.Precision> precision(int part, int day) {
        if (part >= 1 && part <= 12) {
            return Optional.of(day == 0 ? EdtfDate.Precision.MONTH : EdtfDate.Precision.DAY);
        }
        if (day != 0) {
            return Optional.empty();
        }
        return switch (part) {
            case 0 -> Optional.of(EdtfDate.Precision.YEAR);
            case 21, 22, 23, 24 -> Optional.of(EdtfDate.Precision.SEASON);
            case 33, 34, 35, 36 -> Optional.of(EdtfDate.Precision.QUARTER);
            case 40, 41 -> Optional.of(EdtfDate.Precision.HALF_YEAR);
            default -> Optional.empty();
        };
    }

    /** The month that it begins with; January for a year alone. */
    static int firstMonth(int part) {
        if (part >= FIRST_HALF) {
            return 6 * (part - FIRST_HALF) + 1;
        }
        if (part >= FIRST_QUARTER) {
            return 3 * (part - FIRST_QUARTER) + 1;
        }
        if (part >= SPRING) {
            return part == WINTER ? 12 : 3 * (part - SPRING) + 3;
        }
        return Math.max(part, 1);
    }

    /** Whether a date of these parts can have that unspecified: what is, has no number. */
    static boolean fit(EdtfUnspecified unspecified, int year, int part, int day) {
        return switch (unspecified) {
            case NONE -> true;
            case DAY -> day == 0 && part >= 1 && part <= 12;
            case MONTH, MONTH_AND_DAY -> part == 0;
            case YEAR_OF_DECADE -> part == 0 && year % 10 == 0;
            case YEAR_OF_CENTURY -> part == 0 && year % 100 == 0;
        };
    }
}
