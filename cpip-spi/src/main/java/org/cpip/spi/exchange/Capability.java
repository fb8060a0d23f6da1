package org.cpip.spi.exchange;

/** What a format promises beyond reading or writing. */
public enum Capability {
    /** Reading what was written gives an equal programme; the exporter never reports a loss. */
    LOSSLESS
}
