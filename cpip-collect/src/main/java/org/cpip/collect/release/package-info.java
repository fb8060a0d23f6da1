/** From accepted returns to figures that may be published: added up, protected, audited and frozen. */
@NullMarked
package org.cpip.collect.release;

import org.jspecify.annotations.NullMarked;
