package org.cpip.collect.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cpip.model.AreaPlace;
import org.cpip.model.Geography;

/**
 * A geography, asked from below.
 *
 * @param wholes of each smallest area, those that it is part of, nearest first
 * @param leaves of each whole, the smallest areas in it, sorted
 */
record WholesOfLeaves(Map<String, List<String>> wholes, Map<String, Set<String>> leaves) {

    static WholesOfLeaves of(Geography geography) {
        Map<String, String> parents = parents(geography);
        Map<String, List<String>> wholes = new LinkedHashMap<>();
        Map<String, Set<String>> leaves = new LinkedHashMap<>();
        Set<String> inner = new HashSet<>(parents.values());
        geography.places().stream()
                .map(AreaPlace::area)
                .filter(inner::contains)
                .forEach(area -> leaves.put(area, new TreeSet<>()));
        for (AreaPlace place : geography.places()) {
            Set<String> above = above(place.area(), parents);
            if (!inner.contains(place.area())) {
                wholes.put(place.area(), new ArrayList<>(above));
                above.forEach(area ->
                        leaves.computeIfAbsent(area, none -> new TreeSet<>()).add(place.area()));
            }
        }
        return new WholesOfLeaves(wholes, leaves);
    }

    private static Map<String, String> parents(Geography geography) {
        Set<String> seen = new HashSet<>();
        Map<String, String> parents = new LinkedHashMap<>();
        for (AreaPlace place : geography.places()) {
            if (!seen.add(place.area())) {
                throw new IllegalArgumentException(
                        "geography " + geography.id() + ": area " + place.area() + " stands in it twice");
            }
            place.parent().ifPresent(parent -> parents.put(place.area(), parent));
        }
        return parents;
    }

    private static Set<String> above(String area, Map<String, String> parents) {
        Set<String> above = new LinkedHashSet<>();
        for (String parent = parents.get(area); parent != null; parent = parents.get(parent)) {
            if (parent.equals(area) || !above.add(parent)) {
                throw new IllegalArgumentException("area " + parent + " is a part of itself");
            }
        }
        return above;
    }
}
