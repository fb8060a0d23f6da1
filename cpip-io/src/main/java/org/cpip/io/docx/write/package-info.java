/**
 * Writing a programme as a Word document: the package of parts, the XML, what the document says and what it leaves out.
 */
@NullMarked
package org.cpip.io.docx.write;

import org.jspecify.annotations.NullMarked;
