/** What comes back from areas: returns read from forms, and checked by the rules of their template. */
@NullMarked
package org.cpip.collect.returns;

import org.jspecify.annotations.NullMarked;
