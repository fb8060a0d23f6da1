package org.cpip.io.prose;

import org.cpip.model.date.EdtfPeriod;

/**
 * A date with the words that tie it to its sentence.
 *
 * @param from first token, the preposition or the word "following"
 * @param to one past the last token
 * @param core first token of the date itself
 * @param period what it means
 * @param relation how it is tied
 */
record DatePhrase(int from, int to, int core, EdtfPeriod period, Relation relation) {}
