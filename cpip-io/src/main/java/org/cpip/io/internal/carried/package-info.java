/** The plan that an Office file of ours carries beside what it shows, written and read back. No part of the API. */
@NullMarked
package org.cpip.io.internal.carried;

import org.jspecify.annotations.NullMarked;
