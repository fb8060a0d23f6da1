package org.cpip.model;

/** What kind of promise an action is; each kind has its own test of "done". */
public enum CommitmentType {
    /** A thing to make, publish or set up. Done when it exists. */
    DELIVERABLE,
    /** A report that comes round. Done for a period when its report was received; never done for good. */
    RECURRING_REPORT,
    /** Work that goes on ("will continue to"). Never done; judged at its review points. */
    CONTINUING_DUTY,
    /** A promise that holds only if something turns out so. Done when met, or when the condition failed. */
    CONDITIONAL,
    /** A promise to consider or explore. Done when a decision is recorded, whatever it says. */
    CONSIDERATION,
    /** Acceptance of recommendations made by others. Done when each has a plan. */
    ACCEPTANCE
}
