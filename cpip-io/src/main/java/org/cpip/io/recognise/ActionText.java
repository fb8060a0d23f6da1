package org.cpip.io.recognise;

import java.util.Optional;
import org.cpip.io.prose.DateReader;

/** What the first line of an action says beside its wording: fields after bars and in brackets, marks, what introduces it. */
final class ActionText {

    /** What a footnote of an action is kept as. */
    static final String NOTE = "Note";

    private ActionText() {}

    /** The wording, with the words that its list hangs on and without fields after bars. */
    static String of(String text, @org.jspecify.annotations.Nullable LeadIn leadIn, boolean introduced) {
        String plain = withoutFields(text);
        return leadIn == null || !introduced ? plain : leadIn.wording(plain);
    }

    /** "| Lead: Harbour Board | By: June 2031": what stands before the first bar that a field follows. */
    private static String withoutFields(String text) {
        int bar = text.indexOf('|');
        while (bar >= 0) {
            if (KeyLine.isKnown(text.substring(bar + 1))) {
                return text.substring(0, bar).strip();
            }
            bar = text.indexOf('|', bar + 1);
        }
        return text;
    }

    /** The fields that stand in the line of the action itself. */
    static void fields(ListAction action, String text) {
        if (text.indexOf('|') >= 0) {
            // "Commitment 1.2 | Lead: Harbour Board | By: June 2031"
            for (String part : text.split("\\|")) {
                KeyLine.of(part).ifPresent(key -> action.field(key.column(), key.value()));
            }
        }
        dateAtEnd(action, text);
        int open = text.lastIndexOf('(');
        String end = withoutStop(text);
        if (open > 0 && end.endsWith(")")) {
            bracket(action, end.substring(open + 1, end.length() - 1));
        }
    }

    /** "Sea wall repaired: June 2031", "Sea wall repaired – June 2031". */
    private static void dateAtEnd(ListAction action, String text) {
        int mark = Math.max(text.lastIndexOf(": "), Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" - ")));
        String date = mark > 0 ? text.substring(mark + 2).strip() : "";
        if (!date.isEmpty() && date.length() <= 40 && !Promise.hasModal(text) && isDate(withoutStop(date))) {
            action.field(PlanColumn.DUE, withoutStop(date));
        }
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** "(Lead: Harbour Board; by June 2031)", "(Harbour Board, summer 2031)". */
    private static void bracket(ListAction action, String inside) {
        String[] parts = inside.split("[;,] ");
        boolean keyed = false;
        for (String part : parts) {
            Optional<KeyLine> key = KeyLine.of(part);
            keyed |= key.isPresent();
            key.ifPresent(found -> action.field(found.column(), found.value()));
        }
        if (!keyed && parts.length == 2 && isName(parts[0]) && isDate(parts[1])) {
            action.field(PlanColumn.LEAD, parts[0]);
            action.field(PlanColumn.DUE, parts[1]);
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && text.chars().noneMatch(Character::isDigit)
                && PlainText.words(text) <= 8;
    }

    private static boolean isDate(String text) {
        return DateReader.readCell(text).date().isPresent();
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
