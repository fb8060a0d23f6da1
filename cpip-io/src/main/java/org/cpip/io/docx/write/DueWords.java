package org.cpip.io.docx.write;

import java.util.Optional;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;
import org.cpip.office.internal.word.Cell;

/**
 * The words for when something is due: those of the source, or plain English that reads back as the same date; without a
 * date what the source has in its place, such as "TBC".
 */
final class DueWords {

    private DueWords() {}

    /** Empty when the source has nothing, or nothing that a person would see. */
    static Optional<String> of(Milestone milestone) {
        return milestone.due().map(DueWords::of).or(milestone::dueWords).filter(words -> !Cell.isBlank(words));
    }

    static String of(TargetDate date) {
        return date.words().filter(words -> !Cell.isBlank(words)).orElseGet(() -> DateWords.print(date.period()));
    }
}
