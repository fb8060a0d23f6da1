/** From tables to unknowns and sums: every published number is an equation. */
@NullMarked
package org.cpip.disclosure.equations;

import org.jspecify.annotations.NullMarked;
