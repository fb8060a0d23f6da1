package org.cpip.io.assemble;

import org.cpip.spi.exchange.DiagnosticCode;

/** What making a programme of rows can have to say: a stable code and what to do. {@code docs/reference/diagnostics/plan.md}. */
enum FieldProblem implements DiagnosticCode {
    /** Two workstreams with one title. */
    SAME_TITLE("FIELD-001", "Give one of them another title, or put their actions together under one."),
    /** One number twice in a workstream. */
    SAME_NUMBER(
            "FIELD-002",
            "Number the actions of a workstream without repeats; if a new workstream begins here, give it a heading."),
    /** A status word that is not known. */
    UNKNOWN_STATUS("FIELD-003", "Use one of the words in docs/reference/columns.md."),
    /** A rating that is not known. */
    UNKNOWN_RATING("FIELD-004", "Use one of the words in docs/reference/columns.md."),
    /** An id that cannot be used. */
    BAD_ID("FIELD-005", "Give each action an id that no other has, or leave the cell empty."),
    /** A line of the milestones column that cannot be read. */
    BAD_MILESTONE(
            "FIELD-006",
            "Write it as \"id | EDTF date | words | title\", for example \" | ../2017-03 | by March 2017 | Action plan published\"."),
    /** An acronym that is nowhere written in full. */
    BARE_ACRONYM("FIELD-007", "Write it once in full, with the acronym in brackets, if readers need it."),
    /** A programme without a title. */
    NO_TITLE("FIELD-008", "Put a title above everything else in the document, or name it with the option title=..."),
    /** A report's day that is no day. */
    BAD_REPORT_DATE("FIELD-009", "Write a day, for example 2017-05-31."),
    /** A parent that is no action of the workstream. */
    NO_PARENT("FIELD-010", "Write the id of another action of the same workstream, or its number."),
    /** A predecessor that is no action of the plan. */
    NO_PREDECESSOR("FIELD-020", "Write the numbers or ids of other actions, with commas or semicolons between them."),
    /** A milestone in somebody's own words whose date is not understood. */
    UNREAD_MILESTONE(
            "FIELD-021",
            "Write a milestone a line, with its date at the end, for example \"Plan agreed by 31 May 2031\"."),
    /** A forecast, a baseline or a day achieved of an action with several milestones. */
    NO_ONE_MILESTONE(
            "FIELD-023",
            "Put the date that the milestone is due beside it in the due column, or the milestone's id before it, for example"
                    + " \"quay-1-m2 | May 2031\"."),
    /** A month under the days on which actions were achieved. */
    NO_DAY("FIELD-026", "Write the day on which it was achieved, for example 2031-05-31."),
    /** A due date between an original and a revised one. */
    THIRD_DATE("FIELD-024", "Nothing to do, unless one of the three dates stands in the wrong column."),
    /** A priority that is none of the three. */
    UNKNOWN_PRIORITY("FIELD-022", "Write High, Medium or Low, if it is one of these.");

    private final String code;
    private final String remedy;

    FieldProblem(String code, String remedy) {
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
