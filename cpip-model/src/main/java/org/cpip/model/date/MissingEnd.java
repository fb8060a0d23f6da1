package org.cpip.model.date;

/** What is meant by the end of an interval that has no date (ISO 8601-2:2019, level 1). */
public enum MissingEnd {
    /** Both ends have a date. */
    NONE,
    /** The interval goes on without that end: {@code ../2017-03}, {@code 2018-04/..}. */
    OPEN,
    /** The interval has that end, and it is not known: {@code /2017-03}, {@code 2018-04/}. */
    UNKNOWN
}
