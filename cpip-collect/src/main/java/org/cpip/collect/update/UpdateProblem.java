package org.cpip.collect.update;

import org.cpip.spi.exchange.DiagnosticCode;

/** What can be wrong with a filled form; each constant has a section in {@code docs/reference/diagnostics/update.md}. */
enum UpdateProblem implements DiagnosticCode {
    NO_FORM("UPDATE-001", "Return the form with its first row as it was; the column \"id\" names the action."),
    UNKNOWN_COLUMN("UPDATE-002", "Nothing, if it is a note of your own; otherwise use the titles of the form."),
    NO_ID("UPDATE-003", "Put back the action's id, which the form had in the first column."),
    UNKNOWN_ACTION("UPDATE-004", "Use the id that the form had; a new action belongs in the plan itself."),
    UNKNOWN_WORD("UPDATE-005", "Use one of the words in docs/reference/columns.md."),
    NO_DATE("UPDATE-006", "Write a date such as 2018-05-31; a forecast may also be a month, a season or a year."),
    DOUBTFUL_DATE("UPDATE-007", "Write days with the year first, such as 2018-05-31."),
    NO_REASON("UPDATE-008", "Say why in the column \"reason\", or give the day or the status that is meant."),
    BEFORE_START("UPDATE-009", "Check the year of the forecast date."),
    DISAGREEMENT("UPDATE-010", "Let them agree, and return one answer or equal ones."),
    UNKNOWN_LEAD("UPDATE-011", "Use the id of a party of the plan, as the form had it."),
    BAD_DAY(
            "UPDATE-012",
            "Give the day that the answer holds for in the column \"as at\"; if an earlier one is right, apply the answer to the"
                    + " plan as it was stored before the later round, and that round again."),
    NO_MILESTONE(
            "UPDATE-013",
            "Name one of the action's milestones by its id: in a form in the column \"milestone\", in a tracker before each date,"
                    + " for example \"quay-1-m2 | May 2031\"; or put the date that it is due beside it in the tracker's due column."),
    NOT_YET("UPDATE-014", "Write it as the forecast date, or correct it."),
    KNOWN("UPDATE-015", "Nothing; the file was applied before."),
    MOVED_ON("UPDATE-016", "Nothing, if the answer is right; if the plan is, empty the cell and apply again."),
    SENT_UNREADABLE("UPDATE-017", "Put back what the form had there, or empty the cell to compare with the plan."),
    NO_REASON_TO_SLIP("UPDATE-018", "Say in the column \"reason\" why the date changed."),
    NOT_ASKED("UPDATE-019", "Put the answers into the form as it went out, or into a new one, and return that."),
    TRACKER_NO_DAY("UPDATE-020", "Say which day it came in with --recorded DATE, or fill in the column \"As at\"."),
    NO_REASON_IN_TRACKER(
            "UPDATE-021",
            "Ask for the reason, write it into the tracker's column for progress, and apply it to the plan as it was before."),
    REPEATED_ROW("UPDATE-022", "Leave one row for each action in the tracker, and apply it again."),
    EDITED(
            "UPDATE-023",
            "Take it into the plan by hand if it is meant for it, or ask the lead to put it into an answer."),
    DOUBTFUL_ROW(
            "UPDATE-024",
            "Give the id of the action in a column \"Id\"; for a new one, write a number that the plan does not have."),
    WORDS_FOR_DATE(
            "UPDATE-025",
            "Say in the tracker when it is expected now, or that it is cancelled; or take the date out of the plan itself."),
    BEFORE_ITS_DAY(
            "UPDATE-026",
            "Nothing, if the answers came in early; otherwise correct --recorded, or the day in the column \"as at\"."),
    NO_PLACE(
            "UPDATE-027",
            "Nothing, if the forecast says when it is expected; if a new date was agreed, change it in the plan itself.");

    private final String code;
    private final String remedy;

    UpdateProblem(String code, String remedy) {
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
