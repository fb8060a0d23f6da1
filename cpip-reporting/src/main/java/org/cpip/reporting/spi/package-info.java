/**
 * For plugin authors: what a report renderer has to be. Found by {@link java.util.ServiceLoader}, or given explicitly.
 */
@NullMarked
package org.cpip.reporting.spi;

import org.jspecify.annotations.NullMarked;
