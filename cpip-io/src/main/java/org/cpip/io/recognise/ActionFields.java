package org.cpip.io.recognise;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.RecommendationResponse;
import org.jspecify.annotations.Nullable;

/** Takes the lines below an action that say one thing of it each: "Lead: Council", "Response: Accepted.", "Cost: £4m". */
final class ActionFields {

    /** What an item of a list says of the item above it; others may be actions: "Support: open a helpline". */
    private static final Set<PlanColumn> OF_ITEMS =
            EnumSet.of(PlanColumn.LEAD, PlanColumn.DUE, PlanColumn.START, PlanColumn.STATUS);

    /** What tells why, above the wording itself: "Finding: The pier is old.". */
    private static final Set<String> STORY = Set.of(
            "finding",
            "findings",
            "issue",
            "observation",
            "weakness",
            "background",
            "context",
            "rationale",
            "conclusion");

    /** What the next line says, when a line has the word alone: "Lead:", "Harbour Board". */
    private @Nullable PlanColumn awaited;

    void reset() {
        awaited = null;
    }

    /** A heading below that of the action: "Lead". */
    void heading(Line line) {
        awaited = KeyLine.column(line.text()).orElse(null);
    }

    /** Whether a line says something of an action, which then has it. */
    boolean take(ListAction action, Line line) {
        if (line.label().hasNumber() || line.label().hasWord()) {
            return false;
        }
        PlanColumn expected = awaited;
        awaited = null;
        if (expected != null && !KeyLine.isKnown(line.text())) {
            // "Partners:", and nobody, before "Due: June 2031"
            action.field(expected, line.wording());
            return true;
        }
        Optional<PlanColumn> word = line.kind() == Line.Kind.PARAGRAPH && action.hasWording()
                ? FieldWords.of(line.text())
                : Optional.empty();
        if (word.isPresent()) {
            awaited = word.get();
            return true;
        }
        Optional<KeyLine> key = KeyLine.of(line.text()).filter(found -> isMeant(found, line, action));
        if (key.isPresent()) {
            key(action, key.get());
            return true;
        }
        if (bracketed(action, line.text())) {
            return true;
        }
        boolean recommended = action.line.label().word().contains("recommendation") && action.response == null;
        Optional<ResponseLine> answer =
                ResponseLine.of(line.text()).or(() -> recommended ? ResponseLine.bare(line.text()) : Optional.empty());
        if (answer.isPresent() && action.line.label().hasWord()) {
            action.response = answer.get();
            return true;
        }
        return isOther(action, line);
    }

    /** "Recommendation 1" as a heading, "Finding: ..." and "Recommendation: The Board should act." below it. */
    boolean restates(ListAction action, Line line) {
        Label label = line.label();
        boolean same = label.hasWord()
                && !label.hasNumber()
                && label.word().equals(action.line.label().word())
                && action.line.label().hasNumber();
        if (!same || action.hasWording()) {
            return false;
        }
        action.add(line.wording());
        return true;
    }

    /** "Agreed action: The Board will act." below a recommendation answers it. */
    boolean agreed(ListAction action, Line line) {
        Label agreed = Labels.agreed(line.text());
        boolean recommended = action.line.label().word().contains("recommendation") && action.hasWording();
        if (!agreed.hasWord() || !recommended || action.response != null) {
            return false;
        }
        String words = PlainText.normalise(line.text().substring(agreed.end()));
        boolean yes = agreed.printed().toLowerCase(Locale.ROOT).startsWith("agreed");
        action.response =
                new ResponseLine(yes ? Optional.of(RecommendationResponse.ACCEPTED) : Optional.empty(), words, words);
        return true;
    }

    /** "(Lead: Harbour Board; Due: June 2031)" as a line of its own. */
    private static boolean bracketed(ListAction action, String line) {
        String text = line.strip();
        boolean whole = text.length() > 2
                && "([".indexOf(text.charAt(0)) >= 0
                && ")]".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!whole) {
            return false;
        }
        FactList.Bracket bracket = FactList.of(text.substring(1, text.length() - 1));
        bracket.facts().forEach(fact -> action.field(fact.column(), fact.value()));
        bracket.others().forEach(other -> action.custom(ActionText.NOTE, other));
        return !bracket.facts().isEmpty();
    }

    private static boolean isMeant(KeyLine key, Line line, ListAction action) {
        return line.kind() != Line.Kind.ITEM
                || line.level() > action.line.level()
                || action.line.kind() != Line.Kind.ITEM
                || OF_ITEMS.contains(key.column())
                        && !ActionLook.hasModal(key.value())
                        && !ActionLook.isImperative(key.value());
    }

    private void key(ListAction action, KeyLine key) {
        // "Lead: Harbour Board | Due: June 2031"
        for (KeyLine fact : FactList.ofLine(key)) {
            awaited = fact.value().isEmpty() ? fact.column() : null;
            if (awaited == null) {
                action.field(fact.column(), fact.value());
            }
        }
    }

    /** "Cost: £4m" below the action says one thing of it as well. */
    private static boolean isOther(ListAction action, Line line) {
        String text = line.wording();
        boolean before = STORY.contains(ColumnWords.key(text.substring(0, Math.max(0, text.indexOf(':')))));
        boolean story = before && !action.hasWording() && text.contains(": ");
        if (line.kind() != Line.Kind.PARAGRAPH
                || !story && (!action.hasWording() || !KeyLine.isShaped(text) && !KeyLine.isAccount(text))) {
            return false;
        }
        int colon = text.indexOf(": ");
        action.custom(text.substring(0, colon), text.substring(colon + 2));
        return true;
    }
}
