package org.cpip.reporting.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Area;
import org.cpip.model.Breakdown;
import org.cpip.model.Category;
import org.cpip.model.Geography;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Programme;

/** The figures of a release, asked for by indicator, area and category. */
final class ShownFigures {

    private final Programme figures;
    private final Map<List<Object>, IndicatorValue> values = new HashMap<>();
    private final Map<String, Map<List<Breakdown>, String>> columns = new LinkedHashMap<>();

    ShownFigures(Programme figures) {
        this.figures = figures;
        for (Indicator indicator : figures.indicators()) {
            Map<List<Breakdown>, String> labels = new LinkedHashMap<>();
            labels.put(List.of(), "Total");
            for (Observation each : indicator.observations()) {
                values.put(List.of(indicator.id(), each.area().orElse(""), each.breakdown()), each.value());
                labels.computeIfAbsent(each.breakdown(), this::label);
            }
            columns.put(indicator.id(), labels);
        }
    }

    /** Labels of the categories that an indicator is given by, the total first. */
    Map<List<Breakdown>, String> categories(Indicator indicator) {
        return columns.get(indicator.id());
    }

    /** The figure; empty where the release says nothing. */
    Optional<IndicatorValue> value(Indicator indicator, String area, List<Breakdown> breakdown) {
        return Optional.ofNullable(values.get(List.of(indicator.id(), area, breakdown)));
    }

    /** The areas that the release has figures of, those that are made of others first. */
    List<Area> areas() {
        return figures.areas().stream()
                .filter(area -> figures.indicators().stream()
                        .anyMatch(indicator ->
                                value(indicator, area.code(), List.of()).isPresent()))
                .toList();
    }

    /** The areas that one is part of, the nearest first, each once. */
    List<Area> wholes(Area area) {
        List<Area> wholes = new ArrayList<>();
        for (Geography geography : figures.geographies()) {
            Optional<String> parent = geography.parent(area.code());
            while (parent.isPresent()) {
                figures.area(parent.get()).filter(one -> !wholes.contains(one)).ifPresent(wholes::add);
                parent = geography.parent(parent.get());
            }
        }
        return wholes;
    }

    private String label(List<Breakdown> breakdown) {
        List<String> labels = new ArrayList<>();
        for (Breakdown each : breakdown) {
            labels.add(figures.codeList(each.name())
                    .flatMap(list -> list.category(each.value()))
                    .flatMap(Category::label)
                    .orElse(each.value()));
        }
        return String.join(", ", labels);
    }
}
