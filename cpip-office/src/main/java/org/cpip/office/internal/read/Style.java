package org.cpip.office.internal.read;

import org.jspecify.annotations.Nullable;

/**
 * What a style says that matters for reading; {@link #UNSET} where it says nothing and its base decides.
 *
 * @param id as documents refer to it
 * @param name the built-in styles have English names in every language of Word
 * @param basedOn the id of its base; null when it has none
 * @param outline 0 to 8 for the levels of headings, 9 for body text
 * @param list the list's id; 0 for none
 * @param listLevel from 0
 * @param hidden 1 for hidden text, 0 for text that is not
 * @param struck 1 for text that is struck out, 0 for text that is not
 * @param bold 1 for bold text, 0 for text that is not
 */
record Style(
        String id,
        String name,
        @Nullable String basedOn,
        int outline,
        int list,
        int listLevel,
        int hidden,
        int struck,
        int bold) {

    static final int UNSET = -1;
}
