package org.cpip.io.datapackage;

import java.io.IOException;
import java.io.Serial;

/** Ends the reading of a package; the reader makes it a diagnostic, and callers of the library never see it. */
final class PackageException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PackageProblem problem;

    /** A problem, and the sentence that says what it is. */
    PackageException(PackageProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    PackageProblem problem() {
        return problem;
    }
}
