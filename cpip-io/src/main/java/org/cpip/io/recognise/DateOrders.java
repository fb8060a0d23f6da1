package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpip.spi.exchange.ReadingProfile.DateOrder;

/** Which of day and month comes first in the figures of a column: "09/30/2031" proves it for "05/06/2031" below it. */
final class DateOrders {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{2,4}(?:[T ].{0,30})?");

    private DateOrders() {}

    /** By grid column; a column whose cells prove nothing, or both, is not there. */
    static Map<Integer, DateOrder> of(ColumnValues values, int width) {
        Map<Integer, DateOrder> orders = new HashMap<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            proven(values, i).ifPresent(order -> orders.put(column, order));
        }
        return orders;
    }

    private static Optional<DateOrder> proven(ColumnValues values, int column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String text : values.of(column)) {
            Matcher figures = FIGURES.matcher(text);
            if (figures.matches()) {
                dayFirst |= Integer.parseInt(figures.group(1)) > 12;
                monthFirst |= Integer.parseInt(figures.group(2)) > 12;
            }
        }
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }
}
