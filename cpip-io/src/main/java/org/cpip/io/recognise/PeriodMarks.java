package org.cpip.io.recognise;

import java.util.Set;

/** The marks that say that an action takes place in the period at the head of a column. */
final class PeriodMarks {

    private static final Set<String> MARKS =
            Set.of("●", "•", "✓", "✔", "x", "X", "■", "█", "▪", "◆", "*", "√", "☑", "☒", "✗", "✘", "○", "⬤", "🗸");

    private PeriodMarks() {}

    static boolean isMark(String text) {
        return text.length() <= 8 && MARKS.contains(text.replace(" ", ""));
    }
}
