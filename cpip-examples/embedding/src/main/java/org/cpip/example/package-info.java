/** The code that the documentation shows, compiled and run. */
@NullMarked
package org.cpip.example;

import org.jspecify.annotations.NullMarked;
