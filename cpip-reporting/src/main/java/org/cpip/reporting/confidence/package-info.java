/** How likely delivery is: ratings on two scales, and one computed by rules that are data and can be replaced. */
@NullMarked
package org.cpip.reporting.confidence;

import org.jspecify.annotations.NullMarked;
