package org.cpip.spi.exchange;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Something was not read or could not be written; the result is incomplete or absent. */
    ERROR,
    /** Read, but a person should look at it. */
    WARNING,
    /** A choice made that a person may want to know of. */
    INFO
}
