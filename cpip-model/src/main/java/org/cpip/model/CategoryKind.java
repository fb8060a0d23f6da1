package org.cpip.model;

/** What a category of a breakdown is to the others. */
public enum CategoryKind {
    /** One of the parts. */
    PART,
    /** All parts together, those not known among them. */
    TOTAL,
    /** Those of whom it is not known which part they belong to; a part of the total, and no missing figure. */
    UNKNOWN
}
