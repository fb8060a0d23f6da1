package org.cpip.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.xlsx.cell.CellReference;
import org.cpip.xlsx.cell.CellText;

/**
 * A region of a sheet that a person made a table (ECMA-376 part 1, section 18.5.1.2), which Excel calls a ListObject. Rows
 * count from 1, columns from 0.
 *
 * @param firstRow its row of titles
 * @param lastRow its last row, with that of totals
 * @param totals how many rows at its end are totals
 */
public record ExcelTable(int firstRow, int lastRow, int firstColumn, int lastColumn, int totals) {

    private static final int MOST = 64;

    /** Those of a sheet's part, from the top; tables without titles are left out. */
    public static List<ExcelTable> of(OpcPackage file, String part) throws IOException {
        List<ExcelTable> tables = new ArrayList<>();
        for (Relationship relationship : file.relationships(part)) {
            if (tables.size() < MOST
                    && relationship.type().toLowerCase(Locale.ROOT).equals("table")
                    && !relationship.external()) {
                WorkbookParts.read(file, relationship.partFrom(part).orElse(""), xml -> {
                    String[] corners = xml.plain("ref").split(":", 2);
                    boolean titled = !xml.plain("headerRowCount").equals("0");
                    if (xml.localName().equals("table") && titled && corners.length == 2) {
                        tables.add(new ExcelTable(
                                CellReference.row(corners[0]),
                                CellReference.row(corners[1]),
                                CellReference.column(corners[0]),
                                CellReference.column(corners[1]),
                                Math.max(0, CellText.number(xml.plain("totalsRowCount")))));
                    }
                });
            }
        }
        tables.removeIf(each -> each.firstRow < 1 || each.firstColumn < 0 || each.lastColumn < each.firstColumn);
        tables.sort(Comparator.comparingInt(ExcelTable::firstRow).thenComparingInt(ExcelTable::firstColumn));
        return tables;
    }

    /** Whether a row is one of it. */
    public boolean hasRow(int row) {
        return row >= firstRow && row <= lastRow;
    }

    /** Whether a column is one of it. */
    public boolean hasColumn(int column) {
        return column >= firstColumn && column <= lastColumn;
    }

    /** Whether a row holds totals of the others. */
    public boolean isTotal(int row) {
        return row <= lastRow && row > lastRow - totals;
    }

    /** Whether it has a row in common with another. */
    public boolean isBeside(ExcelTable other) {
        return firstRow <= other.lastRow && other.firstRow <= lastRow;
    }

    /** The same up to another column. */
    public ExcelTable upTo(int column) {
        return new ExcelTable(firstRow, lastRow, firstColumn, column, totals);
    }
}
