/**
 * What this project's own modules share about calls of formats: checking options, watching for an end, putting losses
 * together. Not for plugins.
 */
@NullMarked
package org.cpip.spi.internal;

import org.jspecify.annotations.NullMarked;
