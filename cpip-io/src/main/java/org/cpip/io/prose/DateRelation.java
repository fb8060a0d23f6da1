package org.cpip.io.prose;

/** How a promise lies to its date, and how sure the words make it. */
enum DateRelation {
    /** "by March 2017", "no later than 31 May 2017". */
    BY("date.by", 1.0),
    /** "before March 2017". */
    BEFORE("date.before", 1.0),
    /** "until March 2018". */
    UNTIL("date.until", 0.9),
    /** "in March 2017", "on 31 May 2017", "during 2018-19". */
    AT("date.at", 1.0),
    /** "from April 2018", "starting in April 2018". */
    FROM("date.from", 1.0),
    /** "after May 2018". */
    AFTER("date.after", 1.0),
    /** "between May and July 2019", "from May to July 2019". */
    BETWEEN("date.between", 1.0),
    /** "following the completion of Phase 1 in March 2017". */
    AFTER_EVENT("date.after-event", 0.9),
    /** "by the time the current framework concludes in December 2017". */
    BY_EVENT("date.by-event", 0.9),
    /** "a target date of 2030". */
    TARGET("date.target", 0.8),
    /** "(March 2017)", "March 2017: ...". */
    BARE("date.bare", 0.6),
    /** No date of a promise: a label, a measure, something since then. */
    NONE("date.none", 0);

    final String rule;
    final double confidence;

    DateRelation(String rule, double confidence) {
        this.rule = rule;
        this.confidence = confidence;
    }

    /** Whether only something still to come can stand with it: "completed by March". */
    boolean isDeadline() {
        return this == BY || this == BEFORE || this == UNTIL || this == BY_EVENT || this == TARGET;
    }
}
