/** A plan as a workbook: which sheets and cells it has, and the parts of SpreadsheetML that hold them. */
@NullMarked
package org.cpip.xlsx.write;

import org.jspecify.annotations.NullMarked;
