package org.cpip.io.canonical;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser.NumberType;

/** The kinds of numbers. */
final class NumberCodecs {

    private static final String WRITE_A_NUMBER = "Write a number without quotation marks.";

    private NumberCodecs() {}

    private static Map<String, Object> type(String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", name);
        return schema;
    }

    /** A whole number within an int. */
    static final class Whole extends Codec<Integer> {

        private final int least;

        /** What is below {@code least} is read all the same: that is a rule of the model, which validation reports. */
        Whole(int least) {
            this.least = least;
        }

        @Override
        @Nullable
        Integer read(JsonInput in) {
            if (!in.isWhole()) {
                in.wrongType("a whole number");
                return null;
            }
            if (in.parser().getNumberType() != NumberType.INT) {
                in.unreadable(in.parser().getString(), "a number in range", "Write a number of at most nine digits.");
                return null;
            }
            return in.parser().getIntValue();
        }

        @Override
        void write(JsonGenerator out, Integer value) {
            out.writeNumber(value.intValue());
        }

        @Override
        Map<String, Object> schema() {
            Map<String, Object> schema = type("integer");
            schema.put("minimum", least);
            schema.put("maximum", Integer.MAX_VALUE);
            return schema;
        }
    }

    /**
     * A decimal number with its scale: 12.50 stays 12.50. Written in plain digits; only a number that plain digits
     * would not give back (1E+3), or would give in very many, has an exponent. No figure has over a thousand digits.
     */
    static final class Decimal extends Codec<BigDecimal> {

        private static final int MOST_PLACES = 100;

        // 1E+999999999 is short to write and fills the memory of the first who adds to it.
        private static final int MOST_DIGITS = 1_000;

        @Override
        @Nullable
        BigDecimal read(JsonInput in) {
            if (!in.isNumber()) {
                in.wrongType("a number");
                return null;
            }
            BigDecimal value = in.parser().getStringLength() <= MOST_DIGITS ? decimal(in) : null;
            if (value == null || Math.abs((long) value.scale()) + value.precision() > MOST_DIGITS) {
                String remedy = "Write a number of at most " + MOST_DIGITS + " digits, its exponent written out.";
                in.unreadable(in.parser().getString(), "a figure", remedy);
                return null;
            }
            return value;
        }

        private static @Nullable BigDecimal decimal(JsonInput in) {
            try {
                return in.parser().getDecimalValue();
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        void write(JsonGenerator out, BigDecimal value) {
            boolean plain = value.scale() >= 0 && value.scale() <= MOST_PLACES;
            out.writeNumber(plain ? value.toPlainString() : value.toString());
        }

        @Override
        Map<String, Object> schema() {
            return type("number");
        }
    }

    /**
     * A floating-point number. What JSON has no number for, which only a programme that breaks the rules can hold,
     * stands as the text {@code "NaN"}, {@code "Infinity"} or {@code "-Infinity"}.
     */
    static final class Share extends Codec<Double> {

        private static final List<Double> NO_NUMBERS =
                List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

        @Override
        @Nullable
        Double read(JsonInput in) {
            if (in.isText()) {
                return readText(in, in.parser().getString());
            }
            if (!in.isNumber()) {
                in.wrongType("a number");
                return null;
            }
            double value = in.parser().getDoubleValue();
            if (Double.isInfinite(value)) {
                in.unreadable(in.parser().getString(), "a number in range", "Write a number from 0 to 1.");
                return null;
            }
            return value;
        }

        private static @Nullable Double readText(JsonInput in, String text) {
            for (Double value : NO_NUMBERS) {
                if (value.toString().equals(text)) {
                    return value;
                }
            }
            in.unreadable(text, "a number", WRITE_A_NUMBER);
            return null;
        }

        @Override
        void write(JsonGenerator out, Double value) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                out.writeString(value.toString());
            } else {
                out.writeNumber(value.toString());
            }
        }

        @Override
        Map<String, Object> schema() {
            Map<String, Object> schema = type("number");
            schema.put("minimum", 0);
            schema.put("maximum", 1);
            return schema;
        }
    }
}
