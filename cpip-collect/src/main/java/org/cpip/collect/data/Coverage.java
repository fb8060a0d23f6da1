package org.cpip.collect.data;

import java.util.List;
import org.cpip.model.Experimental;

/**
 * What came from the areas that make up a whole. Each list holds codes of areas in order; together they are all of them.
 *
 * @param measured gave a figure, which may be zero
 * @param withheld have one and do not show it
 * @param missing gave none, or were not heard of
 * @param notApplicable can have none
 * @param repeated were heard of more than once, also in one of the other lists
 */
@Experimental
public record Coverage(
        List<String> measured,
        List<String> withheld,
        List<String> missing,
        List<String> notApplicable,
        List<String> repeated) {

    /** Copies the lists and refuses null. */
    public Coverage {
        measured = List.copyOf(measured);
        withheld = List.copyOf(withheld);
        missing = List.copyOf(missing);
        notApplicable = List.copyOf(notApplicable);
        repeated = List.copyOf(repeated);
    }

    /** Number of areas that could give a figure. */
    public int expected() {
        return measured.size() + withheld.size() + missing.size();
    }

    /** Whether each area that could gave one figure. */
    public boolean isWhole() {
        return withheld.isEmpty() && missing.isEmpty() && repeated.isEmpty();
    }

    /** Such as "31 of 32 areas; missing: S12000033". */
    public String inWords() {
        StringBuilder words = new StringBuilder(measured.size() + " of " + expected() + " areas");
        tell(words, "withheld", withheld);
        tell(words, "missing", missing);
        tell(words, "not applicable", notApplicable);
        tell(words, "more than once", repeated);
        return words.toString();
    }

    private static void tell(StringBuilder words, String what, List<String> areas) {
        if (!areas.isEmpty()) {
            words.append("; ").append(what).append(": ").append(String.join(", ", areas));
        }
    }
}
