/** The HTML page: its renderer and what its templates need beyond the report itself. */
@NullMarked
package org.cpip.reporting.html;

import org.jspecify.annotations.NullMarked;
