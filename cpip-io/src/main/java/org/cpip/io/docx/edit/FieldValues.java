package org.cpip.io.docx.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.docx.write.Control;
import org.cpip.office.internal.read.Controls.Found;

/**
 * What a cell shows for each of its fields. A control is known by its tag; where a program has dropped the tags, or
 * the controls, the first control or line is the first field, provided that there are as many as there were.
 */
final class FieldValues {

    private FieldValues() {}

    /** The values in the order of the fields; none when they cannot be told, or something else stands in the cell. */
    static List<String> of(List<Control> fields, List<Found> row, int column, String shown) {
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Found> inCell =
                row.stream().filter(control -> control.column() == column).toList();
        List<String> values = inCell.isEmpty() ? lines(fields, shown) : values(fields, inCell);
        return values.size() == fields.size() && (inCell.isEmpty() || isAll(inCell, shown)) ? values : List.of();
    }

    private static List<String> values(List<Control> fields, List<Found> inCell) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String tag = fields.get(i).tag();
            Optional<Found> byTag =
                    inCell.stream().filter(control -> control.tag().equals(tag)).findFirst();
            boolean untagged =
                    inCell.size() == fields.size() && inCell.get(i).tag().isEmpty();
            Optional<Found> found = byTag.isPresent() || !untagged ? byTag : Optional.of(inCell.get(i));
            found.ifPresent(control -> values.add(control.prompting() ? "" : control.text()));
        }
        return values;
    }

    private static List<String> lines(List<Control> fields, String shown) {
        if (fields.size() == 1) {
            return List.of(shown);
        }
        return List.of(shown.split("\n", -1));
    }

    /** Whether nothing stands in the cell beside its controls. */
    private static boolean isAll(List<Found> inCell, String shown) {
        StringBuilder all = new StringBuilder();
        inCell.forEach(control -> all.append(control.text()));
        return TextComparison.same(all.toString(), shown);
    }
}
