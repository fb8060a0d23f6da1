package org.cpip.io.canonical;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.Programmes;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads the bytes of one JSON file. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static ImportResult read(Source source, Limits limits) throws IOException {
        String name = source.name();
        byte[] bytes = source.readAll(limits);
        Places places = new Places(name, bytes);
        WideText wide = WideText.of(bytes);
        if (wide != null && !wide.complete()) {
            String reason = "here stand bytes that are no character";
            return new ImportResult(Optional.empty(), List.of(malformed(wide.end(name), reason)));
        }
        try (JsonParser parser = parser(JsonStreams.factory(limits), bytes, wide, source)) {
            return read(new JsonInput(parser, places, limits), places, limits);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            return new ImportResult(Optional.empty(), List.of(malformed(e, places)));
        }
    }

    /** Over the bytes, or over a stream of them when somebody is to be told how far it is, or may stop it. */
    private static JsonParser parser(JsonFactory factory, byte[] bytes, @Nullable WideText wide, Source source)
            throws IOException {
        if (wide == null && source.progress() == Progress.NONE) {
            return factory.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
        }
        if (wide == null) {
            Source watched = Source.of(source.name(), bytes).withProgress(source.progress());
            return factory.createParser(ObjectReadContext.empty(), watched.open());
        }
        source.progress().advanced(bytes.length, bytes.length);
        CharBuffer text = wide.text();
        return factory.createParser(ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.length());
    }

    private static ImportResult read(JsonInput in, Places places, Limits limits) throws LimitExceededException {
        try {
            Programme programme = readDocument(in, places);
            return new ImportResult(Optional.ofNullable(programme), in.diagnostics());
        } catch (StreamConstraintsException e) {
            // This exception knows no place; the parser stands just behind what was too much.
            throw limit(e, limits, places.of(in.parser().currentLocation()));
        }
    }

    private static @Nullable Programme readDocument(JsonInput in, Places places) {
        JsonParser parser = in.parser();
        if (places.isBomAlone() || parser.nextToken() == null) {
            in.reportAlone(JsonProblem.EMPTY.error(places.whole(), "The file is empty."));
            return null;
        }
        TokenStreamLocation start = in.token();
        Programme programme = null;
        if (in.isObject()) {
            programme = readRoot(in, start, places);
        } else {
            JsonToken token = parser.currentToken();
            parser.skipChildren();
            in.reportAlone(noProgramme(start, places, token == JsonToken.START_ARRAY ? "a list" : "a single value"));
        }
        readEnd(in);
        return programme;
    }

    private static @Nullable Programme readRoot(JsonInput in, TokenStreamLocation start, Places places) {
        @Nullable Object[] values = ProgrammeCodec.INSTANCE.readMembers(in);
        if (in.isVersionUnknown()) {
            return null;
        }
        boolean named = has(values, "id") && has(values, "title");
        if (!named && !has(values, "workstreams") && !has(values, ProgrammeCodec.VERSION)) {
            in.reportAlone(noProgramme(start, places, "an object without the fields of one"));
            return null;
        }
        if (!has(values, ProgrammeCodec.VERSION)) {
            in.missingVersion(start);
        }
        Programme programme = ProgrammeCodec.INSTANCE.build(in, start, values);
        boolean first = ProgrammeCodec.version(values).equals(CanonicalJson.FIRST);
        return programme == null || !first ? programme : Programmes.fromCurrentValues(programme);
    }

    private static boolean has(@Nullable Object[] values, String name) {
        return ProgrammeCodec.INSTANCE.has(values, name);
    }

    /** Says so when something follows the programme; what is no JSON at all is found on the way. */
    private static void readEnd(JsonInput in) {
        JsonParser parser = in.parser();
        if (parser.nextToken() != null) {
            in.error(
                    JsonProblem.AFTER_END,
                    in.token(),
                    "",
                    "Something follows the end of the programme; it was not read.");
        }
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private static Diagnostic noProgramme(TokenStreamLocation start, Places places, String found) {
        return JsonProblem.NO_PROGRAMME.error(places.of(start), "This is JSON but no programme: it is " + found + ".");
    }

    private static Diagnostic malformed(JacksonException e, Places places) {
        String reason = e instanceof UnexpectedEndOfInputException
                ? "the file ends in the middle"
                : withoutPlace(String.valueOf(e.getOriginalMessage()));
        return malformed(e.getLocation() == null ? places.whole() : places.of(e.getLocation()), reason);
    }

    /** The parser's sentence may end in brackets that hold a place, in its own manner of writing one. */
    private static String withoutPlace(String message) {
        int place = message.indexOf("[Source:");
        int bracket = place < 0 ? -1 : message.lastIndexOf(" (", place);
        return Excerpt.of(bracket < 0 ? message : message.substring(0, bracket), Excerpt.REASON);
    }

    private static Diagnostic malformed(SourceLocation place, String reason) {
        return JsonProblem.MALFORMED.error(place, "This is no JSON: " + reason + ".");
    }

    /** The parser says in its message alone which constraint it was. */
    private static LimitExceededException limit(StreamConstraintsException e, Limits limits, SourceLocation place) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("getMaxNestingDepth")) {
            return new LimitExceededException("depth", limits.depth(), place);
        }
        if (message.contains("getMaxDocumentLength")) {
            return new LimitExceededException("bytes", limits.bytes(), place);
        }
        return new LimitExceededException("textLength", limits.textLength(), place);
    }
}
