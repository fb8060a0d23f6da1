/**
 * Word documents (DOCX, ECMA-376): the importer and the exporter.
 */
@NullMarked
package org.cpip.io.docx;

import org.jspecify.annotations.NullMarked;
