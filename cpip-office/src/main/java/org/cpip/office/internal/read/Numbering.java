package org.cpip.office.internal.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document and how far each has counted (ECMA-376 Part 1, 17.9). Lists that share a definition count
 * together; a list may start anew where it says so. Asked once for each paragraph, in order. For one thread.
 */
final class Numbering {

    static final int LEVELS = 9;
    private static final int UNSET = Integer.MIN_VALUE;
    private static final int MOST_LINKS = 8;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, ListInstance> lists = new HashMap<>();
    private final Styles styles;

    Numbering(Styles styles) {
        this.styles = styles;
    }

    /**
     * A level of a list.
     *
     * @param start its first number
     * @param format the name of its number format
     * @param zeros how many digits at least, for formats such as 001
     * @param text its label with {@code %1} for the number of the first level and so on
     * @param restart after which level (from 1) it starts anew; 0 for never, -1 for any higher one
     * @param legal whether all numbers in the label are in ordinary digits
     * @param style the id of the style that belongs to it; empty text for none
     * @param font the font of the label; empty text when not said
     */
    record Level(
            int start, String format, int zeros, String text, int restart, boolean legal, String style, String font) {}

    /** A definition that lists refer to. */
    static final class Definition {
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final int[] numbers = new int[LEVELS];
        private final boolean[] started = new boolean[LEVELS];
        private String listStyle = "";

        void level(int index, Level level) {
            levels[index] = level;
        }

        void listStyle(String id) {
            listStyle = id;
        }
    }

    /** A list. */
    static final class ListInstance {
        private final String definition;
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final int[] starts = new int[LEVELS];
        private final boolean[] used = new boolean[LEVELS];

        ListInstance(String definition) {
            this.definition = definition;
            Arrays.fill(starts, UNSET);
        }

        void level(int index, Level level) {
            levels[index] = level;
        }

        void start(int index, int number) {
            starts[index] = number;
        }
    }

    void add(String id, Definition definition) {
        definitions.putIfAbsent(id, definition);
    }

    void add(int id, ListInstance list) {
        lists.putIfAbsent(id, list);
    }

    /** The level of a list that belongs to a style; 0 when none does. */
    int levelOfStyle(int list, String style) {
        ListInstance instance = lists.get(list);
        Definition definition = instance == null ? null : definition(instance);
        for (int i = 0; definition != null && i < LEVELS; i++) {
            Level level = definition.levels[i];
            if (level != null && level.style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts a paragraph and gives its label as printed; null when the list or its level is not defined. */
    @Nullable
    String next(int list, int index) {
        ListInstance instance = lists.get(list);
        Definition definition = instance == null ? null : definition(instance);
        if (instance == null || definition == null || index < 0 || index >= LEVELS) {
            return null;
        }
        Level level = level(instance, definition, index);
        if (level == null) {
            return null;
        }
        count(instance, definition, level, index);
        return label(instance, definition, level);
    }

    private @Nullable Definition definition(ListInstance list) {
        Definition definition = definitions.get(list.definition);
        for (int i = 0; i < MOST_LINKS && definition != null && !definition.listStyle.isEmpty(); i++) {
            ListInstance linked = lists.get(styles.listOf(definition.listStyle));
            Definition target = linked == null ? null : definitions.get(linked.definition);
            if (target == null || target == definition) {
                return definition;
            }
            definition = target;
        }
        return definition;
    }

    private static @Nullable Level level(ListInstance list, Definition definition, int index) {
        Level own = list.levels[index];
        return own == null ? definition.levels[index] : own;
    }

    private static void count(ListInstance list, Definition definition, Level level, int index) {
        if (list.starts[index] != UNSET && !list.used[index]) {
            definition.numbers[index] = list.starts[index];
        } else if (definition.started[index]) {
            definition.numbers[index]++;
        } else {
            definition.numbers[index] = start(list, level, index);
        }
        list.used[index] = true;
        definition.started[index] = true;
        // A number starts the levels below it anew (17.9.10): after 2 comes 2.1, not 2.4. 0 says that it never does.
        for (int deeper = index + 1; deeper < LEVELS; deeper++) {
            Level other = level(list, definition, deeper);
            int restart = other == null ? -1 : other.restart;
            if (restart < 0 || restart > index) {
                definition.started[deeper] = false;
            }
        }
    }

    private static int start(ListInstance list, Level level, int index) {
        return list.starts[index] == UNSET ? level.start : list.starts[index];
    }

    private static String label(ListInstance list, Definition definition, Level level) {
        String text = level.text;
        if (level.format.equals("bullet")) {
            return Symbols.bullet(level.font, text);
        }
        int percent = text.indexOf('%');
        if (percent < 0) {
            return text;
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // "%1.%2" stands for the numbers of the first and the second level (17.9.11).
            char digit = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) : '0';
            if (digit >= '1' && digit <= '9') {
                label.append(number(list, definition, digit - '1', level.legal));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String number(ListInstance list, Definition definition, int index, boolean legal) {
        Level level = level(list, definition, index);
        if (level == null) {
            return "";
        }
        int number = definition.started[index] ? definition.numbers[index] : start(list, level, index);
        if (level.zeros > 0) {
            return NumberFormats.padded(number, level.zeros);
        }
        // "Article IV" with sections 4.1: a level in legal style writes the numbers above it in digits (17.9.4).
        boolean plain = legal && !level.format.equals("decimalZero") && !level.format.equals("none");
        return NumberFormats.print(plain ? "decimal" : level.format, number);
    }
}
