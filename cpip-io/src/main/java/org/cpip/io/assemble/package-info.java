/**
 * From rows of a plan to a {@link org.cpip.model.Programme}: fields interpreted, prose read, ids given, parties and
 * references gathered.
 */
@NullMarked
package org.cpip.io.assemble;

import org.jspecify.annotations.NullMarked;
