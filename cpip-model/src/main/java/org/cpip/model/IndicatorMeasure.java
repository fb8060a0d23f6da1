package org.cpip.model;

/** How an indicator's figure is to be understood. */
public enum IndicatorMeasure {
    /** A count or an amount. */
    NUMBER,
    /** Parts of a hundred. */
    PERCENTAGE,
    /** A number per so many of a population; the unit says of what. */
    RATE,
    /** A place on an ordered scale. */
    ORDINAL,
    /** Described in words. */
    QUALITATIVE
}
