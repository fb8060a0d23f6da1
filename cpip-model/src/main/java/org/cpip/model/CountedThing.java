package org.cpip.model;

/** What an indicator counts; persons need disclosure control, events may, money does not. */
public enum CountedThing {
    /** People. */
    PERSONS,
    /** Things that happen: cases, hearings, referrals. */
    EVENTS,
    /** Amounts of money. */
    MONEY,
    /** Anything else. */
    OTHER
}
