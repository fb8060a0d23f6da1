package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Optional;
import org.cpip.model.CommitmentType;

/** Says what kind of promise a text makes, by its verbs. */
final class Commitments {

    private final Tokens t;
    private final VerbForms forms;

    Commitments(Tokens tokens) {
        this.t = tokens;
        this.forms = new VerbForms(tokens);
    }

    /** The kind of the whole text; empty when it promises nothing that a rule knows. */
    Optional<CommitmentType> of(MilestoneFinder milestones) {
        int main = mainVerb();
        if (accepts()) {
            // "We accept the recommendation"
            return Optional.of(CommitmentType.ACCEPTANCE);
        }
        if (milestones.isRecurring() && reports()) {
            // "We will publish an annual report"
            return Optional.of(CommitmentType.RECURRING_REPORT);
        }
        if (milestones.isConditional()) {
            // "We will build it if funds are found"
            return Optional.of(CommitmentType.CONDITIONAL);
        }
        if (main < 0) {
            // "New homes (May 2018)", "New homes"
            return milestones.milestones().isEmpty() ? Optional.empty() : Optional.of(CommitmentType.DELIVERABLE);
        }
        if (continues(main)) {
            // "We will continue to publish it"
            return Optional.of(CommitmentType.CONTINUING_DUTY);
        }
        // "We will consider a ban", "We will publish it"
        return Optional.of(t.is(main, CONSIDER) ? CommitmentType.CONSIDERATION : CommitmentType.DELIVERABLE);
    }

    /** The verb after the first "will" or "is to", or the bare verb that opens the text; -1 without one. */
    private int mainVerb() {
        for (int i = 0; i < t.size; i++) {
            // "We will publish it", "It is to publish it"
            int verb = t.is(i, WILL) ? i + 1 : t.is(i, IS) && t.is(i + 1, TO) ? i + 2 : -1;
            if (verb > 0 && verb < t.size) {
                while (verb + 1 < t.size && (forms.endsWith(verb, "ly") || t.isWord(verb, "also"))) {
                    // "We will also publish it", "We will quietly publish it"
                    verb++;
                }
                return verb;
            }
        }
        int first = 0;
        while (first < t.size && !t.isWord(first)) {
            // "(1) Publish it": a number or a bullet
            first++;
        }
        if (t.is(first, TO)) {
            // "To publish it"
            first++;
        }
        // "Publish it", "Explore it"; "Homes" is no verb
        return t.is(first, VERB) || t.is(first, CONSIDER) ? first : -1;
    }

    private boolean accepts() {
        for (int i = 0; i < t.size; i++) {
            boolean accepts =
                    t.isOfPromises(i) && (t.isWord(i, "accept") || t.isWord(i, "accepts") || t.isWord(i, "accepted"));
            if (accepts) {
                for (int k = i + 1; k < Math.min(t.size, i + 10); k++) {
                    if (t.isWord(k, "recommendation") || t.isWord(k, "recommendations")) {
                        // "Ministers accept the first recommendation"
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean reports() {
        for (int i = 0; i < t.size; i++) {
            if (t.is(i, REPORTING_WORD)) {
                // "It is published annually"
                return true;
            }
        }
        return false;
    }

    /** "will continue to", "will maintain", "under review", "as it develops", "on an ongoing basis". */
    private boolean continues(int main) {
        if (starts(main, "continu") || starts(main, "maintain")) {
            // "We will maintain it", "We will continue to build"
            return true;
        }
        for (int i = 0; i < t.size; i++) {
            boolean goesOn = t.isOfPromises(i)
                    && switch (t.initial(i)) {
                        // "We will change the plan as it develops"
                        case 'a' ->
                            t.isWord(i, "as")
                                    && (t.isWord(i + 1, "it") || t.isWord(i + 1, "they"))
                                    && (starts(i + 2, "develop")
                                            || starts(i + 2, "evolve")
                                            || starts(i + 2, "progress"));
                        // "We will keep it under review"
                        case 'u' -> t.isWord(i, "under") && t.isWord(i + 1, "review");
                        // "We will run it on an ongoing basis"
                        case 'o' -> t.isWord(i, "ongoing") && t.isWord(i + 1, "basis");
                        default -> false;
                    };
            if (goesOn) {
                return true;
            }
        }
        return false;
    }

    private boolean starts(int i, String stem) {
        return t.isWord(i)
                && t.length(i) >= stem.length()
                && t.text.regionMatches(true, t.start[i], stem, 0, stem.length());
    }
}
