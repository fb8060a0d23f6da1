package org.cpip.io.internal;

import org.cpip.io.recognise.PlanLines;

/** What a text looks like to the reader of plans, for readers of formats that leave some of it out. */
public final class LooksOfText {

    private LooksOfText() {}

    /** Whether it holds a date, as a promise does. */
    public static boolean isDated(String text) {
        return PlanLines.isDated(text);
    }
}
