package org.cpip.io.csv;

import org.cpip.model.date.TargetDate;

/** How a date stands in the {@code Due} column. */
final class DueWords {

    private DueWords() {}

    /** The published words, or, without words, the EDTF value, which says the same to a program and to a person. */
    static String of(TargetDate due) {
        return due.words().orElseGet(due::edtf);
    }
}
