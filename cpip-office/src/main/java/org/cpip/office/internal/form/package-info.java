/**
 * Word documents that ask questions: the table that such a document carries unseen, and the answers in its content
 * controls. For the modules of this project, whatever they ask.
 */
@NullMarked
package org.cpip.office.internal.form;

import org.jspecify.annotations.NullMarked;
