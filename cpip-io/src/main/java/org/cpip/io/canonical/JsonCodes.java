package org.cpip.io.canonical;

/** The codes of what reading JSON has to say; {@code docs/reference/diagnostics/json.md} explains each. */
final class JsonCodes {

    static final String MALFORMED = "JSON-001";
    static final String EMPTY = "JSON-002";
    static final String NO_PROGRAMME = "JSON-003";
    static final String AFTER_END = "JSON-004";
    static final String UNKNOWN_VERSION = "JSON-005";
    static final String NO_VERSION = "JSON-006";
    static final String UNKNOWN_FIELD = "JSON-007";
    static final String MISSING_FIELD = "JSON-008";
    static final String DUPLICATE_FIELD = "JSON-009";
    static final String WRONG_TYPE = "JSON-010";
    static final String UNREADABLE_VALUE = "JSON-011";
    static final String NULL_VALUE = "JSON-012";
    static final String TOO_MANY = "JSON-013";

    private JsonCodes() {}
}
