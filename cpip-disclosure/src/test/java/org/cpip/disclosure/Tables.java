package org.cpip.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableReader;

/** Tables of tests, written as lines of cells with commas between. */
public final class Tables {

    private Tables() {}

    /** The table of lines; any error in it fails the test. */
    public static PublishedTable of(String name, String... lines) {
        return TableReader.read(name, grid(lines)).orThrow();
    }

    /** The cells of lines. */
    public static List<List<String>> grid(String... lines) {
        return Arrays.stream(lines).map(line -> List.of(line.split(",", -1))).toList();
    }

    /** Groups of lines such as {@code county-1: A B I J}. */
    public static Groups groups(String... lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("part", "whole"));
        for (String line : lines) {
            String whole = line.substring(0, line.indexOf(':'));
            for (String part : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
                rows.add(List.of(part, whole));
            }
        }
        Groups.GroupsResult read = Groups.read("groups", rows);
        if (!read.diagnostics().isEmpty()) {
            throw new IllegalStateException(read.diagnostics().get(0).toString());
        }
        return read.groups();
    }

    /**
     * The table of inner counts with its margins.
     *
     * @param rows the names of rows
     * @param columns the names of columns
     */
    public static PublishedTable crossed(String name, List<String> rows, List<String> columns, long[][] inner) {
        return TableReader.read(name, crossedGrid(rows, columns, inner)).orThrow();
    }

    /** The cells of such a table. */
    public static List<List<String>> crossedGrid(List<String> rows, List<String> columns, long[][] inner) {
        List<List<String>> grid = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Area"));
        header.addAll(columns);
        header.add("Total");
        grid.add(header);
        long[] sums = new long[columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            grid.add(row(rows.get(r), inner[r]));
            for (int c = 0; c < sums.length; c++) {
                sums[c] += inner[r][c];
            }
        }
        grid.add(row("Total", sums));
        return grid;
    }

    private static List<String> row(String name, long[] counts) {
        List<String> row = new ArrayList<>(List.of(name));
        Arrays.stream(counts).forEach(count -> row.add(Long.toString(count)));
        row.add(Long.toString(Arrays.stream(counts).sum()));
        return row;
    }

    /** Names such as r1, r2, r3. */
    public static List<String> names(String prefix, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> prefix + i)
                .toList();
    }

    /** A policy of lines such as {@code hide.to=4}. */
    public static org.cpip.disclosure.policy.DisclosurePolicy policy(String... lines) {
        java.util.Properties properties = new java.util.Properties();
        for (String line : lines) {
            properties.setProperty(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return org.cpip.disclosure.policy.DisclosurePolicy.of("test", properties);
    }
}
