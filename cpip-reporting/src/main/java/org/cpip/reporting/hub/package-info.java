/** The hub: a static site of releases, of pages that need no server and load nothing. It shows what a release holds and nothing else. */
@NullMarked
package org.cpip.reporting.hub;

import org.jspecify.annotations.NullMarked;
