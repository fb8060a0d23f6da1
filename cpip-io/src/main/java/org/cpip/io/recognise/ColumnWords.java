package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that head a column, as data. {@code docs/reference/columns.md} shows the same table; a test compares the two.
 *
 * <p>When two columns of a table match one field, the word that stands first in the list wins and the other column is
 * one that is not known: what it holds becomes a custom field.
 */
public final class ColumnWords {

    /** Begins the heading of a column that is a custom field whatever it is called: "Custom: Owner". */
    public static final String CUSTOM = "Custom: ";

    private static final Map<PlanColumn, List<String>> WORDS = new LinkedHashMap<>();
    private static final Map<String, Match> BY_KEY = new HashMap<>();

    static {
        words(PlanColumn.ID, "Id", "Identifier", "Action id", "Unique id", "POAM ID");
        words(
                PlanColumn.WORKSTREAM,
                "Workstream",
                "Work stream",
                "Theme",
                "Strand",
                "Priority area",
                "Programme area",
                "Area of work",
                "Area",
                "Section",
                "Heading",
                "Category",
                "Objective",
                "Strategic objective",
                "Goal",
                "Aim",
                "Outcome",
                "Priority");
        words(
                PlanColumn.NUMBER,
                "No",
                "Number",
                "Num",
                "#",
                "Ref",
                "Ref no",
                "Reference",
                "Reference number",
                "Action no",
                "Action number",
                "Action ref",
                "Action reference",
                "Recommendation no",
                "Recommendation number",
                "Commitment no",
                "Commitment number",
                "Item",
                "Item no",
                "Row",
                "Row #");
        words(
                PlanColumn.ACTION,
                "Action",
                "Actions",
                "Action text",
                "Action description",
                "Description of action",
                "Agreed action",
                "Planned action",
                "Improvement action",
                "Action required",
                "Action needed",
                "Action point",
                "Action to be taken",
                "Actions to be taken",
                "Commitment",
                "Commitments",
                "What we will do",
                "We will",
                "Deliverable",
                "Task",
                "Activity",
                "Monitoring activity",
                "Continuous monitoring activity",
                "Measure",
                "Practice",
                "Overall remediation plan",
                "Recommendation",
                "Recommendations",
                "Key action",
                "Key activity",
                "Key actions",
                "Our actions",
                "Our commitment",
                "Our commitments",
                "Proposed action",
                "Action or milestone",
                "What will we do",
                "What we are going to do",
                "What will be done",
                "What needs to be done",
                "Deliverables",
                "Key deliverable",
                "Key deliverables",
                "Tasks",
                "Activities",
                "Key activities",
                "Key tasks",
                "Initiative",
                "Steps",
                "Step",
                "Key steps",
                "Next steps",
                "What",
                "Description");
        words(
                PlanColumn.LEAD,
                "Lead",
                "Leads",
                "Lead organisation",
                "Lead organization",
                "Lead body",
                "Lead agency",
                "Lead department",
                "Lead partner",
                "Action lead",
                "Led by",
                "Owner",
                "Action owner",
                "Responsible",
                "Responsible body",
                "Responsible organisation",
                "Responsible party",
                "Responsibility",
                "Who",
                "By whom",
                "Point of contact",
                "Lead officer",
                "Lead official",
                "Departmental lead",
                "Delivery lead",
                "Project lead",
                "Responsible officer",
                "Responsible official",
                "Responsible person",
                "Responsible department",
                "Responsible agency",
                "Responsible organization",
                "Responsible lead",
                "Who is responsible",
                "Who will do it",
                "Accountable",
                "Accountable body",
                "Accountable officer",
                "Accountability",
                "Lead and partners");
        words(
                PlanColumn.PARTNERS,
                "Partners",
                "Partner",
                "Partner organisations",
                "Delivery partners",
                "Key partners",
                "Supporting partners",
                "Supported by",
                "Support",
                "Contributors",
                "In partnership with",
                "Stakeholders");
        // not "Priority" alone, which heads workstreams in many plans: "Priority 1: Safe harbours"
        words(PlanColumn.PRIORITY, "Priority level", "Level of priority", "Priority rating");
        words(PlanColumn.START, "Start", "Start date", "Starts", "Planned start", "Planned start date", "Begins");
        words(
                PlanColumn.DUE,
                "Due",
                "Due date",
                "Date due",
                "Deadline",
                "Target date",
                "Target completion date",
                "Scheduled completion date",
                "Completion date",
                "Timescale",
                "Timescales",
                "Timeframe",
                "Timeline",
                "Timing",
                "By when",
                "When",
                "Delivery date",
                "End date",
                "Date",
                "Target timescale",
                "Target deadline",
                "Target completion",
                "Planned completion",
                "Planned completion date",
                "Expected completion",
                "Expected completion date",
                "Expected date",
                "Expected delivery date",
                "Completion",
                "Completed by",
                "Complete by",
                "To be completed by",
                "Date for completion",
                "Due by",
                "Timescale for completion",
                "Timescale for delivery",
                "Timeframe for completion",
                "Timeframe for delivery",
                "Deadline for completion",
                "Target date for completion",
                "Date of completion",
                "Implementation date",
                "Milestone date",
                "Delivery timescale",
                "Dates",
                "Deadlines",
                "Target dates",
                "Indicative timing",
                "Indicative date",
                "Year",
                "Target");
        words(
                PlanColumn.STATUS,
                "Status",
                "Current status",
                "Delivery status",
                "Action status",
                "Progress status",
                "State");
        words(
                PlanColumn.RATING,
                "Rating",
                "RAG",
                "RAG rating",
                "RAG status",
                "BRAG",
                "BRAG rating",
                "Confidence",
                "Delivery confidence",
                "Confidence rating",
                "Owner confidence");
        words(
                PlanColumn.PROGRESS,
                "Progress",
                "Progress update",
                "Progress to date",
                "Progress report",
                "Update",
                "Updates",
                "Latest update",
                "Current position",
                "Position",
                "Narrative");
        words(PlanColumn.COMMENTS, "Comments", "Comment", "Notes", "Note", "Remarks", "Further information");
        words(PlanColumn.REPORTED, "As at", "Status date", "Last updated", "Date of update", "Updated", "Reported");
        words(
                PlanColumn.MILESTONES,
                "Milestones",
                "Milestone",
                "Key milestones",
                "Planned milestones",
                "Key milestone",
                "Interim milestones",
                "Milestone description");
        words(PlanColumn.PARENT, "Parent", "Parent action", "Parent id", "Parent number");
        WORDS.forEach((column, words) -> {
            for (int rank = 0; rank < words.size(); rank++) {
                // a word that heads two columns belongs to the one that stands first above
                BY_KEY.putIfAbsent(key(words.get(rank)), new Match(column, rank));
            }
        });
    }

