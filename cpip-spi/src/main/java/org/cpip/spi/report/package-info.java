/**
 * What every report looks like to a renderer, whatever its kind: sentences and tables of typed cells, in one language.
 *
 * <p>A kind of report is put into this form once; a renderer lays this form out once. Nothing here knows either.
 */
@NullMarked
package org.cpip.spi.report;

import org.jspecify.annotations.NullMarked;
