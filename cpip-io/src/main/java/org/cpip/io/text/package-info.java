/**
 * A plan as plain text: a published page saved as text, or Markdown. Decodes it and finds its headings, numbered items
 * and paragraphs. In the examples of comments, {@code \n} is the end of a line.
 */
@NullMarked
package org.cpip.io.text;

import org.jspecify.annotations.NullMarked;
