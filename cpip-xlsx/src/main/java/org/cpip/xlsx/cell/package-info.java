/** What the bytes of a cell mean, both ways: text with its escapes, numbers that are days, words for how often. */
@NullMarked
package org.cpip.xlsx.cell;

import org.jspecify.annotations.NullMarked;
