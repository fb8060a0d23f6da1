/** Fuzz targets: what must hold of any input, tried on seeds in the build and on inputs without end by hand. */
package org.cpip.io.fuzz;
