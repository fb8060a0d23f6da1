package org.cpip.jackson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Programme;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Hands the tokens of the canonical form on to the mapper's generator. */
final class ProgrammeSerializer extends ValueSerializer<Programme> {

    /** Reads back what was written a moment ago, however large its values are. */
    private static final JsonFactory OWN = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public Class<Programme> handledType() {
        return Programme.class;
    }

    @Override
    public void serialize(Programme programme, JsonGenerator out, SerializationContext context) {
        boolean takesDigits = out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        try (JsonParser tokens = OWN.createParser(ObjectReadContext.empty(), canonical(programme))) {
            while (tokens.nextToken() != null) {
                if (takesDigits && tokens.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
                    // The digits as they stand: 12.50 stays 12.50, and 0.0000001 does not become 1E-7.
                    out.writeNumber(tokens.getString());
                } else {
                    out.copyCurrentEventExact(tokens);
                }
            }
        }
    }

    private static byte[] canonical(Programme programme) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ProgrammeJson.write(programme, bytes);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
        return bytes.toByteArray();
    }
}
