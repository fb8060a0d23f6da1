package org.cpip.io.canonical;

import java.net.URI;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cpip.model.Slugs;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Shape;

/** The codec of each kind of value of the model. One for all codecs of a form: a record that occurs twice has one. */
final class Codecs {

    /** Any text. */
    static final Codec<String> TEXT = new Text("");

    private final Map<Object, Codec<?>> made = new IdentityHashMap<>();

    /** The codec of a kind. */
    Codec<?> of(Kind kind) {
        if (kind instanceof Kind.Scalar scalar) {
            return scalar(scalar);
        }
        if (kind instanceof Kind.Code code) {
            return new Constant(code);
        }
        if (kind instanceof Kind.Many many) {
            return new ListCodec<>(of(many.item()));
        }
        if (kind instanceof Kind.Nested nested) {
            return recordCodec(nested.shape());
        }
        if (kind instanceof Kind.OneOf choice) {
            return made(choice, () -> new ChoiceCodec(choice, this));
        }
        return kind instanceof Kind.Fields ? new FieldsCodec() : TEXT;
    }

    private <T> Codec<?> recordCodec(Shape<T> shape) {
        return made(shape, () -> new RecordCodec<>(shape, this));
    }

    private Codec<?> made(Object of, Supplier<Codec<?>> maker) {
        Codec<?> codec = made.get(of);
        if (codec == null) {
            codec = maker.get();
            made.put(of, codec);
        }
        return codec;
    }

    /** What an id or a number must be like is a rule of the model, which validation reports: any is read. */
    private static Codec<?> scalar(Kind.Scalar kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case SLUG -> new Text("^" + Slugs.PATTERN + "$");
            case SHA256 -> new Text("^[0-9a-f]{64}$");
            case DAY -> new Day();
            case PERIOD -> new EdtfCodec();
            case LINK -> new Link();
            case WHOLE -> new NumberCodecs.Whole(Integer.MIN_VALUE);
            case FROM_ZERO -> new NumberCodecs.Whole(0);
            case FROM_ONE -> new NumberCodecs.Whole(1);
            case DECIMAL -> new NumberCodecs.Decimal();
            case SHARE -> new NumberCodecs.Share();
        };
    }

    private static final class Text extends TextCodec<String> {

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

    private static final class Day extends TextCodec<LocalDate> {

        private static final int ISO_LENGTH = 10;

        Day() {
            super("a day");
        }

        @Override
        LocalDate parse(String text) {
            if (text.length() != ISO_LENGTH || text.endsWith("X")) {
                // "2017-05-XX" is a month to EDTF and no day
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

    private static final class Link extends TextCodec<URI> {

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

    /** One of an enum's constants, by name. */
    private static final class Constant extends TextCodec<Enum<?>> {

        private final Map<String, Enum<?>> byName = new LinkedHashMap<>();

        Constant(Kind.Code code) {
            super(code.noun());
            for (Enum<?> constant : code.type().getEnumConstants()) {
                byName.put(constant.name(), constant);
            }
        }

        @Override
        Enum<?> parse(String text) {
            Enum<?> constant = byName.get(text);
            if (constant == null) {
                throw new IllegalArgumentException(text);
            }
            return constant;
        }

        @Override
        String print(Enum<?> value) {
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
