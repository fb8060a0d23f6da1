/** Checks whether a Word document can be used by everyone; only {@code DocxAccessibility} is for callers. */
@NullMarked
package org.cpip.office.accessibility;

import org.jspecify.annotations.NullMarked;
