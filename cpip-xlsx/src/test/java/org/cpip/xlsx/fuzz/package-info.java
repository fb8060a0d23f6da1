/** Workbooks that may be anything. */
package org.cpip.xlsx.fuzz;
