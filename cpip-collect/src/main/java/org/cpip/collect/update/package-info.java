/**
 * The update round: forms that leads fill in, the answers read back, checked against the programme and added to its
 * history. Nothing here knows how a report looks.
 */
@NullMarked
package org.cpip.collect.update;

import org.jspecify.annotations.NullMarked;
