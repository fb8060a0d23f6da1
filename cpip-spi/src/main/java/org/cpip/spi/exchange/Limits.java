package org.cpip.spi.exchange;

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
 */
public record Limits(
        long bytes, long inflatedBytes, int ratio, int entries, int depth, int rows, int cells, int textLength) {

    private static final Limits DEFAULTS =
            new Limits(256L << 20, 2L << 30, 200, 10_000, 256, 1_000_000, 4_096, 1_000_000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Limits {
        if (Math.min(bytes, inflatedBytes) < 1
                || Math.min(ratio, entries) < 1
                || Math.min(depth, rows) < 1
                || Math.min(cells, textLength) < 1) {
            throw new IllegalArgumentException("A limit must be 1 or more");
        }
    }

    /**
     * 256 MiB, 2 GiB inflated, ratio 200, 10,000 entries, depth 256, 1,000,000 rows, 4,096 cells a row, 1,000,000
     * characters a text.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** The same with another limit on the source's size. */
    public Limits withBytes(long value) {
        return new Limits(value, inflatedBytes, ratio, entries, depth, rows, cells, textLength);
    }

    /** The same with another limit on inflated bytes. */
    public Limits withInflatedBytes(long value) {
        return new Limits(bytes, value, ratio, entries, depth, rows, cells, textLength);
    }

    /** The same with another limit on the ratio of inflated to deflated bytes. */
    public Limits withRatio(int value) {
        return new Limits(bytes, inflatedBytes, value, entries, depth, rows, cells, textLength);
    }

    /** The same with another limit on the entries of an archive. */
    public Limits withEntries(int value) {
        return new Limits(bytes, inflatedBytes, ratio, value, depth, rows, cells, textLength);
    }

    /** The same with another limit on nesting. */
    public Limits withDepth(int value) {
        return new Limits(bytes, inflatedBytes, ratio, entries, value, rows, cells, textLength);
    }

    /** The same with another limit on rows. */
    public Limits withRows(int value) {
        return new Limits(bytes, inflatedBytes, ratio, entries, depth, value, cells, textLength);
    }

    /** The same with another limit on cells in a row. */
    public Limits withCells(int value) {
        return new Limits(bytes, inflatedBytes, ratio, entries, depth, rows, value, textLength);
    }

    /** The same with another limit on the length of a text. */
    public Limits withTextLength(int value) {
        return new Limits(bytes, inflatedBytes, ratio, entries, depth, rows, cells, value);
    }
}
