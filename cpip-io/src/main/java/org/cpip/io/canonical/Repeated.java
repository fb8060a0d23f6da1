package org.cpip.io.canonical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.spi.exchange.Diagnostic;

/**
 * Unknown fields that were met before: a column of another program's file is one thing to say, not one for each action.
 * Remembers no more than are listed, so that memory stays bounded.
 */
final class Repeated {

    /** What was said first, and how often it would have been said again. */
    private static final class Listed {
        private final int index;
        private int again;

        Listed(int index) {
            this.index = index;
        }
    }

    private record Field(String noun, String name, String outcome) {}

    private final Map<Field, Listed> listed = new HashMap<>();

    /** Whether the same was listed before; counts it then. */
    boolean isAgain(String noun, String name, String outcome) {
        Listed first = listed.get(new Field(noun, name, outcome));
        if (first != null) {
            first.again++;
        }
        return first != null;
    }

    /** Says where it is listed. */
    void isListed(String noun, String name, String outcome, int index) {
        listed.put(new Field(noun, name, outcome), new Listed(index));
    }

    /** Adds to each diagnostic how many more places it is for. To be called at the end. */
    void sayHowOften(List<Diagnostic> diagnostics) {
        for (Listed first : listed.values()) {
            if (first.again > 0) {
                Diagnostic one = diagnostics.get(first.index);
                String message = one.message() + " " + first.again + (first.again == 1 ? " more has" : " more have")
                        + " a field of this name.";
                diagnostics.set(
                        first.index,
                        new Diagnostic(one.severity(), one.code(), message, one.remedy(), one.location(), one.path()));
            }
        }
        clear();
    }

    /** Forgets what is not listed any more. */
    void clear() {
        listed.clear();
    }
}
