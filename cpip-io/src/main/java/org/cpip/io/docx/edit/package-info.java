/**
 * Bringing a document back that a person may have edited: the plan that it carries, and what the document shows that is
 * not what that plan was written as.
 */
@NullMarked
package org.cpip.io.docx.edit;

import org.jspecify.annotations.NullMarked;
