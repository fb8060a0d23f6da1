package org.cpip.xlsx.write;

import java.util.Arrays;
import java.util.List;
import org.cpip.io.assemble.CustomColumns;

/**
 * A column of a sheet.
 *
 * @param title in its first row
 * @param width in characters
 * @param holds the components that it shows, as paths from the action or milestone, with spaces between them
 */
public record SheetColumn(String title, int width, String holds) {

    /** For a custom field. */
    public static SheetColumn custom(CustomColumns.Named field) {
        return new SheetColumn(field.heading(), 18, "customFields");
    }

    List<String> components() {
        return Arrays.asList(holds.split(" "));
    }
}
