/**
 * Reading a Word document as blocks: paragraphs, headings, list items and table rows of its main part, with the styles
 * and numbering that decide what they are (ECMA-376 Part 1, 17). What a person sees is read, and where it is decided is:
 *
 * <ul>
 *   <li>hidden text is dropped, characters from symbol fonts, note marks and line breaks are made: {@code RunReader}
 *   <li>instructions of fields are dropped, their results kept: {@code Fields}; check boxes and lists of old forms: {@code
 *       FormField}
 *   <li>what a tracked change deletes or inserts: {@code TrackedChanges}
 *   <li>one of two alternatives of the same drawing: {@code XmlCursor}, in the package {@code archive}
 *   <li>which paragraph is a heading, and at which level: {@code Styles}, {@code ParagraphReader}
 *   <li>the number or bullet that Word prints before a paragraph: {@code Numbering}, {@code NumberFormats}
 *   <li>merged, deleted and missing cells: {@code TableReader}, {@code VerticalMerges}, {@code CellProperties}
 *   <li>text boxes, and tables in cells: {@code BlockStory}, {@code CellStory}
 *   <li>headers, footers, comments and the text of notes are not read: {@code DocxBlocks} opens only the main part
 * </ul>
 */
@NullMarked
package org.cpip.office.internal.read;

import org.jspecify.annotations.NullMarked;
