/**
 * Reading sentences: the milestones, parties, references, conditions and recurrences that an action's wording states,
 * each with the span it was read from and the rule that read it. Deterministic; no network, no clock. The
 * comments of the branches are sentences that reach them.
 */
@NullMarked
package org.cpip.io.prose;

import org.jspecify.annotations.NullMarked;
