package org.cpip.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signs that can stand between two cells, the least likely to occur in prose first. */
enum Separator {
    TAB('\t', "tab"),
    SEMICOLON(';', "semicolon"),
    PIPE('|', "pipe"),
    COMMA(',', "comma");

    /** The option's value that leaves the choice to us. */
    static final String AUTO = "auto";

    private final char sign;
    private final String word;

    Separator(char sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    char sign() {
        return sign;
    }

    String word() {
        return word;
    }

    /** By its word or its sign. */
    static Optional<Separator> of(String name) {
        for (Separator separator : values()) {
            if (separator.word.equals(name) || String.valueOf(separator.sign).equals(name)) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    /** Every word, then every sign. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Separator separator : values()) {
            names.add(separator.word);
        }
        for (Separator separator : values()) {
            names.add(String.valueOf(separator.sign));
        }
        return names;
    }
}
