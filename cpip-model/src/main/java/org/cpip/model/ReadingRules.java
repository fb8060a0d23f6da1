package org.cpip.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Readings and what they are given for: areas and categories that the programme lists. */
final class ReadingRules {

    private final BiConsumer<String, String> report;
    private final Set<String> areas;
    private final Map<String, Set<String>> categories = new HashMap<>();

    private ReadingRules(Programme programme, BiConsumer<String, String> report) {
        this.report = report;
        areas = programme.areas().stream().map(Area::code).collect(Collectors.toSet());
    }

    static void check(Programme programme, BiConsumer<String, String> report) {
        ReadingRules rules = new ReadingRules(programme, report);
        for (int c = 0; c < programme.codeLists().size(); c++) {
            rules.checkList("codeLists[" + c + "]", programme.codeLists().get(c));
        }
        for (int i = 0; i < programme.indicators().size(); i++) {
            Indicator indicator = programme.indicators().get(i);
            String path = "indicators[" + i + "]";
            indicator.baseline().ifPresent(reading -> rules.checkReading(path + ".baseline", reading));
            for (int o = 0; o < indicator.observations().size(); o++) {
                rules.checkReading(
                        path + ".observations[" + o + "]",
                        indicator.observations().get(o));
            }
        }
    }

    private void checkList(String path, CodeList list) {
        Set<String> codes = new HashSet<>();
        if (categories.putIfAbsent(list.name(), codes) != null) {
            report.accept(path + ".name", "another code list has the name \"" + list.name() + "\" too");
        }
        boolean hasTotal = false;
        for (int c = 0; c < list.categories().size(); c++) {
            Category category = list.categories().get(c);
            String at = path + ".categories[" + c + "]";
            if (!codes.add(category.code())) {
                report.accept(at + ".code", "another category has the code \"" + category.code() + "\" too");
            }
            if (category.kind() == CategoryKind.TOTAL && hasTotal) {
                report.accept(at + ".kind", "another category is the total already");
            }
            hasTotal |= category.kind() == CategoryKind.TOTAL;
        }
    }

    private void checkReading(String path, Observation reading) {
        reading.area()
                .filter(area -> !areas.isEmpty() && !areas.contains(area))
                .ifPresent(area ->
                        report.accept(path + ".area", "no area of the programme has the code \"" + area + "\""));
        List<Breakdown> breakdown = reading.breakdown();
        for (int b = 0; b < breakdown.size(); b++) {
            Breakdown each = breakdown.get(b);
            Set<String> codes = categories.get(each.name());
            if (codes != null && !codes.contains(each.value())) {
                report.accept(
                        path + ".breakdown[" + b + "].value",
                        "the code list \"" + each.name() + "\" has no category \"" + each.value() + "\"");
            }
        }
    }
}
