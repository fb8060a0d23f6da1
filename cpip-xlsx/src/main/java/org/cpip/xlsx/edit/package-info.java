/**
 * Bringing a workbook back that a person may have edited: the plan that it carries, with what its sheets show that is not
 * what they were written as.
 */
@NullMarked
package org.cpip.xlsx.edit;

import org.jspecify.annotations.NullMarked;
