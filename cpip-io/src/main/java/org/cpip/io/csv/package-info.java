/**
 * Plans in CSV: reading any dialect of it as the rows of one table, and writing the tracker, a row an action. Only the
 * importer and the exporter are seen from outside, through the SPI.
 */
@NullMarked
package org.cpip.io.csv;

import org.jspecify.annotations.NullMarked;
