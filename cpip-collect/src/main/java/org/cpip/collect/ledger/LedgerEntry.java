package org.cpip.collect.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;

/**
 * One thing that happened.
 *
 * @param day on which
 * @param by who did it
 * @param event what
 * @param area code of the area; empty for what is about all of them
 * @param detail the file, the query, the reason or the release, as the event needs it
 * @param figures the answers of a return that came in, by cells, in the order of the template; otherwise none
 */
@Experimental
public record LedgerEntry(
        LocalDate day, String by, LedgerEvent event, String area, String detail, Map<String, IndicatorValue> figures) {

    /** Copies the map, whose order is kept, and refuses null. */
    public LedgerEntry {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(detail, "detail");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Without figures. */
    public LedgerEntry(LocalDate day, String by, LedgerEvent event, String area, String detail) {
        this(day, by, event, area, detail, Map.of());
    }
}
