package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.date.EdtfPeriod;

/**
 * One way in which areas make up larger ones: councils in health boards, or the same councils in committees. A programme has
 * as many as it needs, over the same smallest areas; a whole is the sum of its parts in each.
 *
 * @param id slug, unique among the geographies
 * @param title such as "Health boards"
 * @param period the time it holds in; empty when nothing is said
 * @param places each area that is in it, once; parents are among them
 */
public record Geography(
        @Slug String id, @NotBlank String title, Optional<EdtfPeriod> period, List<@Valid AreaPlace> places) {

    /** Copies the list and refuses null. */
    public Geography {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
        places = List.copyOf(places);
    }

    /** Whether it holds on a day; one that says no period always does. */
    public boolean holdsOn(LocalDate day) {
        return period.isEmpty()
                || period.get().earliest().filter(day::isBefore).isEmpty()
                        && period.get().latest().filter(day::isAfter).isEmpty();
    }

    /** Codes of the areas that are part of none. */
    public List<String> roots() {
        return places.stream()
                .filter(place -> place.parent().isEmpty())
                .map(AreaPlace::area)
                .toList();
    }

    /** Codes of the areas that have no parts here, in the order of the places. */
    public List<String> leaves() {
        Set<String> wholes = new HashSet<>();
        places.forEach(place -> place.parent().ifPresent(wholes::add));
        return places.stream()
                .map(AreaPlace::area)
                .filter(area -> !wholes.contains(area))
                .toList();
    }

    /** Codes of the areas that are part of one, theirs not among them. */
    public List<String> parts(String area) {
        return places.stream()
                .filter(place -> place.parent().filter(area::equals).isPresent())
                .map(AreaPlace::area)
                .toList();
    }

    /** Code of the area that one is part of; empty for one that is part of none, and for one that is not in it. */
    public Optional<String> parent(String area) {
        return places.stream()
                .filter(place -> place.area().equals(area))
                .findFirst()
                .flatMap(AreaPlace::parent);
    }
}
