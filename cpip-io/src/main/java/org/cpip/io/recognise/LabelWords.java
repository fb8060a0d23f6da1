package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;

/** The words that name a kind of item or of part in front of its number, as data. */
final class LabelWords {

    /** "Action 7:", "Recommendation 12 –": what is numbered so is to be done. */
    private static final Set<String> ITEMS = Set.of(
            "action",
            "action point",
            "agreed action",
            "key action",
            "priority action",
            "improvement action",
            "recommendation",
            "commitment",
            "strategic action",
            "headline action",
            "core action",
            "corrective action",
            "management action",
            "proposed action",
            "recommended action",
            "key commitment",
            "specific commitment",
            "key recommendation",
            "priority recommendation",
            "key deliverable",
            "key milestone",
            "milestone",
            "deliverable",
            "task",
            "proposal",
            "initiative",
            "activity",
            "pledge",
            "undertaking",
            "requirement",
            "measure",
            "step",
            "next step");

    /** "Theme 1: Harbours": what is numbered so is a part of the plan. */
    private static final Set<String> PARTS = Set.of(
            "theme",
            "priority",
            "priority area",
            "objective",
            "strategic objective",
            "goal",
            "outcome",
            "aim",
            "ambition",
            "pillar",
            "strand",
            "workstream",
            "work stream",
            "principle",
            "mission",
            "chapter",
            "part",
            "section",
            "area",
            "focus area",
            "key area",
            "action area",
            "policy area",
            "strategic priority",
            "strategic goal",
            "strategic theme",
            "key priority",
            "priority theme",
            "driver",
            "challenge",
            "finding",
            "annex",
            "appendix");

    private static final Set<String> STEPS = Set.of("milestone", "deliverable", "step");

    private LabelWords() {}

    /** Whether such an item is part of the action, commitment or recommendation above it. */
    static boolean isStep(String word) {
        return STEPS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isItem(String word) {
        return ITEMS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isPart(String word) {
        return PARTS.contains(word.toLowerCase(Locale.ROOT));
    }
}
