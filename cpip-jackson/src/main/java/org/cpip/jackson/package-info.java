/** The module that a Jackson 3 mapper takes, and the exception it throws; the JSON itself is written in {@code org.cpip.io}. */
@NullMarked
package org.cpip.jackson;

import org.jspecify.annotations.NullMarked;
