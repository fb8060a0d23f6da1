package org.cpip.io.json;

import java.util.List;
import java.util.Optional;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.LimitExceededException;
import org.cpip.io.exchange.Limits;
import org.cpip.io.exchange.SourceLocation;
import org.cpip.io.json.Shape.Values;
import org.cpip.model.Programme;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads the bytes of one JSON file. */
final class ProgrammeReader {

    private static final String SEE_FORMAT =
            "Give a file that this library wrote, or one in the form that docs/reference/formats/json.md describes.";

    private ProgrammeReader() {}

    static ImportResult read(String name, byte[] bytes, Limits limits) throws LimitExceededException {
        Places places = new Places(name, bytes);
        try (JsonParser parser =
                JsonFormat.factory(limits).createParser(ObjectReadContext.empty(), bytes, 0, bytes.length)) {
            JsonInput in = new JsonInput(parser, places, limits.textLength());
            Programme programme = readDocument(in, places);
            return new ImportResult(Optional.ofNullable(programme), in.diagnostics());
        } catch (StreamConstraintsException e) {
            throw limit(e, limits, places);
        } catch (TextLimitException e) {
            throw new LimitExceededException("textLength", limits.textLength(), places.of(e.place()));
        } catch (JacksonException e) {
            return new ImportResult(Optional.empty(), List.of(malformed(e, places)));
        }
    }

    private static @Nullable Programme readDocument(JsonInput in, Places places) {
        JsonParser parser = in.parser();
        if (parser.nextToken() == null) {
            in.reportAlone(Diagnostic.error(
                    JsonCodes.EMPTY, places.whole(), "The file is empty.", "Give a file that holds a programme."));
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
        Values values = ProgrammeShapes.PROGRAMME.readProperties(in);
        if (in.isVersionUnknown()) {
            return null;
        }
        if (values.isEmpty()) {
            in.reportAlone(noProgramme(start, places, "an object with no field of a programme"));
            return null;
        }
        if (!values.has(ProgrammeShapes.PROGRAMME, "schemaVersion")) {
            in.missingVersion(start);
        }
        return ProgrammeShapes.PROGRAMME.build(in, start, values);
    }

    /** Says so when something follows the programme; what is no JSON at all is found on the way. */
    private static void readEnd(JsonInput in) {
        JsonParser parser = in.parser();
        if (parser.nextToken() != null) {
            in.error(
                    JsonCodes.AFTER_END,
                    in.token(),
                    "",
                    "Something follows the end of the programme; it was not read.",
                    "Keep one programme in a file.");
        }
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private static Diagnostic noProgramme(TokenStreamLocation start, Places places, String found) {
        return Diagnostic.error(
                JsonCodes.NO_PROGRAMME,
                places.of(start),
                "This is JSON but no programme: it is " + found + ".",
                SEE_FORMAT);
    }

    private static Diagnostic malformed(JacksonException e, Places places) {
        String reason = e instanceof UnexpectedEndOfInputException
                ? "the file ends in the middle"
                : JsonInput.shorten(String.valueOf(e.getOriginalMessage()), 200);
        // The parser's sentence may end in a place of its own, in its own manner.
        int place = reason.indexOf(" (start marker at");
        return Diagnostic.error(
                JsonCodes.MALFORMED,
                place(e, places),
                "This is no JSON: " + (place < 0 ? reason : reason.substring(0, place)) + ".",
                "Correct the file at this place, or give one that a program wrote.");
    }

    private static SourceLocation place(JacksonException e, Places places) {
        TokenStreamLocation place = e.getLocation();
        return place == null ? places.whole() : places.of(place);
    }

    /** The parser says in its message alone which constraint it was. */
    private static LimitExceededException limit(StreamConstraintsException e, Limits limits, Places places) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("getMaxNestingDepth")) {
            return new LimitExceededException("depth", limits.depth(), place(e, places));
        }
        if (message.contains("getMaxDocumentLength")) {
            return new LimitExceededException("bytes", limits.bytes(), place(e, places));
        }
        return new LimitExceededException("textLength", limits.textLength(), place(e, places));
    }
}
