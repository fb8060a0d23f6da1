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
}
