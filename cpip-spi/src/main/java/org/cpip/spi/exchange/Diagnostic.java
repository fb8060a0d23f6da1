package org.cpip.spi.exchange;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that a reader or writer has to say about the data: what is wrong, where, and what to do.
 *
 * @param severity how much it matters
 * @param code stable, such as {@code CSV-003}; each has a section in {@code docs/reference/diagnostics.md}
 * @param message what is wrong, in one sentence with the offending value
 * @param remedy what to do about it, in one sentence
 * @param location the place in the source; empty when it is about no place
 * @param path the place in the programme, such as {@code workstreams[1].actions[2].wording}; empty when not known
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        String remedy,
        Optional<SourceLocation> location,
        Optional<String> path) {

    /** Refuses null. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
    }

    /** An error at a place. */
    public static Diagnostic error(String code, SourceLocation location, String message, String remedy) {
        return new Diagnostic(Severity.ERROR, code, message, remedy, Optional.of(location), Optional.empty());
    }

    /** A warning at a place. */
    public static Diagnostic warning(String code, SourceLocation location, String message, String remedy) {
        return new Diagnostic(Severity.WARNING, code, message, remedy, Optional.of(location), Optional.empty());
    }

    /** A remark at a place. */
    public static Diagnostic info(String code, SourceLocation location, String message, String remedy) {
        return new Diagnostic(Severity.INFO, code, message, remedy, Optional.of(location), Optional.empty());
    }

    /** The same, about a place in the programme. */
    public Diagnostic withPath(String modelPath) {
        return new Diagnostic(severity, code, message, remedy, location, Optional.of(modelPath));
    }

    /** One line for people: severity, code, place, message, what to do. */
    @Override
    public String toString() {
        String place = location.map(SourceLocation::toString).or(() -> path).orElse("-");
        return severity + " " + code + " " + place + ": " + message + " " + remedy;
    }
}
