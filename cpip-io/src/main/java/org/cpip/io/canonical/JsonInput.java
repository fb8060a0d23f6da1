package org.cpip.io.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** A source being read: where it stands, and what has been said about it. Not safe for use by several threads. */
final class JsonInput {

    private static final int LONGEST_QUOTE = 60;
    static final int LONGEST_REASON = 200;

    private final JsonParser parser;
    private final Places places;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private long unlisted;
    private boolean versionUnknown;

    JsonInput(JsonParser parser, Places places) {
        this.parser = parser;
        this.places = places;
    }

    JsonParser parser() {
        return parser;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isWhole() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    }

    boolean isNumber() {
        return isWhole() || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** Goes on to the next item of an array, or to its end. */
    boolean nextIsEndOfArray() {
        return parser.nextToken() == JsonToken.END_ARRAY;
    }

    /** Where the token begins that the input stands on. */
    TokenStreamLocation token() {
        return parser.currentTokenLocation();
    }

    /** What has been said, in order. */
    List<Diagnostic> diagnostics() {
        if (unlisted > 0) {
            diagnostics.add(Diagnostic.error(
                    JsonCodes.TOO_MANY,
                    places.whole(),
                    "There are " + unlisted + " more problems than the " + CanonicalJson.MOST_DIAGNOSTICS + " listed.",
                    "Correct those that are listed and read the file again."));
            unlisted = 0;
        }
        return diagnostics;
    }

    /** A name that the shape does not have; skips its value. */
    void unknownField(String noun, List<Property<?>> known) {
        if (isListing()) {
            List<String> names = known.stream().map(Property::name).toList();
            String name = parser.currentName();
            error(
                    JsonCodes.UNKNOWN_FIELD,
                    token(),
                    path(),
                    "No field " + quote(name) + " belongs to " + withArticle(noun) + "; it was not read.",
                    Nearest.remedy(name, names));
        }
        skipValue();
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** A name that came before in the same object; skips its value. */
    void duplicateField() {
        if (isListing()) {
            error(
                    JsonCodes.DUPLICATE_FIELD,
                    token(),
                    path(),
                    "The field " + quote(parser.currentName()) + " is there twice; the second was not read.",
                    "Keep one of the two.");
        }
        skipValue();
    }

    /** A name that is not there. To be called at the end of the object. */
    void missingField(TokenStreamLocation start, String noun, String name) {
        if (isListing()) {
            String owner = path();
            error(
                    JsonCodes.MISSING_FIELD,
                    start,
                    owner.isEmpty() ? name : owner + "." + name,
                    "This " + noun + " has no \"" + name + "\" and was left out.",
                    "Add the field \"" + name + "\".");
        }
    }

    /** A value of another JSON type; skips it. */
    void wrongType(String expected) {
        if (isListing()) {
            error(
                    JsonCodes.WRONG_TYPE,
                    token(),
                    path(),
                    "Here stands " + found() + " where " + expected + " belongs; it was not read.",
                    "Write " + expected + ".");
        }
        parser.skipChildren();
    }

    /** A value of the right JSON type that says nothing. */
    void unreadable(String value, String expected, String remedy) {
        if (isListing()) {
            String message = quote(value) + " is not " + expected + "; it was not read.";
            error(JsonCodes.UNREADABLE_VALUE, token(), path(), message, remedy);
        }
    }

    /** Values that do not go together. To be called at the end of the object. */
    void refused(TokenStreamLocation start, String noun, String reason) {
        if (isListing()) {
            String message = "This " + noun + " was left out: " + shorten(reason, LONGEST_REASON) + ".";
            error(JsonCodes.UNREADABLE_VALUE, start, path(), message, "Correct its values.");
        }
    }

    /** A null where the field could have been left out. */
    void nullValue() {
        if (isListing()) {
            report(
                    Severity.WARNING,
                    JsonCodes.NULL_VALUE,
                    token(),
                    path(),
                    "null was read as absent.",
                    "Leave the field out.");
        }
    }

    /** A version that this library does not read. */
    void unknownVersion(String version) {
        versionUnknown = true;
        reportAlone(Diagnostic.error(
                        JsonCodes.UNKNOWN_VERSION,
                        places.of(token()),
                        "The file has schemaVersion " + quote(version) + "; only \"" + CanonicalJson.VERSION
                                + "\" can be read.",
                        "Read it with a release of this library that knows the version.")
                .withPath(path()));
    }

    boolean isVersionUnknown() {
        return versionUnknown;
    }

    /** No version at all, which may be a file written by hand. */
    void missingVersion(TokenStreamLocation start) {
        report(
                Severity.WARNING,
                JsonCodes.NO_VERSION,
                start,
                "schemaVersion",
                "The file does not say its schemaVersion; it was read as \"" + CanonicalJson.VERSION + "\".",
                "Add \"schemaVersion\": \"" + CanonicalJson.VERSION + "\" at the top.");
    }

    /** The one thing to say about the source; what was said before no longer matters. */
    void reportAlone(Diagnostic diagnostic) {
        diagnostics.clear();
        unlisted = 0;
        diagnostics.add(diagnostic);
    }

    /** Whether another diagnostic is to be listed; when not, it is counted. Spares the making of its sentences. */
    boolean isListing() {
        if (versionUnknown) {
            return false;
        }
        if (diagnostics.size() < CanonicalJson.MOST_DIAGNOSTICS) {
            return true;
        }
        unlisted++;
        return false;
    }

    void error(String code, TokenStreamLocation place, String path, String message, String remedy) {
        report(Severity.ERROR, code, place, path, message, remedy);
    }

    void report(Severity severity, String code, TokenStreamLocation place, String path, String message, String remedy) {
        SourceLocation location = places.of(place);
        Diagnostic diagnostic =
                new Diagnostic(severity, code, message, remedy, Optional.of(location), Optional.empty());
        diagnostics.add(path.isEmpty() ? diagnostic : diagnostic.withPath(path));
    }

    /** The place in the programme, such as {@code workstreams[1].actions[2].wording}; empty text for its root. */
    String path() {
        List<String> steps = new ArrayList<>();
        TokenStreamContext context = parser.streamReadContext();
        // On an opening bracket the parser is inside already; the value is what it opens.
        for (TokenStreamContext at = isObject() || isArray() ? context.getParent() : context;
                at != null && !at.inRoot();
                at = at.getParent()) {
            if (at.inArray()) {
                steps.add("[" + at.getCurrentIndex() + "]");
            } else if (at.hasCurrentName()) {
                steps.add((at.getParent().inRoot() ? "" : ".") + shorten(at.currentName()));
            }
        }
        StringBuilder path = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            path.append(steps.get(i));
        }
        return path.toString();
    }

    /** A value of the file as it can stand in a message: short, on one line. */
    static String quote(String value) {
        return '"' + shorten(value) + '"';
    }

    private static String shorten(String value) {
        return shorten(value, LONGEST_QUOTE);
    }

    /** At most this many characters, none of them a control character. */
    static String shorten(String value, int longest) {
        boolean isLong = value.length() > longest;
        StringBuilder text = new StringBuilder(isLong ? value.substring(0, longest) : value);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || Character.isSurrogate(text.charAt(i)) && isLong) {
                text.setCharAt(i, '\ufffd');
            }
        }
        return isLong ? text.append("...").toString() : text.toString();
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quote(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shorten(parser.getString());
            default -> parser.getString();
        };
    }

    private void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }
}
