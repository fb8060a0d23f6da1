package org.cpip.io.assemble;

/** The codes of this package, each with a section in {@code docs/reference/diagnostics/plan.md}. */
final class FieldCodes {

    /** Two workstreams with one title. */
    static final String SAME_TITLE = "FIELD-001";
    /** One number twice in a workstream. */
    static final String SAME_NUMBER = "FIELD-002";
    /** A status word that is not known. */
    static final String UNKNOWN_STATUS = "FIELD-003";
    /** A rating that is not known. */
    static final String UNKNOWN_RATING = "FIELD-004";
    /** An id that cannot be used. */
    static final String BAD_ID = "FIELD-005";
    /** A line of the milestones column that cannot be read. */
    static final String BAD_MILESTONE = "FIELD-006";
    /** An acronym that is nowhere written in full. */
    static final String BARE_ACRONYM = "FIELD-007";
    /** A programme without a title. */
    static final String NO_TITLE = "FIELD-008";
    /** A report's day that is no day. */
    static final String BAD_REPORT_DATE = "FIELD-009";

    private FieldCodes() {}
}
