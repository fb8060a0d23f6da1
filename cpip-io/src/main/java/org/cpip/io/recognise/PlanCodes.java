package org.cpip.io.recognise;

/** The codes of this package, each with a section in {@code docs/reference/diagnostics/plan.md}. */
final class PlanCodes {

    /** No plan in the document. */
    static final String NO_PLAN = "PLAN-001";
    /** A table without an action column. */
    static final String OTHER_TABLE = "PLAN-002";
    /** A row with more or fewer cells than the header. */
    static final String RAGGED_ROW = "PLAN-003";
    /** A column whose heading is not known. */
    static final String UNKNOWN_COLUMN = "PLAN-004";
    /** A number without wording. */
    static final String NO_WORDING = "PLAN-005";
    /** Wording without a number. */
    static final String NO_NUMBER = "PLAN-006";
    /** A total, source or note below the actions. */
    static final String FOOTER = "PLAN-007";
    /** Rows above the header. */
    static final String PREAMBLE = "PLAN-008";
    /** A section or heading without actions. */
    static final String EMPTY_SECTION = "PLAN-009";
    /** A paragraph between actions that belongs to none. */
    static final String LOOSE_PARAGRAPH = "PLAN-010";
    /** A list that is not the plan. */
    static final String OTHER_LIST = "PLAN-011";
    /** Actions under no heading. */
    static final String NO_WORKSTREAM = "PLAN-012";
    /** A table read without a header row of its own. */
    static final String NO_HEADER = "PLAN-013";
    /** A row that continues the action above. */
    static final String CONTINUED_ROW = "PLAN-014";
    /** A row that is neither an action nor anything else. */
    static final String STRAY_ROW = "PLAN-015";
    /** A table inside a cell. */
    static final String NESTED_TABLE = "PLAN-016";

    private PlanCodes() {}
}
