/** Canonical JSON of a report: fixed order, two spaces a level, values for programs beside words for people. */
@NullMarked
package org.cpip.reporting.json;

import org.jspecify.annotations.NullMarked;
