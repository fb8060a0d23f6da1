/**
 * WordprocessingML as a document needs it, whatever the document says: the package of parts, paragraphs, tables, content
 * controls, the contents list, and the look, ours or that of a house template.
 */
@NullMarked
package org.cpip.office.internal.word;

import org.jspecify.annotations.NullMarked;
