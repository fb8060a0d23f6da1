package org.cpip.io.text;

import java.util.ArrayList;
import java.util.List;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;

/** Tells which lines are rows of a table, as browsers and office programs copy them: a tab between two cells. */
final class TabRows {

    private static final int SURE = 3;
    private static final int LONGEST_HEADING = 60;

    private boolean inTable;
    private int lastLine;
    private int table;
    private int row;
    private int width;

    /** Whether a line is a row: it has three cells, heads columns, or stands right below a row. */
    boolean isRow(String line, int number) {
        if (line.indexOf('\t') < 0) {
            return false;
        }
        String[] cells = line.strip().split("\t", -1);
        boolean below = inTable && number == lastLine + 1;
        // "1.\tWe will act." is an item that somebody copied
        boolean heads = cells.length > 1
                && List.of(cells).stream()
                        .allMatch(cell -> ColumnWords.column(cell).isPresent());
        // "Lead\tHarbour Board": a table with the word of a field on the left
        boolean field = cells.length == 2 && !cells[1].isBlank() && isField(cells[0]);
        // "\tAction 1\tAction 2": the corner of a table is blank
        boolean corner = line.charAt(0) == '\t' && cells.length >= SURE - 1 && isShort(cells);
        return below || heads || field || corner || cells.length >= SURE && !cells[0].isBlank();
    }

    private static boolean isShort(String[] cells) {
        for (String cell : cells) {
            if (cell.isBlank() || cell.length() > LONGEST_HEADING) {
                return false;
            }
        }
        return true;
    }

    /** "Lead", and "Action 2" of a card. */
    private static boolean isField(String cell) {
        int end = cell.length();
        while (end > 0 && (Character.isDigit(cell.charAt(end - 1)) || cell.charAt(end - 1) == '.')) {
            end--;
        }
        String word = cell.substring(0, end).strip();
        return word.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
                && ColumnWords.column(word).isPresent();
    }

    /** A line was taken as a row. */
    void took(int number) {
        inTable = true;
        lastLine = number;
    }

    /** The row of a line. */
    Block.TableRow row(String line, int number, SourceLocation at) {
        if (!inTable || number != lastLine + 1) {
            table++;
            row = 0;
        }
        took(number);
        row++;
        List<Block.Cell> cells = new ArrayList<>();
        // blank cells at the end of the first line head columns: "Action<tab>Timescale<tab>"
        String plain = row == 1 ? line : line.stripTrailing();
        for (String cell : plain.split("\t", -1)) {
            cells.add(Block.Cell.of(cells.size(), cell.strip()));
        }
        width = row == 1 ? cells.size() : width;
        while (cells.size() < width) {
            // blank cells at the end of a line are lost on the way
            cells.add(Block.Cell.of(cells.size(), ""));
        }
        return new Block.TableRow(table, row, false, cells, at);
    }
}
