package org.cpip.io.docx.write;

import java.util.Locale;

/** What of an action a person may change in the document, in a content control of its own. */
public enum Field {
    /** Where delivery stands: one of a list of words. */
    STATUS,
    /** The owner's rating: one of a list of words. */
    RATING,
    /** Progress in words. */
    PROGRESS,
    /** When a milestone is due. */
    DUE;

    /** Its name in tags and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
