package org.cpip.disclosure.equations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cpip.disclosure.table.Dimension;

/** Categories that are a part of another and no part of the total beside it. */
final class OfWhich {

    private OfWhich() {}

    // "of which disabled", "of whom girls", "including kinship care"
    static boolean is(String code) {
        return code.startsWith("of which") || code.startsWith("of whom") || code.startsWith("including ");
    }

    /** For each such category, in lower case, the one that it is a part of: the last other one before it. */
    static Map<String, String> wholes(Dimension dimension) {
        Map<String, String> wholes = new LinkedHashMap<>();
        String whole = "";
        for (String code : dimension.codes()) {
            if (!is(Trees.lower(code))) {
                whole = code;
            } else if (!whole.isEmpty()) {
                wholes.put(Trees.lower(code), whole);
            }
        }
        return wholes;
    }
}
