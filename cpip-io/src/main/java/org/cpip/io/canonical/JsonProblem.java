package org.cpip.io.canonical;

import org.cpip.spi.exchange.DiagnosticCode;

/** What reading JSON can have to say: a stable code and what to do. {@code docs/reference/diagnostics/json.md}. */
enum JsonProblem implements DiagnosticCode {
    /** No JSON at all. */
    MALFORMED("JSON-001", "Correct the file at this place, or give one that a program wrote."),
    /** No bytes, or a byte-order mark alone. */
    EMPTY("JSON-002", "Give a file that holds a programme."),
    /** JSON of something else. */
    NO_PROGRAMME(
            "JSON-003",
            "Give a file that this library wrote, or one in the form that docs/reference/formats/json.md describes."),
    /** More than one value. */
    AFTER_END("JSON-004", "Keep one programme in a file."),
    /** A version of the form that is not read. */
    UNKNOWN_VERSION("JSON-005", "Read it with a release of this library that knows the version."),
    /** No version of the form. */
    NO_VERSION("JSON-006", "Add \"schemaVersion\": \"" + CanonicalJson.FIRST + "\" at the top."),
    /** A name that the form does not have there. */
    UNKNOWN_FIELD("JSON-007", "Leave the field out, or correct its name."),
    /** A field that has to be there. */
    MISSING_FIELD("JSON-008", "Add the field."),
    /** One name twice in an object. */
    DUPLICATE_FIELD("JSON-009", "Keep one of the two."),
    /** A value of another JSON type. */
    WRONG_TYPE("JSON-010", "Write a value of the type that belongs there."),
    /** A value of the right JSON type that says nothing. */
    UNREADABLE_VALUE("JSON-011", "Correct its values."),
    /** A null where the field could have been left out. */
    NULL_VALUE("JSON-012", "Leave the field out."),
    /** More problems than are listed. */
    TOO_MANY("JSON-013", "Correct those that are listed and read the file again."),
    /** A date of EDTF that is none of a plan. */
    OTHER_EDTF("JSON-014", "Write a date of the years 0000 to 9999 without a time, or its words as dueWords.");

    private final String code;
    private final String remedy;

    JsonProblem(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
