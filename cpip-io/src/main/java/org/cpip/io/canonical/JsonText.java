package org.cpip.io.canonical;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;

/** A value of any kind as a text: a string as it is, everything else as JSON without white space, digits as written. */
final class JsonText {

    private JsonText() {}

    /**
     * Reads the value that the parser stands on and leaves the parser on its last token.
     *
     * @return null when the text is longer than {@code longest}; the value is read over then
     */
    static @Nullable String read(JsonParser parser, int longest) {
        if (!parser.currentToken().isStructStart()) {
            // A single value is no longer than the parser lets any be.
            return parser.getString();
        }
        BoundedText text = new BoundedText(longest);
        try (JsonGenerator out = JsonStreams.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            do {
                JsonToken token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                copy(parser, token, out);
            } while (depth > 0 && parser.nextToken() != null);
        }
        return text.isWhole() ? text.toString() : null;
    }

    /** Numbers are copied as they are written: as values they could be too large for any type. */
    private static void copy(JsonParser parser, JsonToken token, JsonGenerator out) {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(parser.currentName());
            case VALUE_STRING -> out.writeString(parser.getString());
            case VALUE_NULL -> out.writeNull();
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
            default -> out.writeNumber(parser.getString());
        }
    }

    /** Holds a text up to a length, and forgets what goes beyond. */
    private static final class BoundedText extends Writer {

        private final StringBuilder text = new StringBuilder();
        private final int longest;
        private boolean whole = true;

        BoundedText(int longest) {
            this.longest = longest;
        }

        boolean isWhole() {
            return whole;
        }

        @Override
        public void write(char[] characters, int from, int length) {
            whole &= length <= longest - text.length();
            if (whole) {
                text.append(characters, from, length);
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing to close.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
