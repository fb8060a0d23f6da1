package org.cpip.collect.data;

import org.cpip.model.Experimental;

/** What is said of a whole of which not every part gave a figure. */
@Experimental
public enum PartialSums {
    /** No figure: it is withheld where a part is, else missing. */
    NONE,
    /** The sum of the parts that gave one. It is no figure for the whole, so its coverage belongs beside it. */
    OF_WHAT_CAME
}
