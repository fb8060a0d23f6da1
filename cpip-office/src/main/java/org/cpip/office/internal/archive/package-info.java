/**
 * Reading and writing ZIP archives, and the XML in them, whatever the format: one reader with limits, one cursor over an
 * entry's XML, one writer that gives the same bytes for the same content. What is wrong with a file is a {@link
 * org.cpip.office.internal.archive.FileProblem}, which each format says with a code of its own.
 */
@NullMarked
package org.cpip.office.internal.archive;

import org.jspecify.annotations.NullMarked;
