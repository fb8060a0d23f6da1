/**
 * The data package: a CSV for each type and the {@code datapackage.json} that describes them, in a ZIP or a folder. Seen
 * from outside are the importer, the exporter and {@link org.cpip.io.datapackage.DataPackages} for folders.
 */
@NullMarked
package org.cpip.io.datapackage;

import org.jspecify.annotations.NullMarked;
