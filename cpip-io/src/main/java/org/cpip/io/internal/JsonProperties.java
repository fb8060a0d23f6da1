package org.cpip.io.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.canonical.JsonStreams;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The properties of a JSON object, each as the piece of JSON that it is. */
public final class JsonProperties {

    private JsonProperties() {}

    /**
     * The values by name, in the order of the text and with its own layout, strings with their quotation marks.
     *
     * @return empty if the text is not one JSON object, if a name occurs twice in it, or if it goes beyond the default
     *     limits
     */
    public static Optional<Map<String, String>> of(String text) {
        try (JsonParser parser = JsonStreams.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, String> values = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.finishToken();
                parser.skipChildren();
                int end = (int) parser.currentLocation().getCharOffset();
                if (values.put(name, text.substring(from, end)) != null) {
                    return Optional.empty();
                }
            }
            return parser.nextToken() == null ? Optional.of(Collections.unmodifiableMap(values)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
