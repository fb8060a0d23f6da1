package org.cpip.jackson;

import java.io.IOException;
import org.cpip.io.ProgrammeJson;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads one value of the mapper's parser as the canonical form. */
final class ProgrammeDeserializer extends ValueDeserializer<Programme> {

    /** What takes the place of a file's name: the mapper knows where its JSON comes from, we do not. */
    static final String SOURCE = "JSON";

    private final Limits limits;

    ProgrammeDeserializer(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Class<Programme> handledType() {
        return Programme.class;
    }

    @Override
    public Programme deserialize(JsonParser parser, DeserializationContext context) {
        TokenCopy copy = new TokenCopy(limits);
        try {
            byte[] bytes = copy.take(parser);
            ImportResult result = ProgrammeJson.read(
                    Source.of(SOURCE, bytes), ReadOptions.defaults().withLimits(limits));
            if (result.hasErrors() || result.programme().isEmpty()) {
                throw ProgrammeReadException.of(parser, copy, result.diagnostics());
            }
            return result.programme().get();
        } catch (LimitExceededException e) {
            throw tooMuch(parser, copy, e);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, parser);
        }
    }

    private static StreamConstraintsException tooMuch(JsonParser parser, TokenCopy copy, LimitExceededException e) {
        LimitExceededException placed = new LimitExceededException(e.limit(), e.allowed(), copy.originOf(e.location()));
        return new StreamConstraintsException(placed.getMessage(), copy.at(parser, placed.location()));
    }
}
