package org.cpip.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the writer does with a cell that a spreadsheet would take for a formula. */
enum FormulaPolicy {
    /** Puts an apostrophe in front; reading takes it away. */
    ESCAPE,
    /** Writes nothing at all and says which cells they are. */
    REJECT,
    /** Writes the cell as it stands, for programs that are no spreadsheet. */
    RAW;

    /** As in the option. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, as in the option. */
    static List<String> words() {
        return Arrays.stream(values()).map(FormulaPolicy::word).toList();
    }

    /** The policy of an option's value, which is one of {@link #words()}. */
    static FormulaPolicy of(String word) {
        return values()[words().indexOf(word)];
    }
}
