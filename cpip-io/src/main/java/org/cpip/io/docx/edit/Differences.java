package org.cpip.io.docx.edit;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/** What there is to say about a document, in order; what goes beyond a bound is counted. For one thread. */
final class Differences {

    private static final int MOST = 1_000;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int warnings;
    private boolean errors;

    /** Something about the document itself, or a change taken over: always listed. */
    void add(Diagnostic diagnostic) {
        errors |= diagnostic.severity() == Severity.ERROR;
        diagnostics.add(diagnostic);
    }

    /** A difference that the plan was believed in. */
    void warn(Diagnostic warning) {
        if (warnings++ < MOST) {
            diagnostics.add(warning);
        }
    }

    /** How many warnings are not listed. */
    int unlisted() {
        return Math.max(0, warnings - MOST);
    }

    /** Whether part of the document was not read, so that what is missing may stand there. */
    boolean isCutShort() {
        return errors;
    }

    List<Diagnostic> list() {
        return diagnostics;
    }
}
