package org.cpip.xlsx.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.xlsx.cell.CellReference;
import org.cpip.xlsx.cell.CellText;

/**
 * The merged cells of a sheet. They stand behind its rows (ECMA-376 part 1, section 18.3.1.55), so that a sheet that has any
 * is read twice. Rows are asked for from the first on. For one thread.
 */
public final class Merges {

    /** Beyond these no tracker merges cells, and a hostile one costs nothing. */
    private static final int COLUMNS = 512;

    private static final int MOST = 200_000;
    private static final byte[] MARK = "mergeCell".getBytes(StandardCharsets.US_ASCII);

    private record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private final List<Merge> merges = new ArrayList<>();
    private final int[] lastRow = new int[COLUMNS];
    private final int[] firstRow = new int[COLUMNS];
    private final int[] firstColumn = new int[COLUMNS];
    private final int[] lastColumn = new int[COLUMNS];
    private int next;

    private Merges() {}

    /** Those of a sheet's part. */
    public static Merges of(OpcPackage file, String part) throws IOException {
        Merges merges = new Merges();
        if (file.has(part) && isMentioned(file, part)) {
            WorkbookParts.read(file, part, merges::read);
        }
        merges.merges.sort(Comparator.comparingInt(Merge::firstRow));
        return merges;
    }

    /** The same, to be asked for rows from the first on once more. */
    public Merges again() {
        Merges again = new Merges();
        again.merges.addAll(merges);
        return again;
    }

    /** Whether the part's bytes say so; what is not in UTF-8 may say so as well. */
    private static boolean isMentioned(OpcPackage file, String part) throws IOException {
        byte[] bytes = new byte[1 << 16];
        int matched = 0;
        try (InputStream in = file.bytes(part)) {
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                for (int i = 0; i < length; i++) {
                    byte b = bytes[i];
                    if (matched == 0 && b != MARK[0] && b != 0) {
                        // nearly every byte of a sheet
                        continue;
                    }
                    if (b == 0) {
                        return true;
                    }
                    matched = b == MARK[matched] ? matched + 1 : b == MARK[0] ? 1 : 0;
                    if (matched == MARK.length) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void read(XmlCursor xml) throws IOException {
        int root = xml.depth();
        while (xml.startWithin(root)) {
            if (xml.localName().equals("sheetData")) {
                xml.skip();
            } else if (xml.localName().equals("mergeCell") && merges.size() < MOST) {
                add(xml.plain("ref"));
            }
        }
    }

    private void add(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        int first = CellReference.column(reference);
        int last = Math.min(COLUMNS - 1, CellReference.column(reference.substring(colon + 1)));
        int from = row(reference.substring(0, colon));
        int to = row(reference.substring(colon + 1));
        if (first >= 0 && first <= last && from > 0 && to >= from) {
            merges.add(new Merge(from, to, first, last));
        }
    }

    private static int row(String reference) {
        int digits = 0;
        while (digits < reference.length() && !Character.isDigit(reference.charAt(digits))) {
            digits++;
        }
        return CellText.number(reference.substring(digits));
    }

    /** Goes on to a row, from 1. */
    public void row(int row) {
        while (next < merges.size() && merges.get(next).firstRow <= row) {
            Merge merge = merges.get(next++);
            if (merge.lastRow >= row) {
                int from = merge.firstColumn;
                int to = merge.lastColumn + 1;
                Arrays.fill(lastRow, from, to, merge.lastRow);
                Arrays.fill(firstRow, from, to, merge.firstRow);
                Arrays.fill(firstColumn, from, to, from);
                Arrays.fill(lastColumn, from, to, merge.lastColumn);
            }
        }
    }

    /** How many columns the cell of this row covers; 0 when a cell left of it covers it. */
    public int span(int row, int column) {
        if (!isMerged(row, column)) {
            return 1;
        }
        return firstColumn[column] == column ? lastColumn[column] - column + 1 : 0;
    }

    /** Whether the cell of this row continues the one above. */
    public boolean continues(int row, int column) {
        return isMerged(row, column) && firstRow[column] < row;
    }

    private boolean isMerged(int row, int column) {
        return column < COLUMNS && lastRow[column] >= row;
    }
}
