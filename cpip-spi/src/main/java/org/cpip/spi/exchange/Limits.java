package org.cpip.spi.exchange;

import java.util.List;

/**
 * How much of a source a reader takes before it stops, so that a hostile file cannot exhaust the machine. Per call.
 *
 * @param bytes the source's size in bytes
 * @param inflatedBytes what an archive may hold once inflated, all entries together, in bytes
 * @param ratio how many times larger an archive's entry may be inflated than deflated, once it exceeds 1 MiB
 * @param entries how many entries an archive may have
 * @param depth how deep elements, objects or tables may nest
 * @param rows how many table rows a source may have
 * @param cells how many cells a row may have
 * @param textLength how long one cell, paragraph or string may be, in UTF-16 code units
 * @param attributes how many attributes an XML element may have, declarations of namespaces included
 * @param names how many different names the elements and attributes of an XML part may have; a tenth of that for prefixes
 * @param label how long the number or bullet of a list item may be, in UTF-16 code units
 * @param totalText how long all texts of a document may be together, in UTF-16 code units: a cell that is merged over many rows
 *     counts in each of them
 */
public record Limits(
        long bytes,
        long inflatedBytes,
        int ratio,
        int entries,
        int depth,
        int rows,
        int cells,
        int textLength,
        int attributes,
        int names,
        int label,
        long totalText) {

    private static final List<String> NAMES = List.of(
            "bytes",
            "inflatedBytes",
            "ratio",
            "entries",
            "depth",
            "rows",
            "cells",
            "textLength",
            "attributes",
            "names",
            "label",
            "totalText");

    private static final Limits DEFAULTS =
            of(256L << 20, 2L << 30, 200, 10_000, 256, 1_000_000, 4_096, 1_000_000, 1_000, 10_000, 1_000, 64L << 20);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Limits {
        if (Math.min(Math.min(bytes, inflatedBytes), totalText) < 1
                || Math.min(ratio, entries) < 1
                || Math.min(depth, rows) < 1
                || Math.min(cells, textLength) < 1
                || Math.min(Math.min(attributes, names), label) < 1) {
            throw new IllegalArgumentException("A limit must be 1 or more");
        }
    }

    /**
     * 256 MiB, 2 GiB inflated, ratio 200, 10,000 entries, depth 256, 1,000,000 rows, 4,096 cells a row, 1,000,000
     * characters a text, 1,000 attributes, 10,000 names, 1,000 characters a label, 67,108,864 characters of text.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** The limits by name, in the order of the components. */
    public static List<String> allNames() {
        return NAMES;
    }

    /**
     * The same with another value for the limit of a name, as a command or a file of settings gives it.
     *
     * @throws InvalidRequestException if there is no such limit, or it cannot have that value
     */
    public Limits with(String name, long value) {
        int at = NAMES.indexOf(name);
        if (at < 0) {
            throw new InvalidRequestException("Unknown limit '" + name + "'; known: " + String.join(", ", NAMES));
        }
        boolean large = name.endsWith("ytes") || name.equals("totalText");
        long most = large ? Long.MAX_VALUE : Integer.MAX_VALUE;
        if (value < 1 || value > most) {
            throw new InvalidRequestException(
                    "The limit " + name + " cannot be " + value + "; it is a number from 1 to " + most);
        }
        return with(at, value);
    }

    /** The same with another limit on the source's size. */
    public Limits withBytes(long value) {
        return with(0, value);
    }

    /** The same with another limit on inflated bytes. */
    public Limits withInflatedBytes(long value) {
        return with(1, value);
    }

    /** The same with another limit on the ratio of inflated to deflated bytes. */
    public Limits withRatio(int value) {
        return with(2, value);
    }

    /** The same with another limit on the entries of an archive. */
    public Limits withEntries(int value) {
        return with(3, value);
    }

    /** The same with another limit on nesting. */
    public Limits withDepth(int value) {
        return with(4, value);
    }

    /** The same with another limit on rows. */
    public Limits withRows(int value) {
        return with(5, value);
    }

    /** The same with another limit on cells in a row. */
    public Limits withCells(int value) {
        return with(6, value);
    }

    /** The same with another limit on the length of a text. */
    public Limits withTextLength(int value) {
        return with(7, value);
    }

    /** The same with another limit on the attributes of an element. */
    public Limits withAttributes(int value) {
        return with(8, value);
    }

    /** The same with another limit on different names of elements and attributes. */
    public Limits withNames(int value) {
        return with(9, value);
    }

    /** The same with another limit on the length of a label. */
    public Limits withLabel(int value) {
        return with(10, value);
    }

    /** The same with another limit on all texts together. */
    public Limits withTotalText(long value) {
        return with(11, value);
    }

    private Limits with(int at, long value) {
        long[] values = {
            bytes, inflatedBytes, ratio, entries, depth, rows, cells, textLength, attributes, names, label, totalText
        };
        values[at] = value;
        return of(values);
    }

    /** In the order of the components; all but those of type {@code long} fit into an {@code int}. */
    private static Limits of(long... values) {
        return new Limits(
                values[0],
                values[1],
                (int) values[2],
                (int) values[3],
                (int) values[4],
                (int) values[5],
                (int) values[6],
                (int) values[7],
                (int) values[8],
                (int) values[9],
                (int) values[10],
                values[11]);
    }
}
