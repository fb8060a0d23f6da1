package org.cpip.collect.data;

import org.cpip.model.Experimental;

/** Whether figures of parts make up that of the whole. */
@Experimental
public enum Summation {
    /** They do: events, money, persons of whom each is in one part. */
    ADDS_UP,
    /** They do not: a person may be counted in several parts. Nor does a rate; it is a ratio of two sums. */
    DOES_NOT_ADD_UP
}
