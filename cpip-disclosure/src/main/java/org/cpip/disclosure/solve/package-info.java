/** Whole-number unknowns between bounds, tied by sums: the interval of each. Knows nothing of tables. */
@NullMarked
package org.cpip.disclosure.solve;

import org.jspecify.annotations.NullMarked;
