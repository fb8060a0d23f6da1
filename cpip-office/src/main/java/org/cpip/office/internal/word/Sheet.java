package org.cpip.office.internal.word;

/**
 * The paper that a document is laid out on, lengths in twentieths of a point.
 *
 * @param textWidth between the margins
 * @param textHeight between the margins
 * @param section the section's properties, as markup
 */
public record Sheet(int textWidth, int textHeight, String section) {}
