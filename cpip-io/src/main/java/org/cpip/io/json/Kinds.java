package org.cpip.io.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cpip.model.Slugs;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;

/** The kinds of single values. */
final class Kinds {

    private static final String DATE_PATTERN =
            "[0-9]{4}(-(0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?";
    private static final String EDTF_PATTERN = "^(" + DATE_PATTERN + "|" + DATE_PATTERN + "/(\\.\\.|" + DATE_PATTERN
            + ")?|(\\.\\.)?/" + DATE_PATTERN + ")$";
    private static final int ISO_LENGTH = 10;

    /** Any text. */
    static final Kind<String> TEXT = text(Map.of());

    /** An id. Read as any text: what an id must look like is a rule of the model, which validation reports. */
    static final Kind<String> SLUG = text(Map.of("pattern", "^" + Slugs.PATTERN + "$"));

    /** A SHA-256, read as any text for the same reason. */
    static final Kind<String> SHA256 = text(Map.of("pattern", "^[0-9a-f]{64}$"));

    /** The version of the form. */
    static final Kind<String> VERSION = new VersionKind();

    /** A date or an interval, ISO 8601-2 (EDTF). */
    static final Kind<EdtfPeriod> EDTF = new TextKind<>(
            "an EDTF date or interval",
            string("pattern", EDTF_PATTERN),
            EdtfPeriod::parse,
            EdtfPeriod::toString,
            text -> "Write for example 2017-05-31, 2018-04, 2017-22 (summer), 2017, 2019-05/2019-07 or ../2017-03;"
                    + " an interval must not end before it begins.");

    /** An exact day, ISO 8601. */
    static final Kind<LocalDate> DAY = new TextKind<>(
            "a day",
            string("format", "date"),
            Kinds::day,
            LocalDate::toString,
            text -> "Write year, month and day, for example 2017-05-31.");

    /** A link. */
    static final Kind<URI> LINK = new TextKind<>(
            "a link",
            string("format", "uri-reference"),
            URI::create,
            URI::toString,
            text -> "Write a URI, for example https://example.org/page, with spaces as %20.");

    /** A whole number that a Java int can hold. */
    static final Kind<Integer> WHOLE = new NumberKinds.Whole();

    /** A decimal number, exactly as written. */
    static final Kind<BigDecimal> DECIMAL = new NumberKinds.Decimal();

    /** A floating-point number. */
    static final Kind<Double> SHARE = new NumberKinds.Share();

    private Kinds() {}

    /** One of an enum's constants, by name. */
    static <E extends Enum<E>> Kind<E> constant(Class<E> type, String what) {
        Map<String, E> byName = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        Function<String, E> parse = text -> {
            E constant = byName.get(text);
            if (constant == null) {
                throw new IllegalArgumentException(text);
            }
            return constant;
        };
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", names);
        return new TextKind<>(what, schema, parse, Enum::name, text -> Nearest.remedy(text, names));
    }

    private static Kind<String> text(Map<String, Object> more) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.putAll(more);
        return new TextKind<>("a text", schema, text -> text, text -> text, text -> "");
    }

    private static Map<String, Object> string(String keyword, String value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put(keyword, value);
        return schema;
    }

    private static LocalDate day(String text) {
        // Ten characters are a year of four digits; the JDK's parser, slower, knows the others.
        return text.length() == ISO_LENGTH ? EdtfDate.parse(text).first() : LocalDate.parse(text);
    }
}
