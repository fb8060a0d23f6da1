package org.cpip.jackson;

import java.io.Serial;
import java.util.List;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * JSON that is no programme, or that was not read in full. The message is that of the first error, with its code, the
 * place and what to do; {@link #getLocation()} is where it stands in the mapper's input.
 */
public final class ProgrammeReadException extends MismatchedInputException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    private ProgrammeReadException(
            JsonParser parser, String message, TokenStreamLocation place, List<Diagnostic> diagnostics) {
        super(parser, message, place);
        this.diagnostics = diagnostics;
        this._targetType = Programme.class;
    }

    static ProgrammeReadException of(JsonParser parser, TokenCopy copy, List<Diagnostic> inCopy) {
        List<Diagnostic> placed =
                inCopy.stream().map(each -> placed(each, copy)).toList();
        List<Diagnostic> errors = placed.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        Diagnostic first = errors.get(0);
        String more = errors.size() > 1 ? " (" + (errors.size() - 1) + " more)" : "";
        return new ProgrammeReadException(
                parser,
                first.code() + place(first) + ": " + first.message() + " " + first.remedy() + more,
                copy.at(parser, first.location().orElse(SourceLocation.of(ProgrammeDeserializer.SOURCE))),
                placed);
    }

    /** The mapper's own words on the place leave line and column out, unless it is set to show its source. */
    private static String place(Diagnostic diagnostic) {
        String line = diagnostic
                .location()
                .filter(at -> at.line() > 0)
                .map(at -> " in line " + at.line() + ", column " + at.column())
                .orElse("");
        return diagnostic.path().map(each -> " at " + each).orElse("") + line;
    }

    private static Diagnostic placed(Diagnostic each, TokenCopy copy) {
        return new Diagnostic(
                each.severity(),
                each.code(),
                each.message(),
                each.remedy(),
                each.location().map(copy::originOf),
                each.path());
    }

    /** All that reading had to say, warnings too, each with its place in the mapper's input. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
