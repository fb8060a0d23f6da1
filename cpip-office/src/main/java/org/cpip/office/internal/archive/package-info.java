/**
 * Reading and writing ZIP archives, and the XML in them, whatever the format: one reader with limits, one cursor over an
 * entry's XML, one writer that gives the same bytes for the same content. What is wrong with a file is a {@link
 * org.cpip.office.internal.archive.FileProblem}, which each format says with a code of its own.
 *
 * <p>Limits are kept where bytes come in: the size of the source in {@code RandomBytes}, the number and names of entries in
 * {@code ZipDirectory} and {@code EntryNames}, what they inflate to in {@code EntryStream}, depth and the length of a text in
 * {@code XmlCursor}. How XML is parsed is said in {@code XmlParsers}.
 */
@NullMarked
package org.cpip.office.internal.archive;

import org.jspecify.annotations.NullMarked;
