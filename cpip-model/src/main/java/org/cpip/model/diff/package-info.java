/**
 * What differs between two programmes, change by change, each with its path; listed so that applying the changes to the
 * one gives the other. Knows the model and nothing of reports.
 */
@NullMarked
package org.cpip.model.diff;

import org.jspecify.annotations.NullMarked;
