package org.cpip.io.canonical;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.TokenStreamContext;

/** The steps to a place in a file, such as {@code workstreams[1].actions[2].wording}. */
final class Steps {

    /** A name is shown whole, and every character as it is. */
    static final int WHOLE = Integer.MAX_VALUE;

    private Steps() {}

    /**
     * The steps from an object to a place inside it.
     *
     * @param depth how deep the object stands; 1 is the whole file
     * @param place null before the file begins
     * @param longest how many characters of a name are shown
     */
    static String from(int depth, TokenStreamContext place, int longest) {
        List<String> steps = new ArrayList<>();
        for (TokenStreamContext at = place; at != null && at.getNestingDepth() >= depth; at = at.getParent()) {
            if (at.inArray()) {
                steps.add("[" + at.getCurrentIndex() + "]");
            } else if (at.hasCurrentName()) {
                String name = longest == WHOLE ? at.currentName() : Excerpt.of(at.currentName(), longest);
                steps.add(at.getNestingDepth() == depth ? name : "." + name);
            }
        }
        StringBuilder path = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            path.append(steps.get(i));
        }
        return path.toString();
    }
}
