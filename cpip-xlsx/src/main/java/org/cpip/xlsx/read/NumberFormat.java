package org.cpip.xlsx.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a number format shows numbers (ECMA-376 part 1, sections 18.8.30 and 18.8.31): as they stand, with fixed digits between
 * words, or as a date of some precision.
 *
 * @param date {@code d}, {@code m} or {@code y} for a format of dates, by the least that it shows; {@code -} for numbers
 * @param before words before the number
 * @param whole how many digits there are at least before the point; -1 for a number as it stands
 * @param most how many digits there are at most after the point
 * @param least how many there are at least
 * @param thousands whether thousands are parted
 * @param percent whether it is shown in hundredths
 * @param after words after the number
 */
record NumberFormat(
        char date, String before, int whole, int most, int least, boolean thousands, boolean percent, String after) {

    /** As it stands, with the 15 digits that a spreadsheet program has. */
    static final NumberFormat GENERAL = new NumberFormat('-', "", -1, 0, 0, false, false, "");

    private static final MathContext DIGITS = new MathContext(15);
    private static final int MOST_PLACES = 30;

    /** Formats that every program knows by number and that show a day. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Map<Integer, String> CODES = Map.of(
            1,
            "0",
            2,
            "0.00",
            3,
            "#,##0",
            4,
            "#,##0.00",
            9,
            "0%",
            10,
            "0.00%",
            17,
            "mmm-yy",
            37,
            "#,##0",
            38,
            "#,##0",
            39,
            "#,##0.00");

    /** A format that every program knows by number. */
    static NumberFormat builtIn(int number) {
        return DAYS.contains(number) ? ofDate('d') : number == 40 ? of("#,##0.00") : of(CODES.getOrDefault(number, ""));
    }

    private static NumberFormat ofDate(char precision) {
        return new NumberFormat(precision, "", -1, 0, 0, false, false, "");
    }

    /** A format by its code; what is not understood of it shows numbers as they stand. */
    static NumberFormat of(String code) {
        FormatCode section = FormatCode.firstOf(code);
        String letters = section.pattern().toLowerCase(Locale.ROOT);
        if (letters.contains("d") || letters.contains("y")) {
            // "mmm-yy" shows no day, and "yyyy" no month
            return ofDate(letters.contains("d") ? 'd' : letters.contains("m") ? 'm' : 'y');
        }
        String digits = letters.replace("%", "");
        if (!digits.matches("[0#?,]{1,40}(?:\\.[0#?]{0,30})?")) {
            return GENERAL;
        }
        int point = digits.indexOf('.');
        String front = point < 0 ? digits : digits.substring(0, point);
        String back = point < 0 ? "" : digits.substring(point + 1);
        if (front.endsWith(",")) {
            // "0.0,," shows thousands or millions
            return GENERAL;
        }
        return new NumberFormat(
                '-',
                section.before(),
                (int) front.chars().filter(c -> c == '0').count(),
                Math.min(MOST_PLACES, back.length()),
                (int) back.chars().filter(c -> c == '0').count(),
                front.contains(","),
                letters.contains("%"),
                section.after());
    }

    /** What a person sees of a number; text that is no number stays as it is. */
    String show(String value) {
        if (whole < 0 && isPlain(value)) {
            return value;
        }
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return value;
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return value;
        }
        // 2.2999999999999998 is 2.3, and 1E2 is 100
        BigDecimal exact = new BigDecimal(Double.toString(number)).round(DIGITS);
        return whole < 0 ? plain(exact) : fixed(exact);
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() <= 15 && !value.isEmpty() && (value.charAt(0) != '0' || value.length() == 1);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String fixed(BigDecimal exact) {
        BigDecimal rounded = (percent ? exact.movePointRight(2) : exact).setScale(most, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String front = point < 0 ? digits : digits.substring(0, point);
        StringBuilder back = new StringBuilder(point < 0 ? "" : digits.substring(point + 1));
        while (back.length() > least && back.charAt(back.length() - 1) == '0') {
            back.setLength(back.length() - 1);
        }
        front = "0".repeat(Math.max(0, whole - front.length())) + front;
        String shown = (thousands ? parted(front) : front) + (back.isEmpty() ? "" : "." + back);
        return (rounded.signum() < 0 ? "-" : "") + before + shown + (percent ? "%" : "") + after;
    }

    private static String parted(String digits) {
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
