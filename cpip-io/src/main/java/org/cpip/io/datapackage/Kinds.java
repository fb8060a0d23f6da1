package org.cpip.io.datapackage;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cpip.io.cells.FormulaGuard;
import org.cpip.model.date.EdtfPeriod;

/** The kinds of cells. */
final class Kinds {

    private static final String STRING = "string";
    private static final String NUMBER = "number";

    static final Kind<String> TEXT =
            new Kind<>(STRING, "", "a text", "", List.of(), true, CellText::write, CellText::read);

    /** A date or an interval, ISO 8601-2 (EDTF). */
    static final Kind<EdtfPeriod> EDTF = guarded(
            STRING,
            "",
            "an EDTF date or interval",
            "Write for example 2017-05-31, 2018-04, 2017-22 (summer), 2017, 2019-05/2019-07 or ../2017-03.",
            EdtfPeriod::toString,
            EdtfPeriod::parse);

    /** An exact day, ISO 8601. */
    static final Kind<LocalDate> DAY = guarded(
            "date",
            "",
            "a day",
            "Write year, month and day, for example 2017-05-31.",
            LocalDate::toString,
            LocalDate::parse);

    /** A link, RFC 3986 with the other characters that {@link URI} allows. */
    static final Kind<URI> LINK = new Kind<>(
            STRING,
            "uri",
            "a link",
            "Write a URI, for example https://example.org/page, with spaces as %20.",
            List.of(),
            true,
            link -> CellText.write(link.toString()),
            cell -> URI.create(CellText.read(cell)));

    /** A whole number that a Java int can hold. */
    static final Kind<Integer> WHOLE = new Kind<>(
            "integer",
            "",
            "a whole number",
            "Write a number in digits, from -2147483648 to 2147483647.",
            List.of(),
            false,
            value -> value.toString(),
            Integer::valueOf);

    /** A decimal number with its scale: 12.50 stays 12.50. */
    static final Kind<BigDecimal> FIGURE = new Kind<>(
            NUMBER,
            "",
            "a number",
            "Write a number of at most 1000 digits, for example 12.50.",
            List.of(),
            false,
            Numbers::writeFigure,
            Numbers::readFigure);

    /** A floating-point number; NaN, INF and -INF are those of Table Schema. */
    static final Kind<Double> SHARE = new Kind<>(
            NUMBER,
            "",
            "a number",
            "Write a number from 0 to 1, for example 0.9.",
            List.of(),
            false,
            Numbers::writeDouble,
            Numbers::readDouble);

    /** Yes or no, in any spelling that Table Schema takes by default. */
    static final Kind<Boolean> FLAG = new Kind<>(
            "boolean",
            "",
            "true or false",
            "Write true or false.",
            List.of(),
            false,
            value -> value.toString(),
            Kinds::readFlag);

    private Kinds() {}

    /** One of an enum's constants, by name. */
    static <E extends Enum<E>> Kind<E> constant(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Kind<>(
                STRING,
                "",
                "one of the words known here",
                "Use one of: " + String.join(", ", names) + ".",
                names,
                false,
                Enum::name,
                name -> Enum.valueOf(type, name));
    }

    private static <V> Kind<V> guarded(
            String type,
            String format,
            String what,
            String remedy,
            Function<V, String> write,
            Function<String, V> read) {
        Function<V, String> defused = value -> FormulaGuard.defuse(write.apply(value));
        return new Kind<>(type, format, what, remedy, List.of(), true, defused, read);
    }

    private static boolean readFlag(String cell) {
        return switch (cell) {
            case "true", "True", "TRUE", "1" -> true;
            case "false", "False", "FALSE", "0" -> false;
            default -> throw new IllegalArgumentException(cell);
        };
    }
}
