/** Puts each kind of report into words and tables: from what a report says to what every renderer lays out. */
@NullMarked
package org.cpip.reporting.compose;

import org.jspecify.annotations.NullMarked;
