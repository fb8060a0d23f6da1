package org.cpip.io.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings that say in words of their own what a column holds: "Steps we will take", "When will it be done?", "Exec lead". */
final class HeadingShapes {

    /** Less sure than any word of the table, and than any heading that is made of one. */
    static final int RANK = 5000;

    private static final int LONGEST = 60;

    private static final String DOERS =
            "(?:we|the [\\w ]{3,20}|the council|they|ministers|government|management|partners)";
    private static final String INTENDS =
            "(?:will|are going to|plan to|intend to|need to|must|should|propose to|aim to|want to)";
    private static final String UNITS =
            "(?:office|offices|bureau|division|branch|directorate|unit|section|service|team|body|bodies|agency|agencies"
                    + "|ministry|department|departments|institution|entity|organisation|organization|executive|officer|official|manager|director"
                    + "|board|committee|group|minister|party|parties|person|persons|people)";
    private static final String LEADERS =
            "(?:exec|executive|clinical|operational|policy|programme|program|strategic|corporate|service|business|theme"
                    + "|workstream|council|board|trust|local|national|regional|directorate|division|department|team|agency|organisation"
                    + "|organization|ministry|nursing|medical|management|milestone|commitment|recommendation|outcome|initiative|measure"
                    + "|deliverable|activity|overall|senior|named|accountable|responsible|implementation|officer)";

    private record Shape(Pattern words, PlanColumn column) {}

    private static final List<Shape> SHAPES = List.of(
            // "What the council will do", "Steps we will take", "Actions to be taken by the Board", "What needs to
            // happen?"
            shape(
                    "what " + DOERS + " " + INTENDS + " (?:do|deliver|take|change|achieve)(?: .{1,20})?",
                    PlanColumn.ACTION),
            shape(
                    "what (?:will|do|must|should) " + DOERS
                            + " (?:need to |plan to |intend to )?(?:do|deliver|change)(?: .{1,20})?",
                    PlanColumn.ACTION),
            shape("what (?:needs to|has to|must|will) (?:be done|happen|change)(?: .{1,20})?", PlanColumn.ACTION),
            shape(
                    "(?:the |our )?(?:key |main |next |specific |priority )?(?:steps|actions|activities|tasks|measures)"
                            + " (?:that )?" + DOERS + " " + INTENDS
                            + " (?:take|do|deliver|carry out|complete|undertake|implement)",
                    PlanColumn.ACTION),
            shape(
                    "(?:key |main |next |specific |priority )?(?:steps|actions|activities|tasks|measures)"
                            + " (?:to take|to be (?:taken|undertaken|completed|delivered|carried out|implemented)|required|needed|planned|agreed|proposed)",
                    PlanColumn.ACTION),
            shape(
                    "how (?:will " + DOERS + "|" + DOERS
                            + " will) (?:do|deliver|achieve|get|make) (?:it|this|that|there)(?: .{1,15})?",
                    PlanColumn.ACTION),
            shape(
                    "(?:by )?when (?:will|should|must) " + DOERS
                            + " (?:do|deliver|finish|complete|achieve)(?: .{1,15})?",
                    PlanColumn.DUE),
            shape(
                    "(?:by )?when " + DOERS + " " + INTENDS + " (?:do|deliver|finish|complete|achieve)(?: .{1,15})?",
                    PlanColumn.DUE),
            shape(
                    "(?:by )?when (?:will|should|must) (?:it|this|that|these|they)(?: be)? (?:done|happen|delivered|finished|completed?|ready|in place|due)",
                    PlanColumn.DUE),
            shape(
                    "(?:by )?when (?:it|this|these|they) (?:will|should|must)(?: be)? (?:done|happen|delivered|finished|completed?|ready|in place|due)",
                    PlanColumn.DUE),
            shape(
                    "(?:target |planned )?date (?:by which |when |for )?(?:the |these |this )?(?:actions?|tasks?|work|measures?|improvements?)"
                            + " (?:will|to|is to|are to|should|must)(?: be)? (?:completed?|done|delivered|implemented|in place)",
                    PlanColumn.DUE),
            shape("(?:when is it|by when is it|when due) ?(?:due)?", PlanColumn.DUE),
            shape(
                    "who(?: is|'s|’s| will be)? (?:responsible|accountable|leading|in charge|the lead)(?: for .{1,20})?",
                    PlanColumn.LEAD),
            shape(
                    "who (?:will|is to|should|must) (?:lead|do|deliver|make|take|carry|act|be responsible|be leading)(?: .{1,20})?",
                    PlanColumn.LEAD),
            shape("who leads(?: .{1,12})?|who does (?:it|this|what)", PlanColumn.LEAD),
            shape(
                    "(?:responsible|accountable|lead|leading|owning|implementing) " + UNITS + "(?:(?: and |/| or )"
                            + UNITS + ")?(?:\\(s\\))?",
                    PlanColumn.LEAD),
            shape(LEADERS + "(?: " + LEADERS + ")? (?:lead|leads|owner|owners)(?:\\(s\\))?", PlanColumn.LEAD),
            shape(
                    "who else (?:is|will be) involved|who will (?:help|support|be involved|work with us)(?: .{1,15})?",
                    PlanColumn.PARTNERS),
            shape(
                    "(?:support|supporting|contributing|partner|collaborating|participating|other) " + UNITS
                            + "(?:\\(s\\))?",
                    PlanColumn.PARTNERS));

    private HeadingShapes() {}

    private static Shape shape(String words, PlanColumn column) {
        return new Shape(Pattern.compile(words, Pattern.CASE_INSENSITIVE), column);
    }

    static Optional<ColumnWords.Match> match(String header) {
        String text = PlainText.normalise(header);
        while (!text.isEmpty() && "?:*.".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.length() > LONGEST || text.indexOf(' ') < 0) {
            return Optional.empty();
        }
        for (Shape shape : SHAPES) {
            if (shape.words.matcher(text).matches()) {
                return Optional.of(new ColumnWords.Match(shape.column, RANK));
            }
        }
        return Optional.empty();
    }
}
