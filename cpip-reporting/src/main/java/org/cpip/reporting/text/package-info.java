/** The words that renderers print, in one place for translation, and the characters that a file can hold. */
@NullMarked
package org.cpip.reporting.text;

import org.jspecify.annotations.NullMarked;
