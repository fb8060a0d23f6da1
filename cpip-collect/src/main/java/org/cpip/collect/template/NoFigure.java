package org.cpip.collect.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cpip.model.Experimental;

/** Why an area gives no figure, in the words of the form. An empty cell is none of them: it is no answer. */
@Experimental
public enum NoFigure {
    /** It should be there, and is not known. */
    MISSING("Missing"),
    /** There can be none in this area. */
    NOT_APPLICABLE("Not applicable"),
    /** The area has one and does not give it. */
    WITHHELD("Withheld");

    private final String word;

    NoFigure(String word) {
        this.word = word;
    }

    /** As the form says it. */
    public String word() {
        return word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(NoFigure::word).toList();
    }

    /** What a word of the form means, whatever its letters' case. */
    public static Optional<NoFigure> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.word.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
