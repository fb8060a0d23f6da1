/**
 * What callers and formats say to each other: sources, options, limits, results, diagnostics, losses. Values only; all
 * immutable and safe for use by many threads.
 */
@NullMarked
package org.cpip.spi.exchange;

import org.jspecify.annotations.NullMarked;
