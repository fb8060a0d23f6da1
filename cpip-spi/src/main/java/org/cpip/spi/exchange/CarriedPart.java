package org.cpip.spi.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is carried of a component.
 *
 * @param parts its parts that are carried, in the order in which they were named; empty when it is carried whole
 */
record CarriedPart(Map<String, CarriedPart> parts) {

    /** With all that it has. */
    static final CarriedPart WHOLE = new CarriedPart(Map.of());

    boolean isWhole() {
        return parts.isEmpty();
    }

    void collect(String prefix, List<String> names) {
        parts.forEach((name, part) -> {
            if (part.isWhole()) {
                names.add(prefix + name);
            } else {
                part.collect(prefix + name + ".", names);
            }
        });
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(each -> each.getKey() + (each.getValue().isWhole() ? "" : ".{" + each.getValue() + "}"))
                .collect(Collectors.joining(", "));
    }
}
