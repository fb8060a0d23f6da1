/** For callers: the renderers at hand, by the id of their format. */
@NullMarked
package org.cpip.reporting.render;

import org.jspecify.annotations.NullMarked;
