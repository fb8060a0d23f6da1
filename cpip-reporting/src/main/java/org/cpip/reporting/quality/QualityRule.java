package org.cpip.reporting.quality;

import org.cpip.model.Experimental;

/** What a plan can leave open. */
@Experimental
public enum QualityRule {
    /** Neither the action nor its workstream has a lead. */
    NO_OWNER,
    /** No milestone has a date, and no report that comes round belongs to it. */
    NO_DATE,
    /** The wording promises several things to deliver, which one status cannot tell apart. */
    SEVERAL_DELIVERABLES,
    /** The wording names no end that can be measured, and there is neither a date nor an indicator. */
    NO_MEASURABLE_END,
    /** The wording says what will be done and not who does it, and no lead is named. */
    PASSIVE_WITHOUT_ACTOR,
    /** Something is referred to that the plan does not have. */
    DANGLING_REFERENCE,
    /** All its milestones are met, and what its owner says since is that it is delayed, paused or rated low. */
    MET_AND_NOT_DONE
}
