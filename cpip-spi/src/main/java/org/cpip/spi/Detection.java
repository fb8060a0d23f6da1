package org.cpip.spi;

/** How sure an importer is that a source is in its format. */
public enum Detection {
    /** It is not. */
    NO,
    /** It may be, as any text may; the extension decides. */
    POSSIBLE,
    /** It looks like it. */
    LIKELY,
    /** It says so itself. */
    CERTAIN
}
