/** Checking a programme against its rules; the rules themselves stand as constraints on the model's types. */
@NullMarked
package org.cpip.model.validation;

import org.jspecify.annotations.NullMarked;
