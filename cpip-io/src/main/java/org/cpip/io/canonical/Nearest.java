package org.cpip.io.canonical;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cpip.model.internal.EditDistance;

/** Finds the name that somebody meant. */
final class Nearest {

    /** Longer than any name in use; a longer word was no slip of the hand. */
    private static final int LONGEST = 40;

    private Nearest() {}

    /** The name nearest to {@code word}, the first of equally near ones; empty when none is near. */
    static Optional<String> to(String word, List<String> names) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(word);
        String nearest = "";
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String name : names) {
            int distance = EditDistance.between(wanted, plain(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** "Did you mean ...?", or the names to choose from. */
    static String remedy(String word, List<String> names) {
        return to(word, names)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> "Use one of: " + String.join(", ", names) + ".");
    }

    /** In lower case without separators: a name in another style is no distance away. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
