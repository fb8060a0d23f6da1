/**
 * For callers: {@link org.cpip.io.ProgrammeIO} finds the format of a file, reads it and writes it.
 */
@NullMarked
package org.cpip.io;

import org.jspecify.annotations.NullMarked;
