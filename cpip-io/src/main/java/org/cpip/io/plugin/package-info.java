/**
 * For callers: finding plugins on the class path, on the module path and in folders, and what is wrong with those that
 * cannot be used.
 */
@NullMarked
package org.cpip.io.plugin;

import org.jspecify.annotations.NullMarked;
