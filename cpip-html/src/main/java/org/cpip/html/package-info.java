/**
 * A plan on a web page, saved as HTML: decodes it, finds its main content and gives what a person reads there as blocks.
 * Nothing that the page points to is fetched, and no script is run. In the examples of comments, {@code \n} is the end of a
 * line.
 */
@NullMarked
package org.cpip.html;

import org.jspecify.annotations.NullMarked;
