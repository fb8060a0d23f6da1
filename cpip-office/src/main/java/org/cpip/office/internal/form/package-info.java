/**
 * Word documents that ask questions: the table that such a document carries unseen ({@code CarriedTable}), and the answers in
 * its content controls ({@code FilledRows}). A control that shows its prompt has no answer. For the modules of this project,
 * whatever they ask.
 */
@NullMarked
package org.cpip.office.internal.form;

import org.jspecify.annotations.NullMarked;
