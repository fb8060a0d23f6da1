/** Reports as workbooks: a sheet for each tidy table. Knows documents of reports and the writer of parts, no plan. */
@NullMarked
package org.cpip.xlsx.report;

import org.jspecify.annotations.NullMarked;
