package org.cpip.office.internal.word;

/**
 * The paper that a document is laid out on and its margins (ECMA-376 part 1, section 17.6), lengths in twentieths of a point.
 *
 * @param textWidth between the margins
 * @param textHeight between the margins
 * @param section the section's properties, as markup
 */
public record PageSetup(int textWidth, int textHeight, String section) {}
