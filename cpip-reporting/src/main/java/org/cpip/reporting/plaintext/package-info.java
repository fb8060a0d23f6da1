/** Plain text of a report, for mail and terminals: no markup, lines of 78 characters at most where words allow. */
@NullMarked
package org.cpip.reporting.plaintext;

import org.jspecify.annotations.NullMarked;
