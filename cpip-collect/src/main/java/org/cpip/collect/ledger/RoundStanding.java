package org.cpip.collect.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.collect.template.CollectionTemplate;
import org.cpip.model.Area;
import org.cpip.model.Experimental;

/**
 * How the returns of a round stand after all that happened.
 *
 * @param areas every area that is expected, in the order of the template
 */
@Experimental
public record RoundStanding(List<AreaStanding> areas) {

    /** Copies the list. */
    public RoundStanding {
        areas = List.copyOf(areas);
    }

    /** Goes through a ledger from its beginning. */
    public static RoundStanding of(CollectionTemplate template, Ledger ledger) {
        Map<String, AreaStanding> standing = new LinkedHashMap<>();
        template.areas().stream().map(Area::code).forEach(code -> standing.put(code, AreaStanding.expected(code)));
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.area().isEmpty()) {
                standing.replaceAll((area, each) -> each.after(entry));
            } else {
                standing.computeIfPresent(entry.area(), (area, each) -> each.after(entry));
            }
        }
        return new RoundStanding(new ArrayList<>(standing.values()));
    }

    /** That of an area; empty for one that is not expected. */
    public Optional<AreaStanding> area(String code) {
        return areas.stream().filter(each -> each.area().equals(code)).findFirst();
    }

    /** Codes of the areas in a state. */
    public List<String> in(ReturnState state) {
        return areas.stream()
                .filter(each -> each.state() == state)
                .map(AreaStanding::area)
                .toList();
    }

    /** Codes of the areas whose first return came on the last day or before. */
    public List<String> onTime(LocalDate deadline) {
        return areas.stream()
                .filter(each ->
                        each.first().filter(day -> !day.isAfter(deadline)).isPresent())
                .map(AreaStanding::area)
                .toList();
    }

    /** Codes of the areas whose first return came after it. */
    public List<String> late(LocalDate deadline) {
        return areas.stream()
                .filter(each ->
                        each.first().filter(day -> day.isAfter(deadline)).isPresent())
                .map(AreaStanding::area)
                .toList();
    }
}
