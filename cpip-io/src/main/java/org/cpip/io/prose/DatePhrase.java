package org.cpip.io.prose;

import org.cpip.model.date.EdtfPeriod;

/**
 * A date with the preposition that joins it to its sentence.
 *
 * @param from first token: the preposition, or a word such as "following"
 * @param to one past the last token
 * @param dateStart first token of the date itself
 * @param period what it means
 * @param relation what the preposition says
 */
record DatePhrase(int from, int to, int dateStart, EdtfPeriod period, DateRelation relation) {}
