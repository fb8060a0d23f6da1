/** Finds what the plan itself leaves open. Knows the model alone; the words that it looks for are data. */
@NullMarked
package org.cpip.reporting.quality;

import org.jspecify.annotations.NullMarked;
