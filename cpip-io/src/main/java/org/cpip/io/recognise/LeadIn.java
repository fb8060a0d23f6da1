package org.cpip.io.recognise;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line that runs into the list below it: "The Harbour Board will:".
 *
 * @param text without the colon
 * @param runsOn whether each item goes on with its sentence, as after "will" and not after "these steps"
 */
record LeadIn(String text, boolean runsOn) {

    private static final int LONGEST = 300;

    /** What a sentence that goes on in each item ends with. */
    private static final Set<String> OPEN =
            Set.of("will", "must", "shall", "should", "to", "by", "can", "may", "also", "then", "that", "and");

    /** Reads a line; empty when it introduces nothing. */
    static Optional<LeadIn> of(String line) {
        String text = PlainText.normalise(line);
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        boolean colon = text.endsWith(":");
        String plain = colon ? text.substring(0, text.length() - 1).strip() : text;
        boolean open = OPEN.contains(plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        // "We will", "The coast has:"; "Next steps" is a heading
        return colon || open && ActionLook.hasModal(plain) && plain.indexOf(' ') > 0
                ? Optional.of(new LeadIn(plain, open && ActionLook.hasModal(plain)))
                : Optional.empty();
    }

    /** Whether what follows is promised by it. */
    boolean promises() {
        return ActionLook.hasModal(text);
    }

    /** The wording of an item below it. */
    String wording(String item) {
        if (runsOn) {
            return text + " " + item;
        }
        // "The Harbour Board will take these steps:"; "Our ports:" promises nothing and is no part of the sentence
        return promises() ? text + ": " + item : item;
    }
}
