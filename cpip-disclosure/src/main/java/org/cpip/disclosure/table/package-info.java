/** Published tables: rows of cells, read from blocks of any format, and which categories are part of which. */
@NullMarked
package org.cpip.disclosure.table;

import org.jspecify.annotations.NullMarked;
