/** Writes and reads plans as Excel workbooks (ECMA-376 SpreadsheetML): the tracker's sheets, the archive, its cells. */
@NullMarked
package org.cpip.xlsx;

import org.jspecify.annotations.NullMarked;
