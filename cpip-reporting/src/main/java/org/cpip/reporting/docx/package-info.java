/** The Word document: its renderer, how text and tables lie on its pages, and its charts. */
@NullMarked
package org.cpip.reporting.docx;

import org.jspecify.annotations.NullMarked;
