/**
 * What a report is to a renderer, whatever its kind: sentences, charts and tables of typed cells, in one language; and
 * what a renderer has to be.
 *
 * <p>A kind of report is put into this form once; a renderer lays this form out once. Nothing here knows either.
 */
@NullMarked
package org.cpip.spi.report;

import org.jspecify.annotations.NullMarked;
