package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.PlainText;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.spi.exchange.Limits;

/** The columns of a tracker in which custom fields stand, so that {@link PlanReader} finds them again by their names. */
public final class CustomColumns {

    private CustomColumns() {}

    /**
     * A column.
     *
     * @param name the custom field's
     * @param heading what heads the column: the name, with "Custom: " before it where it would be read as another column
     */
    public record Named(String name, String heading) {}

    /**
     * A column for each name, in the order in which the names are first seen.
     *
     * @param fields the custom fields of each row
     * @param headings those of the tracker's other columns, which stand in front
     * @return no more than a row may have cells when it is read ({@link Limits#cells()}), those headings included: what is
     *     beyond has no column
     */
    public static List<Named> of(Collection<Map<String, String>> fields, List<String> headings) {
        int most = Limits.defaults().cells() - headings.size();
        Set<String> names = new LinkedHashSet<>();
        for (Map<String, String> each : fields) {
            each.keySet().stream()
                    .filter(name -> names.size() < most || names.contains(name))
                    .forEach(names::add);
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<Named> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new Named(name, heading(name, headings)));
        }
        return columns;
    }

    /** The name of the field that a heading stands for. */
    public static String name(String heading) {
        return isMarked(heading) ? heading.substring(ColumnWords.CUSTOM.length()) : heading;
    }

    /** Whether a heading says of itself that it is a custom field's. */
    public static boolean isMarked(String heading) {
        return heading.startsWith(ColumnWords.CUSTOM);
    }

    /** The name, marked as a custom field's. */
    public static String marked(String name) {
        return ColumnWords.CUSTOM + name;
    }

    /**
     * "Owner" beside a column "Lead" is not read as another lead; alone it would be, and so would a second "Lead". "Forecast" beside
     * "Forecast date" would be the surer of the two.
     */
    private static String heading(String name, List<String> headings) {
        String plain = PlainText.normalise(name);
        Optional<PlanColumn> column = ColumnWords.column(plain);
        boolean taken = headings.contains(plain)
                // "Priority | High": the cells decide whether such words name groups
                || column.filter(PlanColumn.WORKSTREAM::equals).isPresent()
                || column.isPresent() && headings.stream().noneMatch(other -> ColumnWords.isBefore(other, plain));
        return taken || isMarked(plain) || plain.isEmpty() ? marked(name) : name;
    }
}
