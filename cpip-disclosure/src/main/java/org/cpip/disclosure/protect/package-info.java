/** Which cells to hide or to change so that the audit finds nothing. */
@NullMarked
package org.cpip.disclosure.protect;

import org.jspecify.annotations.NullMarked;
