package org.cpip.disclosure.protect;

/**
 * Something that a reader must not be able to rule out: that a figure is by so much larger, or smaller, than it is.
 *
 * @param figure its number
 * @param up whether larger
 * @param amount by how much
 * @param fixed the figure that the reader knows besides; -1 for none; {@link #ANY_ONE} for any one of those that may be known
 */
record Need(int figure, boolean up, long amount, int fixed) {

    /** The reader knows one of the figures that those who are counted in it know, whichever that is. */
    static final int ANY_ONE = -2;
}
