/**
 * PresentationML for one slide, whatever it says (ECMA-376 part 1, section 19): a title, boxes of text and charts in the order
 * in which they are read, and notes.
 */
@NullMarked
package org.cpip.office.internal.slide;

import org.jspecify.annotations.NullMarked;
