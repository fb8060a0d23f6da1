/**
 * What reports say, as data: immutable records computed from a programme and a date, with no clock and no layout.
 *
 * <p>How they look is for the renderers to say, {@code org.cpip.spi.report}.
 */
@NullMarked
package org.cpip.reporting;

import org.jspecify.annotations.NullMarked;
