/**
 * What this project's own tests share: the programs of this machine that look at files as people do, and material that is
 * not part of the project. A test that needs what is absent is skipped, and says what it misses. Not for plugins.
 */
@NullMarked
package org.cpip.testkit.internal;

import org.jspecify.annotations.NullMarked;
