package org.cpip.io.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** A source being read: where it stands, and what has been said about it. Not safe for use by several threads. */
final class JsonInput {

    private final JsonParser parser;
    private final Places places;
    private final Limits limits;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Repeated repeated = new Repeated();
    private @Nullable UnknownFields unknown;
    private long unlisted;
    private Severity worstUnlisted = Severity.WARNING;
    private boolean versionUnknown;

    JsonInput(JsonParser parser, Places places, Limits limits) {
        this.parser = parser;
        this.places = places;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
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
        repeated.sayHowOften(diagnostics);
        if (unlisted > 0) {
            diagnostics.add(new Diagnostic(
                    worstUnlisted,
                    JsonProblem.TOO_MANY.code(),
                    "There are " + unlisted + " more problems than the " + CanonicalJson.MOST_DIAGNOSTICS + " listed.",
                    JsonProblem.TOO_MANY.remedy(),
                    Optional.of(places.whole()),
                    Optional.empty()));
            unlisted = 0;
        }
        return diagnostics;
    }

    /**
     * Begins to collect what has no member, in an object that can keep it.
     *
     * @return what is collected for the object around it; to be given back at the end
     */
    @Nullable
    UnknownFields collectUnknown() {
        UnknownFields around = unknown;
        unknown = new UnknownFields(parser.streamReadContext().getNestingDepth());
        return around;
    }

    /** Ends to collect for an object and goes on for the one around it. */
    UnknownFields endCollecting(@Nullable UnknownFields around) {
        UnknownFields collected = Objects.requireNonNull(unknown);
        unknown = around;
        return collected;
    }

    /** A name that the object has no member for. Its value is kept in the object, or the nearest one around it, that can. */
    void unknownField(ObjectCodec<?> codec) {
        TokenStreamLocation place = token();
        String name = parser.currentName();
        UnknownFields keeper = unknown;
        String keptAs = keeper == null ? name : Steps.from(keeper.depth(), parser.streamReadContext(), Steps.WHOLE);
        parser.nextToken();
        String text = isNull() ? null : JsonText.read(parser, limits.textLength());
        boolean kept = text != null && keeper != null;
        if (kept) {
            // a custom field has a name
            keeper.add(keptAs.isBlank() ? "Field without a name" : keptAs, text);
        }
        String outcome = kept ? "it was kept among the custom fields." : "it was not read.";
        if (!repeated.isAgain(codec.noun(), name, outcome) && isListing(Severity.WARNING)) {
            repeated.isListed(codec.noun(), name, outcome, diagnostics.size());
            report(
                    Severity.WARNING,
                    JsonProblem.UNKNOWN_FIELD,
                    place,
                    path(),
                    "No field " + Excerpt.quote(name) + " belongs to " + Excerpt.withArticle(codec.noun()) + "; "
                            + outcome,
                    Nearest.remedy(
                            name, codec.members().stream().map(Member::name).toList()));
        }
    }

    /** A text that the value would be longer than any may be; it has been read over. */
    void tooLong() {
        if (isListing(Severity.ERROR)) {
            error(
                    JsonProblem.UNREADABLE_VALUE,
                    token(),
                    path(),
                    "The value is longer than " + limits.textLength() + " characters; it was not read.",
                    "Keep it elsewhere and name the place here.");
        }
    }

    /** A name that came before in the same object; skips its value. */
    void duplicateField() {
        if (isListing(Severity.ERROR)) {
            error(
                    JsonProblem.DUPLICATE_FIELD,
                    token(),
                    path(),
                    "The field " + Excerpt.quote(parser.currentName()) + " is there twice; the second was not read.");
        }
        skipValue();
    }

    /** A name that is not there. To be called at the end of the object. */
    void missingField(TokenStreamLocation start, String noun, String name) {
        if (isListing(Severity.ERROR)) {
            String owner = path();
            error(
                    JsonProblem.MISSING_FIELD,
                    start,
                    owner.isEmpty() ? name : owner + "." + name,
                    "This " + noun + " has no \"" + name + "\" and was left out.",
                    "Add the field \"" + name + "\".");
        }
    }

    /** A value of another JSON type; skips it. */
    void wrongType(String expected) {
        if (isListing(Severity.ERROR)) {
            error(
                    JsonProblem.WRONG_TYPE,
                    token(),
                    path(),
                    "Here stands " + Excerpt.found(parser) + " where " + expected + " belongs; it was not read.",
                    "Write " + expected + ".");
        }
        parser.skipChildren();
    }

