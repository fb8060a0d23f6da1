package org.cpip.plugin.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Unique ids made of the plan's ids, so that the next export of the plan changes an entry instead of doubling it. For one
 * thread and one calendar.
 */
final class Uids {

    private final String programme;
    private final Map<String, Integer> given = new HashMap<>();

    Uids(String programme) {
        this.programme = programme;
    }

    /** The id of an entry. Plans that break their rules have an id twice; their second entry gets another one. */
    String of(String kind, String id) {
        String name = programme + '\n' + kind + '\n' + id;
        int count = given.merge(name, 1, Integer::sum);
        String unique = count == 1 ? name : name + '\n' + count;
        return UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
