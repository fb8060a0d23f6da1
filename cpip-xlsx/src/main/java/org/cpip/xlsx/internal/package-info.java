/** Workbooks that ask questions, for the modules of this project: it knows cells and lists to choose from, and no plan. */
@NullMarked
package org.cpip.xlsx.internal;

import org.jspecify.annotations.NullMarked;
