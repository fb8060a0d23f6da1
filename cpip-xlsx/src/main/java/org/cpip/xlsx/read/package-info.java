/** The cells of a workbook's sheets as a person sees them. Not part of the module's interface. */
@NullMarked
package org.cpip.xlsx.read;

import org.jspecify.annotations.NullMarked;
