package org.cpip.io.recognise;

import org.cpip.spi.exchange.DiagnosticCode;

/** What recognising a plan can have to say: a stable code and what to do. {@code docs/reference/diagnostics/plan.md}. */
enum PlanProblem implements DiagnosticCode {
    /** No plan in the document. */
    NO_PLAN(
            "PLAN-001",
            "Put each workstream's title above its numbered actions, or head the column of actions \"Action\"; or say how the"
                    + " plan is laid out in a reading profile: cpip inspect --suggest prints one to be edited."),
    /** A table without an action column. */
    OTHER_TABLE(
            "PLAN-002",
            "Head the column of actions \"Action\"; docs/reference/columns.md lists the words that are known."),
    /** A row with more or fewer cells than the header. */
    RAGGED_ROW(
            "PLAN-003",
            "Give it the same cells as the header; a separator inside a cell needs quotes around the cell."),
    /** A column whose heading is not known, kept as a custom field. */
    UNKNOWN_COLUMN(
            "PLAN-004", "Nothing to do, unless docs/reference/columns.md has it under another name: then call it so."),
    /** A number without wording. */
    NO_WORDING("PLAN-005", "Write what is to be done, or take the number out."),
    /** Wording without a number. */
    NO_NUMBER("PLAN-006", "Number the actions in the document, so that their ids stay when rows are added."),
    /** A total, source or note below the actions. */
    FOOTER("PLAN-007", "Nothing to do, unless it is an action: then give it a number."),
    /** Rows above the header. */
    PREAMBLE("PLAN-008", "Nothing to do, unless they hold actions: then move them below the header."),
    /** A section or heading without actions. */
    EMPTY_SECTION("PLAN-009", "Nothing to do, if it is only a heading over other headings."),
    /** A paragraph between actions that belongs to none. */
    LOOSE_PARAGRAPH("PLAN-010", "If it is a heading, mark it as one in the document."),
    /** A list that is not the plan. */
    OTHER_LIST("PLAN-011", "If they are actions, give them the same form as the others."),
    /** Actions under no heading. */
    NO_WORKSTREAM("PLAN-012", "Put a heading above them, or a workstream column beside them."),
    /** A table read without a header row of its own. */
    NO_HEADER("PLAN-013", "Give the table a header row."),
    /** A row that continues the action above. */
    CONTINUED_ROW("PLAN-014", "Nothing to do, unless it is an action: then write its wording."),
    /** A row that is neither an action nor anything else. */
    STRAY_ROW("PLAN-015", "Write the action's wording into it, or delete it."),
    /** A table inside a cell. */
    NESTED_TABLE("PLAN-016", "Move what it says into the row's own cells."),
    /** Items, headings or rows that look like actions and are in none. */
    UNREAD_CANDIDATES(
            "PLAN-020",
            "Look whether they are actions: then give them the form of those that were read, or say how the plan is laid out in"
                    + " a reading profile; cpip inspect --suggest prints one."),
    /** Narrative that promises or has dates. */
    UNREAD_NARRATIVE("PLAN-021", "Nothing to do, if they are narrative; cpip inspect --coverage shows each of them."),
    /** Less than half of what looks like an action was read. */
    LITTLE_READ(
            "PLAN-022",
            "Say how the plan is laid out in a reading profile: cpip inspect --suggest prints one to be edited. To take what"
                    + " was read as it is, give --accept-partial, or accept-partial=true in the profile."),
    /** Actions that are plain lines. */
    PLAIN_LINES("PLAN-030", "Make them a list in the document, numbered if their ids are to stay."),
    /** Words or an action struck out. */
    STRUCK("PLAN-031", "Take out what no longer holds, or undo the striking out."),
    /** A summary that repeats the chapters. */
    TWICE(
            "PLAN-045",
            "Leave one of the two out, or read the plan with ignore=... and the heading in a reading profile."),
    /** A promise of what will not be done. */
    NOT_DONE(
            "PLAN-046",
            "If it is a proposal that was refused, mark it as cancelled or take it out; else nothing is to be done."),
    /** How many rows of tables were read, when not all were as they stand. */
    TALLY("PLAN-050", "Look at the rows that are named; what was done with each is said beside it."),
    /** A cell with several actions, in lines or behind marks. */
    SEVERAL_INSIDE("PLAN-053", "Give each action a row of its own."),
    /** A wording whose bracket says another lead or date than the cells beside it. */
    FACTS_DIFFER("PLAN-054", "Say who leads and when once, in the cells or in the wording."),
    /** Blank cells below who leads. */
    GROUPED("PLAN-056", "Write who leads into each row, or that nobody does."),
    /** "CLOSED" beside a wording. */
    CLOSED("PLAN-055", "Write \"completed\" if it was done, or \"closed - not implemented\" if it was not."),
    /** The error of a formula in a cell. */
    FORMULA_ERROR("PLAN-051", "Mend the formula in the spreadsheet, or write the value instead, and save it again."),
    /** A date where a number should be. */
    DATE_FOR_NUMBER(
            "PLAN-052",
            "Write the number, with the column formatted as text, so that the spreadsheet leaves it as it is."),
    /** A line of the reading profile that met nothing. */
    UNUSED_LINE(
            "PLAN-023",
            "Write the heading as it stands in the document, or take the line out; cpip inspect --suggest prints what there is."),
    /** What an answer to a recommendation says beside the answer. */
    ANSWER("PLAN-032", "Nothing to do, unless it promises something: then write it as an action.");

    private final String code;
    private final String remedy;

    PlanProblem(String code, String remedy) {
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
