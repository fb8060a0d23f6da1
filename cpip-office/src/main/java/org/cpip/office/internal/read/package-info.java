/**
 * Reading a Word document as blocks: paragraphs, headings, list items and table rows of its main part, with the styles
 * and numbering that decide what they are (ECMA-376 Part 1, 17). Not exported.
 */
@NullMarked
package org.cpip.office.internal.read;

import org.jspecify.annotations.NullMarked;
