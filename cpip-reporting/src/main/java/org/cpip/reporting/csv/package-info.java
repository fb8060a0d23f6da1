/** CSV of a report's tables, for spreadsheets and programs. */
@NullMarked
package org.cpip.reporting.csv;

import org.jspecify.annotations.NullMarked;
