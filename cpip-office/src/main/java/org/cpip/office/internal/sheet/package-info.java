/** Workbooks of published tables that everybody can use: what stands on their sheets, the rules for it, and OpenDocument. */
@NullMarked
package org.cpip.office.internal.sheet;

import org.jspecify.annotations.NullMarked;
