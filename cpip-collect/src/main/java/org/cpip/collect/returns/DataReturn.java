package org.cpip.collect.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.IndicatorValue;

/**
 * What one area returned.
 *
 * @param source name of the file
 * @param area code of the area
 * @param figures one for each cell that is asked for, in the order of the template
 */
@Experimental
public record DataReturn(String source, String area, List<ReturnedFigure> figures) {

    /** Copies the list and refuses null. */
    public DataReturn {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(area, "area");
        figures = List.copyOf(figures);
    }

    /** The answers by cells, without those that are blank. */
    public Map<String, IndicatorValue> values() {
        Map<String, IndicatorValue> values = new LinkedHashMap<>();
        figures.forEach(figure -> figure.value().ifPresent(value -> values.put(figure.cell(), value)));
        return values;
    }

    /** What was noted, by cells. */
    public Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> !figure.written().note().isBlank())
                .forEach(figure ->
                        notes.put(figure.cell(), figure.written().note().strip()));
        return notes;
    }

    /** The answer to a cell. */
    public Optional<ReturnedFigure> figure(String cell) {
        return figures.stream().filter(each -> each.cell().equals(cell)).findFirst();
    }
}
