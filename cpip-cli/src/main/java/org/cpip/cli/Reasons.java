package org.cpip.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Options of the form KEY=REASON, where a key may have equals signs of its own: {@code S1/r1/children/sex=girls=Checked}. */
final class Reasons {

    private Reasons() {}

    /**
     * The reasons by their keys.
     *
     * @param cells whether keys end with a cell, whose categories have an equals sign each
     * @throws UsageException if a reason is empty
     */
    static Map<String, String> of(String option, Map<String, String> given, boolean cells) {
        Map<String, String> reasons = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            String key = name;
            String reason = value;
            // "S1/r1/children/sex": a cell with a category goes on to the next equals sign
            int split = reason.indexOf('=');
            if (cells && name.split("/").length > 3 && split >= 0) {
                key = name + "=" + reason.substring(0, split);
                reason = reason.substring(split + 1);
            }
            if (reason.isBlank()) {
                throw new UsageException(option + " needs a reason after '='");
            }
            reasons.put(key, reason.strip());
        });
        return reasons;
    }
}
