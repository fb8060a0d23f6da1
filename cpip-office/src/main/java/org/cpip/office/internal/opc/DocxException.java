package org.cpip.office.internal.opc;

import java.io.IOException;
import java.io.Serial;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Stops the reading of a part; the reader turns it into a diagnostic and callers of the library never see it. */
public final class DocxException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DocxProblem problem;
    private final transient String[] details;

    /** A problem with the words that its message needs. */
    public DocxException(DocxProblem problem, String... details) {
        super(problem.code());
        this.problem = problem;
        this.details = details.clone();
    }

    /** What an XML parser has to say about a part, in one line with its place. */
    static DocxException malformed(String part, Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        int lineEnd = message.indexOf('\n');
        String reason = lineEnd < 0 ? message : message.substring(0, lineEnd);
        Location place = e instanceof XMLStreamException malformed ? malformed.getLocation() : null;
        if (place != null) {
            reason += " (line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ")";
        }
        return new DocxException(DocxProblem.MALFORMED_XML, part, reason);
    }

    /** The same as a sentence. */
    public String sentence() {
        return problem.sentence(details);
    }

    /** The same as an error at a place. */
    public Diagnostic at(SourceLocation location) {
        return problem.error(location, details);
    }
}
