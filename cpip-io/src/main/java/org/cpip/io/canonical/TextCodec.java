package org.cpip.io.canonical;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value that stands in a JSON string. */
abstract class TextCodec<V> extends Codec<V> {

    private final String what;

    /**
     * A kind of text.
     *
     * @param what what it is, with its article: "an EDTF date"
     */
    TextCodec(String what) {
        this.what = what;
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if the text is not of this kind
     * @throws DateTimeException if the text is not of this kind
     */
    abstract V parse(String text);

    /** The text that {@link #parse} gives an equal value for. */
    abstract String print(V value);

    /** What to do about a text that cannot be read. */
    abstract String remedy(String text);

    /** Adds what JSON Schema says of it beyond that it is a string. */
    abstract void describe(Map<String, Object> schema);

    @Override
    @Nullable
    V read(JsonInput in) {
        if (!in.isText()) {
            in.wrongType(what + " in quotation marks");
            return null;
        }
        return parsed(in, in.parser().getString());
    }

    @Nullable
    final V parsed(JsonInput in, String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return notRead(in, text);
        }
    }

    /** The value of a text that is not of this kind, with a doubt; null where it has none, which the input reports. */
    @Nullable
    V notRead(JsonInput in, String text) {
        in.unreadable(text, what, remedy(text));
        return null;
    }

    @Override
    void write(JsonGenerator out, V value) {
        out.writeString(print(value));
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        describe(schema);
        return schema;
    }
}
