/**
 * For plugin authors: what a format has to be. Found by {@link java.util.ServiceLoader}, or given explicitly.
 */
@NullMarked
package org.cpip.spi;

import org.jspecify.annotations.NullMarked;
