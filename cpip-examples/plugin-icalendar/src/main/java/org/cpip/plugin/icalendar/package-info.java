/** Writes a plan's dates as an iCalendar file (RFC 5545): what becomes an event or a to-do, and the lines themselves. */
@NullMarked
package org.cpip.plugin.icalendar;

import org.jspecify.annotations.NullMarked;
