/** The data round: what areas send back as figures, and what is made of them. */
@NullMarked
package org.cpip.collect.data;

import org.jspecify.annotations.NullMarked;
