package org.cpip.io.recognise;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.io.prose.DateReader;
import org.cpip.model.Priority;
import org.jspecify.annotations.Nullable;

/** What the first line of an action says beside its wording: fields after bars and in brackets, marks, what introduces it. */
final class ActionText {

    private static final Pattern FIELD_END = Pattern.compile("\\||[.;](?= |$)");

    /** What a footnote of an action is kept as. */
    static final String NOTE = "Note";

    private static final int LONGEST_KEY = 32;

    private ActionText() {}

    /** The wording, with the words that its list hangs on and without the fields that follow it in its line. */
    static String of(TrailingFacts line, @Nullable LeadIn leadIn, boolean introduced) {
        String whole = line.wording();
        String plain = whole.substring(0, fieldsAt(whole)).strip();
        return leadIn == null || !introduced ? plain : leadIn.wording(plain);
    }

    /** Where the fields begin that end a line: "| Lead: Harbour Board", ". Lead: Harbour Board."; its length without any. */
    private static int fieldsAt(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            // "(Lead: Harbour Board; Due: unknown) with others": what is in brackets ends no line
            int start = c == ':' && i > 0 && depth <= 0 ? fieldStart(text, i) : -1;
            if (start >= 0) {
                return start;
            }
        }
        return text.length();
    }

    /** Where the field begins whose word ends at a colon; -1 when that is none, or is within a sentence. */
    private static int fieldStart(String text, int colon) {
        for (int i = colon - 1; i >= 0 && colon - i <= LONGEST_KEY; i--) {
            char c = text.charAt(i);
            if (c == '|' || (c == '.' || c == ';') && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                boolean known = KeyLine.isKnown(text.substring(i + 1));
                // the full stop is the sentence's, the bar is nobody's
                return known ? c == '.' ? i + 1 : i : -1;
            }
        }
        return -1;
    }

    /** The fields that stand in the line of the action itself. */
    static void fields(ListAction action, TrailingFacts line) {
        line.facts().forEach(fact -> action.field(fact.column(), fact.value()));
        String text = line.wording();
        int at = fieldsAt(text);
        // "Commitment 1.2 | Lead: Harbour Board | By: June 2031", "Repair it. Lead: Harbour Board. By: June 2031."
        for (String part : FIELD_END.split(text.substring(at))) {
            if (KeyLine.isKnown(part)) {
                // "Lead: Harbour Board Timescale: June 2031" has two
                FactList.ofLine(KeyLine.of(part).orElseThrow())
                        .forEach(fact -> action.field(fact.column(), fact.value()));
            } else if (!part.isBlank()) {
                action.custom(NOTE, PlainText.normalise(part));
            }
        }
        String plain = text.substring(0, at).strip();
        dateAtEnd(action, plain);
    }

    /** "Sea wall repaired: June 2031", "Sea wall repaired – June 2031". */
    private static void dateAtEnd(ListAction action, String text) {
        int mark = Math.max(text.lastIndexOf(": "), Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" - ")));
        String date = mark > 0 ? text.substring(mark + 2).strip() : "";
        // "(Lead: Housing Trust; by 2044)" is a bracket of fields
        boolean alone = date.chars().noneMatch(c -> ";)|".indexOf(c) >= 0);
        if (!date.isEmpty()
                && alone
                && date.length() <= 40
                && !ActionLook.hasModal(text)
                && isDate(withoutStop(date))) {
            action.field(PlanColumn.DUE, withoutStop(date));
        }
    }

    static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** What stands in brackets within a label: "High" of "Recommendation 1 (High priority):". */
    static void bracket(ListAction action) {
        String printed = action.line.label().printed();
        int from = printed.indexOf('(', 1);
        int to = printed.lastIndexOf(')');
        if (!action.line.label().hasWord() || from < 0 || to < from) {
            return;
        }
        String words = printed.substring(from + 1, to).strip();
        Optional<Priority> priority = CellScales.priority(words.replaceFirst("(?i) (?:priority|risk|importance)$", ""));
        if (priority.isPresent()) {
            action.field(PlanColumn.PRIORITY, priority.get().label());
        } else {
            FactList.Bracket bracket = FactList.of(words);
            bracket.facts().forEach(fact -> action.field(fact.column(), fact.value()));
            if (bracket.facts().isEmpty()) {
                // "Recommendation 2 (Advisory)"
                action.custom(NOTE, words);
            } else {
                bracket.others().forEach(other -> action.custom(NOTE, other));
            }
        }
    }

    /** Whether a text is a date and nothing else. */
    static boolean isDate(String text) {
        DateReader.CellDate cell = DateReader.readCell(text);
        return cell.date().isPresent() && cell.doubt().isEmpty();
    }

    /** Marks of the action's own line. */
    static void marks(ListAction action, DiagnosticLog log) {
        Line line = action.line;
        if (line.marks().tick().orElse(false)) {
            // "- [x] Repair the sea wall"
            action.field(PlanColumn.STATUS, "Completed");
        }
        String struck = PlainText.normalise(line.marks().struck());
        if (!struck.isEmpty() && !action.hasWording()) {
            action.add(struck);
            action.field(PlanColumn.STATUS, "Cancelled");
            log.warning(
                    PlanProblem.STRUCK,
                    line.place(),
                    "The action \"" + PlainText.shorten(struck) + "\" is struck out; it was read as cancelled.");
        } else if (!struck.isEmpty()) {
            log.info(
                    PlanProblem.STRUCK,
                    line.place(),
                    "The words \"" + PlainText.shorten(struck) + "\" are struck out and were left out of the action.");
        }
        notes(action, line);
    }

    /** Notes of a line of the action: kept, and a date alone is the action's. */
    static void marks(ListAction action, Line line) {
        notes(action, line);
    }

    private static void notes(ListAction action, Line line) {
        for (String note : line.marks().notes()) {
            String text = PlainText.normalise(note);
            if (text.isEmpty()) {
                continue;
            }
            action.custom(NOTE, text);
            String date = withoutStop(text);
            if (isDate(date)) {
                // "By June 2031."
                action.field(PlanColumn.DUE, date);
            }
        }
    }
}
