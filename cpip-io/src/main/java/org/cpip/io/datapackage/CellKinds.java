package org.cpip.io.datapackage;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.io.cells.FormulaGuard;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.shape.Kind;

/** The kinds of cells. */
final class CellKinds {

    private static final String STRING = "string";
    private static final String NUMBER = "number";

    static final CellKind<String> TEXT =
            new CellKind<>(STRING, "", "a text", "", List.of(), true, CellText::write, CellText::read);

    /** A date or an interval, ISO 8601-2 (EDTF). */
    static final CellKind<EdtfPeriod> EDTF = guarded(
            STRING,
            "",
            "an EDTF date or interval",
            "Write for example 2017-05-31, 2018-04, 2017-22 (summer), 2017, 2019-05/2019-07 or ../2017-03.",
            EdtfPeriod::toString,
            EdtfPeriod::parse);

    /** An exact day, ISO 8601. */
    static final CellKind<LocalDate> DAY = guarded(
            "date",
            "",
            "a day",
            "Write year, month and day, for example 2017-05-31.",
            LocalDate::toString,
            LocalDate::parse);

    /** A link, RFC 3986 with the other characters that {@link URI} allows. */
    static final CellKind<URI> LINK = new CellKind<>(
            STRING,
            "uri",
            "a link",
            "Write a URI, for example https://example.org/page, with spaces as %20.",
            List.of(),
            true,
            link -> CellText.write(link.toString()),
            cell -> URI.create(CellText.read(cell)));

    /** A whole number that a Java int can hold. */
    static final CellKind<Integer> WHOLE = new CellKind<>(
            "integer",
            "",
            "a whole number",
            "Write a number in digits, from -2147483648 to 2147483647.",
            List.of(),
            false,
            value -> value.toString(),
            Integer::valueOf);

    /** A decimal number with its scale: 12.50 stays 12.50. */
    static final CellKind<BigDecimal> FIGURE = new CellKind<>(
            NUMBER,
            "",
            "a number",
            "Write a number of at most 1000 digits, for example 12.50.",
            List.of(),
            false,
            Numbers::writeFigure,
            Numbers::readFigure);

    /** A floating-point number; NaN, INF and -INF are those of Table Schema. */
    static final CellKind<Double> SHARE = new CellKind<>(
            NUMBER,
            "",
            "a number",
            "Write a number from 0 to 1, for example 0.9.",
            List.of(),
            false,
            Numbers::writeDouble,
            Numbers::readDouble);

    /** Yes or no, in any spelling that Table Schema takes by default. */
    static final CellKind<Boolean> FLAG = new CellKind<>(
            "boolean",
            "",
            "true or false",
            "Write true or false.",
            List.of(),
            false,
            value -> value.toString(),
            CellKinds::readFlag);

    private CellKinds() {}

    /** The kind of cell for a single value of the model. */
    static CellKind<?> of(Kind kind) {
        if (kind instanceof Kind.Code code) {
            return constant(code);
        }
        if (!(kind instanceof Kind.Scalar scalar)) {
            return TEXT;
        }
        return switch (scalar) {
            case TEXT, SLUG, SHA256 -> TEXT;
            case DAY -> DAY;
            case PERIOD -> EDTF;
            case LINK -> LINK;
            case WHOLE, FROM_ZERO, FROM_ONE -> WHOLE;
            case DECIMAL -> FIGURE;
            case SHARE -> SHARE;
        };
    }

    private static CellKind<Enum<?>> constant(Kind.Code code) {
        Map<String, Enum<?>> constants = new LinkedHashMap<>();
        for (Enum<?> constant : code.type().getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return words(constants, Enum::name);
    }

    /** Some of a list of constants, parted by spaces; a cell that is not empty has one at least. */
    static CellKind<List<Enum<?>>> codes(Kind kind) {
        if (!(kind instanceof Kind.Code code)) {
            throw new IllegalStateException(kind + " needs a table of its own");
        }
        CellKind<Enum<?>> one = constant(code);
        return new CellKind<>(
                STRING,
                "",
                "words known here, parted by spaces",
                one.remedy().replace("Use one of", "Use some of"),
                List.of(),
                false,
                constants -> constants.stream().map(Enum::name).collect(Collectors.joining(" ")),
                words -> Arrays.stream(words.strip().split(" {1,9}"))
                        .<Enum<?>>map(one.read()::apply)
                        .toList());
    }

    /** One of these words. */
    static <V> CellKind<V> words(Map<String, V> byWord, Function<V, String> write) {
        List<String> words = List.copyOf(byWord.keySet());
        return new CellKind<>(
                STRING,
                "",
                "one of the words known here",
                "Use one of: " + String.join(", ", words) + ".",
                words,
                false,
                write,
                word -> {
                    V value = byWord.get(word);
                    if (value == null) {
                        throw new IllegalArgumentException(word);
                    }
                    return value;
                });
    }

    private static <V> CellKind<V> guarded(
            String type,
            String format,
            String what,
            String remedy,
            Function<V, String> write,
            Function<String, V> read) {
        Function<V, String> defused = value -> FormulaGuard.defuse(write.apply(value));
        return new CellKind<>(type, format, what, remedy, List.of(), true, defused, read);
    }

    private static boolean readFlag(String cell) {
        return switch (cell) {
            case "true", "True", "TRUE", "1" -> true;
            case "false", "False", "FALSE", "0" -> false;
            default -> throw new IllegalArgumentException(cell);
        };
    }
}
