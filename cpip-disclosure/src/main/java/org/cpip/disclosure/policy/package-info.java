/** What has to be protected and how: named policies, and those of a file. */
@NullMarked
package org.cpip.disclosure.policy;

import org.jspecify.annotations.NullMarked;
