/** Lays a progress report out as a page of plain text: which sections, how lines are broken. */
@NullMarked
package org.cpip.plugin.briefing;

import org.jspecify.annotations.NullMarked;
