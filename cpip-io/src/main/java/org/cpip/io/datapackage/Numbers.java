package org.cpip.io.datapackage;

import java.math.BigDecimal;

/** Numbers in cells, so written that the same number comes back. */
final class Numbers {

    private static final int MOST_PLACES = 100;

    /** 1E+999999999 is short to write and fills the memory of the first who adds to it. */
    private static final int MOST_DIGITS = 1_000;

    private static final String NAN = "NaN";
    private static final String INFINITY = "INF";

    private Numbers() {}

    /** Plain digits, unless they would not give the number back (1E+3) or are very many. */
    static String writeFigure(BigDecimal figure) {
        boolean plain = figure.scale() >= 0 && figure.scale() <= MOST_PLACES;
        return plain ? figure.toPlainString() : figure.toString();
    }

    static BigDecimal readFigure(String cell) {
        if (cell.length() > MOST_DIGITS) {
            throw new IllegalArgumentException(cell);
        }
        BigDecimal figure = new BigDecimal(cell);
        if (Math.abs((long) figure.scale()) + figure.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException(cell);
        }
        return figure;
    }

    static String writeDouble(double number) {
        if (Double.isNaN(number)) {
            return NAN;
        }
        return Double.isInfinite(number) ? (number < 0 ? "-" : "") + INFINITY : Double.toString(number);
    }

    static double readDouble(String cell) {
        switch (cell) {
            case NAN:
                return Double.NaN;
            case INFINITY:
                return Double.POSITIVE_INFINITY;
            case "-" + INFINITY:
                return Double.NEGATIVE_INFINITY;
            default:
                break;
        }
        for (int i = 0; i < cell.length(); i++) {
            // Java reads more, such as 0x1p3 and 1d, than a spreadsheet knows.
            if ("0123456789+-.eE".indexOf(cell.charAt(i)) < 0) {
                throw new IllegalArgumentException(cell);
            }
        }
        double number = Double.parseDouble(cell);
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException(cell);
        }
        return number;
    }
}
