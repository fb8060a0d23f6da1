/**
 * What a document says, whatever its format: headings, paragraphs, list items and table rows, in order, each with its
 * place. Readers of Word, text and spreadsheets produce them; everything after that step is format-blind.
 */
@NullMarked
package org.cpip.spi.block;

import org.jspecify.annotations.NullMarked;
