package org.cpip.office.internal.word;

import java.util.Optional;

/** A content control (ECMA-376 part 1, 17.5.2): a value that a person may change in place. */
public interface ContentControl {

    /** What tells it from every other in the document; 64 characters of ASCII at most. */
    String tag();

    /** Its name for people; 64 characters at most. */
    String title();

    /** What it says; empty when there is nothing to say, and it shows a prompt. */
    Optional<String> value();

    /** What it shows when it has nothing to say. */
    default String prompt() {
        return Cell.NOTHING;
    }

    /** The markup that says what may be put in, one of {@link ControlKind}. */
    String kind();
}
