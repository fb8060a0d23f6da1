package org.cpip.io.docx.write;

import org.cpip.io.prose.DateWords;
import org.cpip.model.date.TargetDate;
import org.cpip.office.internal.word.Cell;

/** The words for a date: those of the source, or plain English that reads back as the same date. */
final class DueWords {

    private DueWords() {}

    static String of(TargetDate date) {
        return date.words().filter(words -> !Cell.isBlank(words)).orElseGet(() -> DateWords.print(date.period()));
    }
}