    private ColumnWords() {}

    /** The words of each column, the surest first. */
    public static Map<PlanColumn, List<String>> all() {
        return Map.copyOf(WORDS);
    }

    /**
     * The column that a header cell names. Case, punctuation, white space and what stands in brackets do not matter;
     * of "Owner / Lead" the first part that is known counts.
     */
    public static Optional<PlanColumn> column(String header) {
        return match(header).map(Match::column);
    }

    static Optional<Match> match(String header) {
        if (header.startsWith(CUSTOM)) {
            // "Custom: Owner"
            return Optional.empty();
        }
        Match whole = BY_KEY.get(key(header));
        if (whole != null || header.indexOf('/') < 0) {
            // "Owner", "Colour"
            return Optional.ofNullable(whole);
        }
        for (String part : header.split("/")) {
            Match match = BY_KEY.get(key(part));
            if (match != null) {
                // "Colour / Owner"
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** Letters and digits in lower case, and "#"; brackets and what they hold dropped. */
    static String key(String header) {
        StringBuilder key = new StringBuilder(header.length());
        int depth = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '(' || c == '[') {
                // "Due (month and year)"
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (Character.isLetterOrDigit(c) || c == '#')) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static void words(PlanColumn column, String... words) {
        WORDS.put(column, List.of(words));
    }

    /** A column, and how sure the word is: 0 for the surest. */
    record Match(PlanColumn column, int rank) {}
}
