/** The canonical JSON form of a programme as a file of its own: the importer and the exporter. */
@NullMarked
package org.cpip.io.json;

import org.jspecify.annotations.NullMarked;
