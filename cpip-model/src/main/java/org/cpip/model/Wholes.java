package org.cpip.model;

import java.util.List;

/** What is the whole of something: the country of its areas, the total of its categories. */
final class Wholes {

    private Wholes() {}

    static boolean isForAll(Programme programme, Observation reading) {
        return reading.area().filter(area -> !isCountry(programme, area)).isEmpty()
                && reading.breakdown().stream().allMatch(each -> isTotal(programme, each));
    }

    private static boolean isCountry(Programme programme, String area) {
        return !programme.geographies().isEmpty()
                && programme.geographies().stream()
                        .allMatch(geography -> geography.roots().equals(List.of(area)));
    }

    private static boolean isTotal(Programme programme, Breakdown breakdown) {
        return programme
                .codeList(breakdown.name())
                .flatMap(list -> list.category(breakdown.value()))
                .filter(category -> category.kind() == CategoryKind.TOTAL)
                .isPresent();
    }
}
