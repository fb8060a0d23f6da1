package org.cpip.spi.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Experimental;

/** The kinds of report. */
@Experimental
public enum ReportKind {
    /** What is done, due, overdue and undated. */
    PROGRESS,
    /** What differs between two programmes, or between two dates of one. */
    CHANGE,
    /** What needs attention: overdue, slipping, red, or without news. */
    EXCEPTION,
    /** What the plan itself leaves open: no owner, no date, no measurable end. */
    QUALITY,
    /** The milestones of the coming months. */
    CALENDAR,
    /** Measures of progress, and which way they go. */
    INDICATORS,
    /** The recurring reports, and which of them came. */
    CYCLES,
    /** One page: ratings, what changed, the worst, what is next, decisions asked for, who did not answer. */
    BRIEF,
    /** How delivery went from month to month: ratings, done against planned, dates that moved. */
    DELIVERY,
    /** Several programmes, a line each, and what needs somebody over all of them. */
    PORTFOLIO;

    /** The name in files and options, such as {@code progress}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this id. */
    public static Optional<ReportKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
