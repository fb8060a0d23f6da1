/**
 * The canonical JSON form of a programme, which loses nothing, for the formats that carry it. What every record looks
 * like is one table of shapes, used for reading, for writing and for the JSON Schema in the jar.
 */
@NullMarked
package org.cpip.io.canonical;

import org.jspecify.annotations.NullMarked;
