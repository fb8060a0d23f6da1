package org.cpip.io.canonical;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.Slugs;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;

/** The kinds of single values. */
final class Kinds {

    /** Any text. */
    static final Kind<String> TEXT = new Text("");

    /** An id. Read as any text: what an id must look like is a rule of the model, which validation reports. */
    static final Kind<String> SLUG = new Text("^" + Slugs.PATTERN + "$");

    /** A SHA-256, read as any text for the same reason. */
    static final Kind<String> SHA256 = new Text("^[0-9a-f]{64}$");

    /** The version of the form. */
    static final Kind<String> VERSION = new VersionKind();

    /** A date or an interval, ISO 8601-2 (EDTF). */
    static final Kind<EdtfPeriod> EDTF = new Edtf();

    /** An exact day, ISO 8601. */
    static final Kind<LocalDate> DAY = new Day();

    /** A link, RFC 3986 with the other characters that {@link URI} allows. */
    static final Kind<URI> LINK = new Link();

    /** A whole number that a Java int can hold. */
    static final Kind<Integer> WHOLE = new NumberKinds.Whole(Integer.MIN_VALUE);

    /** The same, from 0. */
    static final Kind<Integer> FROM_ZERO = new NumberKinds.Whole(0);

    /** The same, from 1. */
    static final Kind<Integer> FROM_ONE = new NumberKinds.Whole(1);

    /** A decimal number, exactly as written. */
    static final Kind<BigDecimal> DECIMAL = new NumberKinds.Decimal();

    /** A floating-point number. */
    static final Kind<Double> SHARE = new NumberKinds.Share();

    private Kinds() {}

    /** One of an enum's constants, by name. */
    static <E extends Enum<E>> Kind<E> constant(Class<E> type, String what) {
        return new Constant<>(type, what);
    }

    private static final class Text extends TextKind<String> {

        private final String pattern;

        Text(String pattern) {
            super("a text");
            this.pattern = pattern;
        }

        @Override
        String parse(String text) {
            return text;
        }

        @Override
        String print(String value) {
            return value;
        }

        @Override
        String remedy(String text) {
            return "";
        }

        @Override
        void describe(Map<String, Object> schema) {
            if (!pattern.isEmpty()) {
                schema.put("pattern", pattern);
            }
        }
    }

    private static final class Edtf extends TextKind<EdtfPeriod> {

        private static final String DATE =
                "[0-9]{4}(-(0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?";

        Edtf() {
            super("an EDTF date or interval");
        }

        @Override
        EdtfPeriod parse(String text) {
            return EdtfPeriod.parse(text);
        }

        @Override
        String print(EdtfPeriod value) {
            return value.toString();
        }

        @Override
        String remedy(String text) {
            return "Write for example 2017-05-31, 2018-04, 2017-22 (summer), 2017, 2019-05/2019-07 or ../2017-03;"
                    + " an interval must not end before it begins.";
        }

        @Override
        void describe(Map<String, Object> schema) {
            schema.put("pattern", "^((\\.\\.)?/" + DATE + "|" + DATE + "(/(\\.\\.|" + DATE + ")?)?)$");
        }
    }

    private static final class Day extends TextKind<LocalDate> {

        private static final int ISO_LENGTH = 10;

        Day() {
            super("a day");
        }

        @Override
        LocalDate parse(String text) {
            if (text.length() != ISO_LENGTH) {
                return LocalDate.parse(text);
            }
            // Ten characters are a year of four digits; the JDK's parser, slower, is for the others.
            return EdtfDate.parse(text).first();
        }

        @Override
        String print(LocalDate value) {
            return value.toString();
        }

        @Override
        String remedy(String text) {
            return "Write year, month and day, for example 2017-05-31.";
        }

        @Override
        void describe(Map<String, Object> schema) {
            schema.put("format", "date");
            schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
    }

    private static final class Link extends TextKind<URI> {

        Link() {
            super("a link");
        }

        @Override
        URI parse(String text) {
            return URI.create(text);
        }

        @Override
        String print(URI value) {
            return value.toString();
        }

        @Override
        String remedy(String text) {
            return "Write a URI, for example https://example.org/page, with spaces as %20.";
        }

        @Override
        void describe(Map<String, Object> schema) {
            schema.put("format", "iri-reference");
        }
    }

    private static final class Constant<E extends Enum<E>> extends TextKind<E> {

        private final Map<String, E> byName = new LinkedHashMap<>();

        Constant(Class<E> type, String what) {
            super(what);
            for (E constant : type.getEnumConstants()) {
                byName.put(constant.name(), constant);
            }
        }

        @Override
        E parse(String text) {
            E constant = byName.get(text);
            if (constant == null) {
                throw new IllegalArgumentException(text);
            }
            return constant;
        }

        @Override
        String print(E value) {
            return value.name();
        }

        @Override
        String remedy(String text) {
            return Nearest.remedy(text, List.copyOf(byName.keySet()));
        }

        @Override
        void describe(Map<String, Object> schema) {
            schema.put("enum", List.copyOf(byName.keySet()));
        }
    }
}
