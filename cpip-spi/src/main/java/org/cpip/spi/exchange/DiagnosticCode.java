package org.cpip.spi.exchange;

/**
 * A code with its remedy, from which diagnostics are made. A format keeps its codes in one enum that implements this, so
 * that a code says the same remedy everywhere.
 */
public interface DiagnosticCode {

    /** Stable, and the same in the documents: {@code CSV-003}. */
    String code();

    /** What to do about it, a sentence. */
    String remedy();

    /** An error at a place. */
    default Diagnostic error(SourceLocation location, String message) {
        return Diagnostic.error(code(), location, message, remedy());
    }

    /** A warning at a place. */
    default Diagnostic warning(SourceLocation location, String message) {
        return Diagnostic.warning(code(), location, message, remedy());
    }

    /** A remark at a place. */
    default Diagnostic info(SourceLocation location, String message) {
        return Diagnostic.info(code(), location, message, remedy());
    }
}
