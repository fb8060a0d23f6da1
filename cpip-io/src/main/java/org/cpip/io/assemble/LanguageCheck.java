package org.cpip.io.assemble;

import org.cpip.io.prose.ForeignWords;
import org.cpip.io.prose.ProseProblem;
import org.cpip.io.recognise.BlockLocation;
import org.cpip.io.recognise.DiagnosticLog;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanRow;
import org.jspecify.annotations.Nullable;

/**
 * Says once of a plan that its wordings are in another language than English: nothing was looked for in them, and a plan
 * without a date would look like one that has none. For one thread.
 */
final class LanguageCheck {

    /** Of a long plan the first are looked at, then each eighth: a language takes no more to be known. */
    private static final int FIRST = 200;

    private static final int EACH = 8;
    /** One in five is more than the names that an English plan quotes. */
    private static final int SHARE = 5;

    private int rows;
    private int seen;
    private int foreign;
    private @Nullable PlanRow first;

    void read(PlanRow row) {
        rows++;
        if (rows > FIRST && rows % EACH != 0) {
            return;
        }
        seen++;
        if (ForeignWords.prevailIn(row.wording())) {
            foreign++;
            first = first == null ? row : first;
        }
    }

    void finish(DiagnosticLog log) {
        PlanRow row = first;
        if (row == null || foreign * SHARE < seen) {
            return;
        }
        BlockLocation place = row.place();
        log.warning(
                ProseProblem.NOT_ENGLISH,
                place,
                "The plan seems not to be in English: " + foreign + " of the " + seen + " wordings looked at, here \""
                        + PlainText.shorten(row.wording())
                        + "\". Sentences are read in English alone: dates, leads and reports that come round were not found"
                        + " in those.");
    }
}
