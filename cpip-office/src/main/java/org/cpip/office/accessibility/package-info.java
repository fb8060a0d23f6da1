/**
 * Checks whether a Word document can be used by everyone; only {@code DocxAccessibility} is for callers. What is checked, and
 * why, is the list {@code Rule}; hidden text is not checked ({@code ParagraphCheck}).
 */
@NullMarked
package org.cpip.office.accessibility;

import org.jspecify.annotations.NullMarked;
