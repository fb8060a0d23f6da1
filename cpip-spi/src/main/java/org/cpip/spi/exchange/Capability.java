package org.cpip.spi.exchange;

/** What a format promises beyond reading or writing. */
public enum Capability {
    /** Reading what was written gives an equal programme; the exporter never reports a loss. */
    LOSSLESS,
    /**
     * Of a format of reports: a file holds one table, as in CSV. A caller who writes files renders each table in a document
     * of its own; a document with several tables is rendered all the same.
     */
    ONE_TABLE
}
