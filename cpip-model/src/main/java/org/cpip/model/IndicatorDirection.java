package org.cpip.model;

/** Which way is better. */
public enum IndicatorDirection {
    /** A higher figure is better. */
    INCREASE,
    /** A lower figure is better. */
    DECREASE,
    /** An unchanged figure is best. */
    MAINTAIN
}
