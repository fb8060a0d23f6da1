package org.cpip.collect.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;

/**
 * How the return of one area stands.
 *
 * @param area code of the area
 * @param state where it is
 * @param version how many returns with other figures came in; 0 for none
 * @param first the day on which the first one came in
 * @param figures of the latest version, by cells
 * @param openQueries what is to be explained, each as rule and cell
 */
@Experimental
public record AreaStanding(
        String area,
        ReturnState state,
        int version,
        Optional<LocalDate> first,
        Map<String, IndicatorValue> figures,
        List<String> openQueries) {

    /** Copies the collections and refuses null. */
    public AreaStanding {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(first, "first");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        openQueries = List.copyOf(openQueries);
    }

    static AreaStanding expected(String area) {
        return new AreaStanding(area, ReturnState.EXPECTED, 0, Optional.empty(), Map.of(), List.of());
    }

    /** The same after something happened. */
    AreaStanding after(LedgerEntry entry) {
        LinkedHashSet<String> open = new LinkedHashSet<>(openQueries);
        return switch (entry.event()) {
            case RECEIVED ->
                new AreaStanding(
                        area,
                        ReturnState.RECEIVED,
                        version + 1,
                        first.or(() -> Optional.of(entry.day())),
                        entry.figures(),
                        List.of());
            case QUERY -> {
                open.add(entry.detail());
                yield with(ReturnState.HAS_QUERIES, List.copyOf(open));
            }
            case CLOSED -> {
                open.remove(entry.detail().split(": ", 2)[0]);
                yield with(
                        open.isEmpty() && state == ReturnState.HAS_QUERIES ? ReturnState.RECEIVED : state,
                        List.copyOf(open));
            }
            case ACCEPTED -> with(ReturnState.ACCEPTED, List.of());
            case SENT_BACK -> with(ReturnState.SENT_BACK, openQueries);
            case REOPENED -> with(ReturnState.REOPENED, openQueries);
            case RELEASED -> state == ReturnState.ACCEPTED ? with(ReturnState.LOCKED, List.of()) : this;
        };
    }

    private AreaStanding with(ReturnState other, List<String> open) {
        return new AreaStanding(area, other, version, first, figures, open);
    }
}
