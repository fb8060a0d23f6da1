package org.cpip.model;

/** Why a figure that exists is not shown. */
public enum WithheldKind {
    /** By itself it would tell too much. */
    PRIMARY,
    /** Another that is not shown could be worked out from it. */
    SECONDARY
}
