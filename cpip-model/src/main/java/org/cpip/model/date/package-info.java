/**
 * Dates as plans state them, no more precise than they were published: ISO 8601-2:2019 (EDTF) values.
 *
 * <p>Immutable and safe for use by many threads. Bounds are calendar days of the ISO calendar, without a time zone.
 */
@NullMarked
package org.cpip.model.date;

import org.jspecify.annotations.NullMarked;
