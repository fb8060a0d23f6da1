/** What a reader can work out of tables as they are published. */
@NullMarked
package org.cpip.disclosure.audit;

import org.jspecify.annotations.NullMarked;
