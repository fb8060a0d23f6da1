package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Set;

/** Titles of sub-headings that say what stands below them and not what it is about, as data. */
final class SectionWords {

    private static final Set<String> GENERIC = Set.of(
            "next steps",
            "next step",
            "our next steps",
            "actions",
            "action",
            "our actions",
            "key actions",
            "the actions",
            "list of actions",
            "table of actions",
            "action plan",
            "action list",
            "agreed actions",
            "planned actions",
            "priority actions",
            "immediate actions",
            "short term",
            "short-term",
            "short term actions",
            "short-term actions",
            "medium term",
            "medium-term",
            "medium term actions",
            "medium-term actions",
            "long term",
            "long-term",
            "longer term",
            "longer-term",
            "long term actions",
            "longer term actions",
            "commitments",
            "our commitments",
            "key commitments",
            "recommendations",
            "our recommendations",
            "deliverables",
            "key deliverables",
            "milestones",
            "key milestones",
            "what we will do",
            "what we will do next",
            "what will we do",
            "what we'll do",
            "what we’ll do",
            "what happens next",
            "how we will do this",
            "how we will do it",
            "how we will deliver",
            "how we will get there",
            "we will",
            "delivery",
            "delivery plan",
            "implementation",
            "timeline",
            "timescales",
            "proposals",
            "measures",
            "tasks",
            "activities",
            "summary of actions");

    private SectionWords() {}

    static boolean isGeneric(String title) {
        return GENERIC.contains(title.toLowerCase(Locale.ROOT));
    }
}
