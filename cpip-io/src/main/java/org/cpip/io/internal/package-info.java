/** What our other modules share with this one: the writers of JSON and CSV, the words of columns. No part of the API. */
@NullMarked
package org.cpip.io.internal;

import org.jspecify.annotations.NullMarked;
