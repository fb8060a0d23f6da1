package org.cpip.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.jsoup.nodes.Element;

/** Reads a table row by row as a rectangular grid (HTML, 4.9.12). For one thread. */
final class TableWalk {

    /** What browsers take at the most (HTML, 4.9.11). */
    private static final int WIDEST = 1_000;

    private static final int HIGHEST = 65_534;

    private final Page page;
    private final PageWalk around;
    private final Element table;
    private final List<Above> above = new ArrayList<>();
    private final List<Block.Cell> cells = new ArrayList<>();
    private int number;
    private int row;
    private int column;
    private int width;
    private boolean headersSoFar = true;

    /**
     * A cell of a row above that goes on downwards.
     *
     * @param column its first column
     * @param span how many it covers
     * @param rows how many more rows it covers
     */
    private record Above(int column, int span, int rows) {}

    TableWalk(Page page, PageWalk around, Element table) {
        this.page = page;
        this.around = around;
        this.table = table;
    }

    void read(BlockSink out) throws IOException {
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr" -> row(part, false, out);
                case "thead", "tbody", "tfoot" -> group(part, out);
                default -> {
                    // caption, col: read before or nothing to read
                }
            }
        }
    }

    private void group(Element group, BlockSink out) throws IOException {
        if (page.boilerplate.isHidden(group)) {
            return;
        }
        above.clear();
        for (Element part : group.children()) {
            if (part.normalName().equals("tr")) {
                row(part, group.normalName().equals("thead"), out);
            }
        }
        // cells do not go on beyond the group of their rows
        above.clear();
    }

    private void row(Element element, boolean inHead, BlockSink out) throws IOException {
        if (page.boilerplate.isHidden(element)) {
            return;
        }
        page.row(element);
        cells.clear();
        column = 0;
        List<Above> below = new ArrayList<>();
        int waiting = 0;
        boolean heads = true;
        boolean any = false;
        for (Element cell : element.children()) {
            String name = cell.normalName();
            if (name.equals("td") || name.equals("th")) {
                waiting = continued(element, waiting, below);
                heads &= name.equals("th") || !cell.hasText();
                any |= name.equals("th");
                cell(cell, below);
            }
        }
        // those right of the row's own cells
        while (waiting < above.size()) {
            column = Math.max(column, above.get(waiting).column());
            waiting = continued(element, waiting, below);
        }
        above.clear();
        above.addAll(below);
        complete(element, inHead || heads && any, out);
    }

    /** Adds the cells of rows above that stand where the next cell would. */
    private int continued(Element row, int from, List<Above> below) throws IOException {
        int at = from;
        while (at < above.size() && above.get(at).column() <= column) {
            Above cell = above.get(at++);
            column = Math.max(column, cell.column());
            page.repeated(row);
            cells.add(new Block.Cell(column, cell.span(), true, "", List.of()));
            keep(new Above(column, cell.span(), cell.rows() - 1), below);
            column += cell.span();
        }
        return at;
    }

    private static void keep(Above cell, List<Above> below) {
        if (cell.rows() > 0) {
            below.add(cell);
        }
    }

    private void cell(Element cell, List<Above> below) throws IOException {
        int span = Math.min(WIDEST, Math.max(1, span(cell, "colspan")));
        int rows = span(cell, "rowspan");
        // "0" is all rows to the end of the group
        int more = rows == 0 ? HIGHEST : Math.min(HIGHEST, Math.max(1, rows)) - 1;
        page.checkColumns((long) column + span, cell);
        cells.add(
                page.boilerplate.isHidden(cell)
                        ? new Block.Cell(column, span, false, "", List.of())
                        : new CellText(page, cell).read(around, column, span));
        keep(new Above(column, span, more), below);
        column += span;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // colspan="two"
            return 1;
        }
        return value.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(value);
    }

    private void complete(Element element, boolean heads, BlockSink out) {
        if (cells.isEmpty()) {
            return;
        }
        if (number == 0) {
            number = page.table();
        }
        row++;
        width = Math.max(width, column);
        if (column < width) {
            cells.add(new Block.Cell(column, width - column, false, "", List.of()));
        }
        // a row of headers further down heads a part of the table
        headersSoFar &= heads;
        page.block();
        out.accept(new Block.TableRow(number, row, headersSoFar, cells, page.place(element, number, row)));
    }
}
