package org.cpip.io.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.cpip.io.canonical.JsonStreams;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes one JSON text (RFC 8259): controls, line separators and halves of surrogate pairs are escapes of four lower-case
 * digits. Calls in an order that makes no JSON, such as a value without a name in an object, throw. For one thread.
 */
public final class JsonWriter {

    /** A number with more zeros than this keeps its exponent: the plain digits of 1E+300 would fill pages. */
    private static final int MOST_ZEROS = 40;

    private static final JsonFactory FILE = factory(false);
    private static final JsonFactory LINE = factory(true);

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a text in UTF-8, a property or an item a line, two spaces a level, and a line feed at the end; flushes the
     * stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(OutputStream out, Consumer<JsonWriter> content) throws IOException {
        try (JsonGenerator json = JsonStreams.generator(FILE, out)) {
            content.accept(new JsonWriter(json));
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** A text on one line, without its end; characters beyond the basic plane are escapes. */
    public static String line(Consumer<JsonWriter> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = LINE.createGenerator(ObjectWriteContext.empty(), line)) {
            content.accept(new JsonWriter(json));
        }
        return line.toString();
    }

    /** Begins an object. */
    public void beginObject() {
        json.writeStartObject();
    }

    /** Ends the object that was begun last. */
    public void endObject() {
        json.writeEndObject();
    }

    /** Begins an array. */
    public void beginArray() {
        json.writeStartArray();
    }

    /** Ends the array that was begun last. */
    public void endArray() {
        json.writeEndArray();
    }

    /** The name of the property whose value comes next. */
    public JsonWriter name(String name) {
        json.writeName(name);
        return this;
    }

    /** A string. */
    public void text(String text) {
        json.writeString(text);
    }

    /** A whole number. */
    public void number(long number) {
        json.writeNumber(number);
    }

    /** A number in plain digits, without trailing zeros after the point. */
    public void number(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        json.writeNumber(Math.abs(shortest.scale()) > MOST_ZEROS ? shortest.toString() : shortest.toPlainString());
    }

    /** {@code true} or {@code false}. */
    public void truth(boolean value) {
        json.writeBoolean(value);
    }

    /** {@code null}. */
    public void nothing() {
        json.writeNull();
    }

    /** A value that is JSON already; it is neither checked nor laid out again. */
    public void json(String value) {
        json.writeRawValue(value);
    }

    private static JsonFactory factory(boolean surrogates) {
        return JsonStreams.FACTORY
                .rebuild()
                .characterEscapes(new SafeEscapes(surrogates))
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .build();
    }
}
