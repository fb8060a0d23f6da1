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
            "summary of actions",
            "completed",
            "completed actions",
            "actions completed",
            "planned",
            "done",
            "to do",
            "ongoing",
            "ongoing actions",
            "in progress",
            "under way",
            "underway",
            "what we have done",
            "what we have done so far",
            "what we've done",
            "what we’ve done",
            "what we did",
            "what we have achieved",
            "progress so far",
            "progress to date",
            "achievements",
            "our achievements",
            "future actions",
            "new actions",
            "what we are doing",
            "what we are doing now",
            "what we plan to do",
            "what is next",
            "what's next",
            "what’s next");

    /** Those under which everything is done. */
    private static final Set<String> DONE = Set.of(
            "completed",
            "completed actions",
            "actions completed",
            "done",
            "what we have done",
            "what we have done so far",
            "what we've done",
            "what we’ve done",
            "what we did",
            "what we have achieved",
            "achievements",
            "our achievements");

    private SectionWords() {}

    static boolean isGeneric(String title) {
        return GENERIC.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Whether what stands below is done: "What we have done". */
    static boolean isDone(String title) {
        return DONE.contains(title.toLowerCase(Locale.ROOT));
    }
}
