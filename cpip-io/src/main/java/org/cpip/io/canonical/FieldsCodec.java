package org.cpip.io.canonical;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cpip.io.cells.Escapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Texts by name as an object, in order. What is no text is taken as its JSON text, as unknown fields are. A name may be
 * one that the parser refuses (half of a surrogate pair), and stands with escapes then.
 */
final class FieldsCodec extends Codec<Map<String, String>> {

    @Override
    @Nullable
    Map<String, String> read(JsonInput in) {
        if (!in.isObject()) {
            in.wrongType("an object (custom fields)");
            return null;
        }
        JsonParser parser = in.parser();
        Map<String, String> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = Escapes.unescape(parser.currentName());
            if (fields.containsKey(name)) {
                in.duplicateField();
            } else {
                parser.nextToken();
                add(in, name, fields);
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private static void add(JsonInput in, String name, Map<String, String> fields) {
        if (in.isNull()) {
            in.nullValue();
            return;
        }
        String text = JsonText.read(in.parser(), in.limits().textLength());
        if (text == null) {
            in.tooLong();
        } else {
            fields.put(name, text);
        }
    }

    @Override
    void write(JsonGenerator out, Map<String, String> fields) {
        out.writeStartObject();
        fields.forEach((name, text) -> out.writeStringProperty(Escapes.escape(name), text));
        out.writeEndObject();
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", text);
        return schema;
    }
}
