/** Reports that come round: which are expected, in which windows, and which came. Knows the model alone. */
@NullMarked
package org.cpip.reporting.cycle;

import org.jspecify.annotations.NullMarked;
