package org.cpip.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Areas and how they make up larger ones: each geography is a tree, and those of one time have the same leaves. */
final class GeographyRules {

    private final BiConsumer<String, String> report;
    private final Set<String> areas = new HashSet<>();

    private GeographyRules(BiConsumer<String, String> report) {
        this.report = report;
    }

    static void check(Programme programme, BiConsumer<String, String> report) {
        GeographyRules rules = new GeographyRules(report);
        rules.checkAreas(programme.areas());
        Set<String> ids = new HashSet<>();
        for (int g = 0; g < programme.geographies().size(); g++) {
            Geography geography = programme.geographies().get(g);
            String path = "geographies[" + g + "]";
            if (!ids.add(geography.id())) {
                report.accept(path + ".id", "the id \"" + geography.id() + "\" is taken already");
            }
            rules.checkTree(path, geography);
        }
        rules.checkLeaves(programme.geographies());
    }

    private void checkAreas(List<Area> list) {
        for (int a = 0; a < list.size(); a++) {
            if (!areas.add(list.get(a).code())) {
                report.accept(
                        "areas[" + a + "].code",
                        "another area has the code \"" + list.get(a).code() + "\" too");
            }
        }
    }

    private void checkTree(String path, Geography geography) {
        Map<String, Optional<String>> parents = new HashMap<>();
        List<AreaPlace> places = geography.places();
        for (int p = 0; p < places.size(); p++) {
            String area = places.get(p).area();
            String at = path + ".places[" + p + "].area";
            if (!areas.contains(area)) {
                report.accept(at, "no area of the programme has the code \"" + area + "\"");
            }
            if (parents.putIfAbsent(area, places.get(p).parent()) != null) {
                report.accept(at, "the area \"" + area + "\" stands in the geography twice");
            }
        }
        Set<String> rooted = new HashSet<>();
        for (int p = 0; p < places.size(); p++) {
            checkParents(path + ".places[" + p + "].parent", places.get(p), parents, rooted);
        }
    }

    /** Goes up until a root or an area that is known to lead to one: each area is passed once. */
    private void checkParents(String path, AreaPlace place, Map<String, Optional<String>> parents, Set<String> rooted) {
        Set<String> way = new HashSet<>();
        Optional<String> area = Optional.of(place.area());
        while (area.isPresent() && !rooted.contains(area.get()) && way.add(area.get())) {
            Optional<String> parent = parents.get(area.get());
            if (parent == null) {
                report.accept(path, "the area \"" + area.get() + "\" is a parent and does not stand in the geography");
                parent = Optional.empty();
            }
            area = parent;
        }
        if (area.isPresent() && !rooted.contains(area.get())) {
            report.accept(path, "the area \"" + area.get() + "\" is a part of itself");
        }
        rooted.addAll(way);
    }

    /** Compares each with one that holds at the same time, where there is any: that of all before it which holds longest. */
    private void checkLeaves(List<Geography> geographies) {
        List<Integer> order = new ArrayList<>();
        for (int g = 0; g < geographies.size(); g++) {
            order.add(g);
        }
        order.sort(Comparator.comparing(g -> first(geographies.get(g))));
        Optional<Geography> longest = Optional.empty();
        for (int g : order) {
            Geography geography = geographies.get(g);
            if (longest.isPresent() && !first(geography).isAfter(last(longest.get()))) {
                compareLeaves("geographies[" + g + "].places", geography, longest.get());
            }
            if (longest.isEmpty() || last(geography).isAfter(last(longest.get()))) {
                longest = Optional.of(geography);
            }
        }
    }

    private void compareLeaves(String path, Geography geography, Geography other) {
        Set<String> leaves = new LinkedHashSet<>(geography.leaves());
        Set<String> others = new LinkedHashSet<>(other.leaves());
        tellDifference(path, geography, others, leaves, other);
        tellDifference(path, other, leaves, others, geography);
    }

    private void tellDifference(String path, Geography lacking, Set<String> all, Set<String> some, Geography having) {
        all.stream()
                .filter(area -> !some.contains(area))
                .findFirst()
                .ifPresent(area -> report.accept(
                        path,
                        "the geography \"" + lacking.id() + "\" does not have the area \"" + area
                                + "\" among its smallest, as \"" + having.id() + "\" of the same time has"));
    }

    private static LocalDate first(Geography geography) {
        return geography.period().flatMap(each -> each.earliest()).orElse(LocalDate.MIN);
    }

    private static LocalDate last(Geography geography) {
        return geography.period().flatMap(each -> each.latest()).orElse(LocalDate.MAX);
    }
}
