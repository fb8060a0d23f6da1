/** What this project's own modules share about texts that people type. Not for others. */
@NullMarked
package org.cpip.model.internal;

import org.jspecify.annotations.NullMarked;
