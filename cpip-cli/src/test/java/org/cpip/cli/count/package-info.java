/**
 * Figures of reports counted a second time, by SQL over a database that is filled from the JSON of a plan: nothing here asks
 * the model or the reports how something stands.
 */
package org.cpip.cli.count;
