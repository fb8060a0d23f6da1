package org.cpip.spi.block;

import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.exchange.FormatOption;

/** The options of recognising a plan in blocks, whatever their format. */
public final class PlanOptions {

    /** Whether sentences are read for dates, parties and laws. */
    public static final FormatOption PROSE =
            FormatOption.flag("prose", true, "Read the wording of actions for milestones, parties and references");

    /** What to call the programme; empty text for what the document calls itself. */
    public static final FormatOption TITLE =
            FormatOption.text("title", "", "The programme's title, whatever the document calls itself");

    private PlanOptions() {}

    /** These options and a format's own, for its read options: a later version's new ones are then there as well. */
    public static List<FormatOption> and(FormatOption... own) {
        return Stream.concat(Stream.of(own), Stream.of(PROSE, TITLE)).toList();
    }
}
