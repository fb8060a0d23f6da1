package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;

/** The words that stand before an action's number: "Action 7", "Recommendation 12". */
final class PlanLabels {

    private static final Set<String> LABELS = Set.of(
            "action",
            "actions",
            "commitment",
            "deliverable",
            "initiative",
            "measure",
            "milestone",
            "objective",
            "priority",
            "proposal",
            "recommendation",
            "requirement",
            "step",
            "target",
            "task");

    private PlanLabels() {}

    /** Whether the word is such a label. */
    static boolean isLabel(String word) {
        return word.length() <= 14 && LABELS.contains(word.toLowerCase(Locale.ROOT));
    }
}
