/** The renderer of one PowerPoint slide. */
@NullMarked
package org.cpip.reporting.pptx;

import org.jspecify.annotations.NullMarked;
