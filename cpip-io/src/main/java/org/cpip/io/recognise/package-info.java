/**
 * From blocks to rows of a plan: which table is an action table, which row a workstream heading, which column what. In
 * the examples of comments, a bar separates the cells of a row and a slash the rows of a table.
 */
@NullMarked
package org.cpip.io.recognise;

import org.jspecify.annotations.NullMarked;
