package org.cpip.io.docx.read.opc;

import java.io.IOException;
import java.io.Serial;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.SourceLocation;

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

    /** What is wrong. */
    public DocxProblem problem() {
        return problem;
    }

    /** The same as an error at a place. */
    public Diagnostic at(SourceLocation location) {
        return problem.error(location, details);
    }
}
