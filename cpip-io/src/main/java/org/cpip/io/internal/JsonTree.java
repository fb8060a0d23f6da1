package org.cpip.io.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpip.io.canonical.JsonStreams;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads a small JSON text that is no plan, whole, within the default limits. */
public final class JsonTree {

    private JsonTree() {}

    /**
     * The object that the text is: maps, lists, {@code String}, {@code BigDecimal} and {@code Boolean}; what is null is left
     * out. Names keep their order.
     *
     * @throws IOException with the place, if it is no JSON object or has a name twice
     */
    public static Map<String, Object> read(byte[] utf8) throws IOException {
        try (JsonParser json =
                JsonStreams.FACTORY.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(utf8))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            Map<String, Object> tree = object(json);
            if (json.nextToken() != null) {
                throw fault(json, "something stands behind the object");
            }
            return tree;
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage() + place(e.getLocation()), e);
        }
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (members.containsKey(name)) {
                throw fault(json, "\"" + name + "\" is there twice");
            }
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    Object item = value(json);
                    if (item != null) {
                        items.add(item);
                    }
                }
                yield items;
            }
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw fault(json, "something is no value");
        };
    }

    private static IOException fault(JsonParser json, String what) {
        return new IOException(what + place(json.currentTokenLocation()));
    }

    private static String place(tools.jackson.core.@Nullable TokenStreamLocation at) {
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
