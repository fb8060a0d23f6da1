package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/**
 * The words at which dates, deadlines and events may begin, as far as {@link DatePhrases}, {@link RelativeTimes} and
 * {@link UnreadDates} read them. All other words of a text, which are most, they pass over: a word that they are to look at has
 * to be here.
 */
final class DateSigns {

    static final long KINDS = DateGrammar.STARTS
            | FOLLOWING.bit
            | AFTER.bit
            | BY.bit
            | BEFORE.bit
            | TIMES.bit
            | SINCE.bit
            | WILL.bit
            | NUMERAL.bit
            | IN.bit
            | ON.bit
            | FROM.bit
            | UNTIL.bit;

    /** Those that are of no such kind; words with digits in them, such as "FY19", are asked about anyway. */
    static final String[] WORDS =
            "as when within over in this next later new soon upon at e ending than christmas easter".split(" ");

    private DateSigns() {}
}
