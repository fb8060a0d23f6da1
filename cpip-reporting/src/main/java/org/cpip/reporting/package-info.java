/** What a progress report says, as data, and renderers for it. */
@NullMarked
package org.cpip.reporting;

import org.jspecify.annotations.NullMarked;
