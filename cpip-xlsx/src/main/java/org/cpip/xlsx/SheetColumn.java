package org.cpip.xlsx;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param title in its first row
 * @param width in characters
 * @param holds the components that it shows, as paths from the action or milestone, with spaces between them
 */
record SheetColumn(String title, int width, String holds) {

    List<String> components() {
        return Arrays.asList(holds.split(" "));
    }
}
