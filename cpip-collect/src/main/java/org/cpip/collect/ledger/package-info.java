/** What happened in a data round, in the order in which it happened, and how the returns stand after it. */
@NullMarked
package org.cpip.collect.ledger;

import org.jspecify.annotations.NullMarked;
