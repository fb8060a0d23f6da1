package org.cpip.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Area;
import org.cpip.model.AreaPlace;
import org.cpip.model.Breakdown;
import org.cpip.model.Category;
import org.cpip.model.CategoryKind;
import org.cpip.model.CodeList;
import org.cpip.model.Geography;
import org.cpip.model.Indicator;
import org.cpip.model.Observation;
import org.cpip.model.Programme;

/** Makes figures keep the rules between them and what they are given for: geographies become trees of one area and its parts. */
final class FigureRepair {

    private final List<String> areas;
    private final List<CodeList> lists;

    private FigureRepair(Programme programme) {
        areas = programme.areas().stream().map(Area::code).toList();
        lists = programme.codeLists();
    }

    static Programme of(Programme tame) {
        Programme named = tame.toBuilder()
                .areas(ReferenceRepair.unique(
                        tame.areas(), Area::code, (v, code) -> new Area(code, v.name(), v.kind())))
                .geographies(ReferenceRepair.unique(
                        tame.geographies(),
                        Geography::id,
                        (v, id) -> new Geography(id, v.title(), v.period(), v.places())))
                .codeLists(ReferenceRepair.unique(
                        tame.codeLists(), CodeList::name, (v, name) -> new CodeList(name, v.label(), oneTotal(v))))
                .build();
        return new FigureRepair(named).connect(named);
    }

    private static List<Category> oneTotal(CodeList list) {
        List<Category> categories = new ArrayList<>();
        boolean hasTotal = false;
        for (Category each : ReferenceRepair.unique(
                list.categories(), Category::code, (v, code) -> new Category(code, v.label(), v.kind()))) {
            boolean second = hasTotal && each.kind() == CategoryKind.TOTAL;
            categories.add(new Category(each.code(), each.label(), second ? CategoryKind.PART : each.kind()));
            hasTotal |= each.kind() == CategoryKind.TOTAL;
        }
        return categories;
    }

    private Programme connect(Programme programme) {
        return programme.toBuilder()
                .geographies(programme.geographies().stream()
                        .map(each -> new Geography(each.id(), each.title(), each.period(), places()))
                        .toList())
                .indicators(programme.indicators().stream().map(this::indicator).toList())
                .build();
    }

    private List<AreaPlace> places() {
        return areas.stream()
                .map(area -> area.equals(areas.get(0)) ? AreaPlace.root(area) : AreaPlace.of(area, areas.get(0)))
                .toList();
    }

    private Indicator indicator(Indicator indicator) {
        return indicator.toBuilder()
                .baseline(indicator.baseline().map(this::reading))
                .observations(
                        indicator.observations().stream().map(this::reading).toList())
                .build();
    }

    private Observation reading(Observation reading) {
        Optional<String> area = areas.isEmpty() ? reading.area() : ReferenceRepair.pick(areas, reading.area());
        Set<String> names = new HashSet<>();
        return reading.toBuilder()
                .area(area)
                .breakdown(reading.breakdown().stream()
                        .filter(each -> names.add(each.name()))
                        .flatMap(each -> listed(each).stream())
                        .toList())
                .build();
    }

    private Optional<Breakdown> listed(Breakdown breakdown) {
        return lists.stream()
                .filter(list -> list.name().equals(breakdown.name()))
                .findFirst()
                .map(list -> ReferenceRepair.pick(
                                list.categories().stream().map(Category::code).toList(), Optional.of(breakdown.value()))
                        .map(code -> new Breakdown(breakdown.name(), code)))
                .orElse(Optional.of(breakdown));
    }
}