    /** A value of the right JSON type that says nothing. */
    void unreadable(String value, String expected, String remedy) {
        if (isListing(Severity.ERROR)) {
            String message = Excerpt.quote(value) + " is not " + expected + "; it was not read.";
            error(JsonProblem.UNREADABLE_VALUE, token(), path(), message, remedy);
        }
    }

    /**
     * Keeps a value that its own member cannot hold.
     *
     * @return whether the object, or one around it, can keep it
     */
    boolean keep(String value) {
        if (unknown == null) {
            return false;
        }
        unknown.add(Steps.from(unknown.depth(), parser.streamReadContext(), Steps.WHOLE), value);
        return true;
    }

    /** Something to say of the value that the input stands on, which refuses nothing. */
    void warning(JsonProblem problem, String message) {
        if (isListing(Severity.WARNING)) {
            report(Severity.WARNING, problem, token(), path(), message, problem.remedy());
        }
    }

    /** Values that do not go together. To be called at the end of the object. */
    void refused(TokenStreamLocation start, String noun, String reason) {
        if (isListing(Severity.ERROR)) {
            String message = "This " + noun + " was left out: " + Excerpt.of(reason, Excerpt.REASON) + ".";
            error(JsonProblem.UNREADABLE_VALUE, start, path(), message);
        }
    }

    /** A null where the field could have been left out. */
    void nullValue() {
        warning(JsonProblem.NULL_VALUE, "null was read as absent.");
    }

    /** A version that this library does not read. */
    void unknownVersion(String version) {
        versionUnknown = true;
        reportAlone(JsonProblem.UNKNOWN_VERSION
                .error(
                        places.of(token()),
                        "The file has schemaVersion " + Excerpt.quote(version) + "; only \""
                                + String.join("\" and \"", CanonicalJson.READ) + "\" can be read.")
                .withPath(path()));
    }

    boolean isVersionUnknown() {
        return versionUnknown;
    }

    /** No version at all, which may be a file written by hand. */
    void missingVersion(TokenStreamLocation start) {
        report(
                Severity.WARNING,
                JsonProblem.NO_VERSION,
                start,
                "schemaVersion",
                "The file does not say its schemaVersion; it was read as \"" + CanonicalJson.FIRST + "\".",
                JsonProblem.NO_VERSION.remedy());
    }

    /** The one thing to say about the source; what was said before no longer matters. */
    void reportAlone(Diagnostic diagnostic) {
        diagnostics.clear();
        repeated.clear();
        unlisted = 0;
        diagnostics.add(diagnostic);
    }

    /** Whether another diagnostic is to be listed; when not, it is counted. Spares the making of its sentences. */
    private boolean isListing(Severity severity) {
        if (versionUnknown) {
            return false;
        }
        if (diagnostics.size() < CanonicalJson.MOST_DIAGNOSTICS) {
            return true;
        }
        unlisted++;
        worstUnlisted = severity == Severity.ERROR ? severity : worstUnlisted;
        return false;
    }

    void error(JsonProblem problem, TokenStreamLocation place, String path, String message) {
        error(problem, place, path, message, problem.remedy());
    }

    /** With a remedy that knows more of the place than the problem's own. */
    private void error(JsonProblem problem, TokenStreamLocation place, String path, String message, String remedy) {
        report(Severity.ERROR, problem, place, path, message, remedy);
    }

    private void report(
            Severity severity,
            JsonProblem problem,
            TokenStreamLocation place,
            String path,
            String message,
            String remedy) {
        SourceLocation location = places.of(place);
        Diagnostic diagnostic =
                new Diagnostic(severity, problem.code(), message, remedy, Optional.of(location), Optional.empty());
        diagnostics.add(path.isEmpty() ? diagnostic : diagnostic.withPath(path));
    }

    /** The place in the programme, such as {@code workstreams[1].actions[2].wording}; empty text for its root. */
    String path() {
        TokenStreamContext context = parser.streamReadContext();
        // On an opening bracket the parser is inside already; the value is what it opens.
        return Steps.from(1, isObject() || isArray() ? context.getParent() : context, Excerpt.QUOTE);
    }

    private void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }
}
