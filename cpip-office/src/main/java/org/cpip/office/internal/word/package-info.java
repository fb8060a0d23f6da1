/**
 * WordprocessingML as a document needs it, whatever the document says: the package of parts, paragraphs, tables, content
 * controls, the contents list, and the theme: what is built in, or that of a house template ({@code Template}, whose styles
 * {@code StylesMerge} completes and whose page setup {@code TemplateSection} reads).
 */
@NullMarked
package org.cpip.office.internal.word;

import org.jspecify.annotations.NullMarked;
