/**
 * From blocks to rows of a plan: which table is an action table, which row a workstream heading, which column what.
 */
@NullMarked
package org.cpip.io.recognise;

import org.jspecify.annotations.NullMarked;
