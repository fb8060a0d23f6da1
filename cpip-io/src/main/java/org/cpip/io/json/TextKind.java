package org.cpip.io.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value that stands in a JSON string. */
final class TextKind<V> extends Kind<V> {

    private final String what;
    private final Map<String, Object> schema;
    private final Function<String, V> parse;
    private final Function<V, String> print;
    private final Function<String, String> remedy;

    /**
     * A kind of text.
     *
     * @param what what it is, with its article: "an EDTF date"
     * @param schema what JSON Schema says of it
     * @param parse reads it, and throws IllegalArgumentException or DateTimeException for any other text
     * @param print writes it
     * @param remedy what to do about a text that cannot be read
     */
    TextKind(
            String what,
            Map<String, Object> schema,
            Function<String, V> parse,
            Function<V, String> print,
            Function<String, String> remedy) {
        this.what = what;
        this.schema = schema;
        this.parse = parse;
        this.print = print;
        this.remedy = remedy;
    }

    @Override
    @Nullable
    V read(JsonInput in) {
        if (!in.isText()) {
            in.wrongType(what + " in quotation marks");
            return null;
        }
        String text = in.parser().getString();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            in.unreadable(text, what, remedy.apply(text));
            return null;
        }
    }

    @Override
    void write(JsonGenerator out, V value) {
        out.writeString(print.apply(value));
    }

    @Override
    Map<String, Object> schema() {
        return schema;
    }
}
