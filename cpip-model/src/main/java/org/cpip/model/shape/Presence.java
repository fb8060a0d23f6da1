package org.cpip.model.shape;

/** Whether a property has to be there, and what its absence is. */
public enum Presence {
    /** Always there; the record's component is the value itself. */
    REQUIRED,
    /** May be absent: an empty {@code Optional}, list or map, which is left out of a file. */
    OPTIONAL,
    /** A list that is written even when it is empty, and read as empty when it is not there. */
    WRITTEN
}
