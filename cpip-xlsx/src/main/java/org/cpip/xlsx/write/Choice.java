package org.cpip.xlsx.write;

import java.util.List;
import java.util.Map;

/**
 * A column whose values people choose from a list.
 *
 * @param title of the column
 * @param words to choose from
 * @param fills colours for some of the words, which stay, since colour alone tells some people nothing
 */
record Choice(String title, List<String> words, Map<String, String> fills) {}
