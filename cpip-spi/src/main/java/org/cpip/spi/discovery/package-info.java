/**
 * For callers: finding plugins on the class path, on the module path and in folders, and what is wrong with those that
 * cannot be used.
 */
@NullMarked
package org.cpip.spi.discovery;

import org.jspecify.annotations.NullMarked;
