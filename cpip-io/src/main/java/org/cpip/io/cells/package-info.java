/** What every format with spreadsheet cells does to their text. */
@NullMarked
package org.cpip.io.cells;

import org.jspecify.annotations.NullMarked;
