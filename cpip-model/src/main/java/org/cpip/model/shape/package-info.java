/**
 * The shape of the model as data: of every record its properties, what they hold, whether they have to be there, and
 * the way from a record to its values and back. Formats, losses and comparisons are made from it, so that a property is
 * described once.
 */
@NullMarked
package org.cpip.model.shape;

import org.jspecify.annotations.NullMarked;
