package org.cpip.io.csv;

import java.util.List;

/**
 * How the cells of a source are set apart.
 *
 * @param separator what stands between them
 * @param spacedQuotes whether white space stands around quoted cells
 * @param hint whether the first line is the hint {@code sep=;} that spreadsheets understand, not a record
 * @param told whether the separator was named, by an option or the hint
 * @param share how many of the first records have the usual number of cells, from 0 to 1
 * @param header the first record with the usual number of cells; empty when no record has two
 * @param records how many records were looked at
 */
record Dialect(
        Separator separator,
        boolean spacedQuotes,
        boolean hint,
        boolean told,
        double share,
        List<String> header,
        int records) {

    Dialect {
        header = List.copyOf(header);
    }

    /** Whether it is a table of two columns or more, nearly all records alike. */
    boolean isConsistent() {
        return header.size() > 1 && records > 1 && share >= 0.7;
    }

    /** Whether the separator is a guess that a person should look at. */
    boolean isUnsure() {
        return !told && records > 1 && share < 0.5;
    }

    /** Whether the first full record reads as column titles: short, different, none blank, no sentences or figures. */
    boolean hasHeader() {
        return header.size() > 1
                && header.stream().allMatch(Dialect::isTitle)
                && header.stream().distinct().count() == header.size();
    }

    private static boolean isTitle(String cell) {
        String text = cell.strip();
        return !text.isEmpty()
                && text.length() <= 60
                && (!text.endsWith(".") || text.length() <= 5)
                && text.chars().anyMatch(Character::isLetter);
    }
}
