/** The Markdown document: its renderer and the escaping that GitHub's dialect needs. */
@NullMarked
package org.cpip.reporting.markdown;

import org.jspecify.annotations.NullMarked;
