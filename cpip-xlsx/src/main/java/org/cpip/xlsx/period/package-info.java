/** Workbooks with a sheet a period: one tracker at several times, read as one plan with its history. */
@NullMarked
package org.cpip.xlsx.period;

import org.jspecify.annotations.NullMarked;
