package org.cpip.disclosure.table;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.block.Block.TableRow;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;

/**
 * Reads a published table from the blocks of a document, such as {@code ProgrammeIO.inspect} gives for CSV and any other
 * format. The first table of the document is taken. For one thread and one document.
 */
public final class TableReader implements BlockHandler {

    private final String name;
    private final List<List<String>> grid = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();
    private int table;

    /** @param name of the table, such as that of its file */
    public TableReader(String name) {
        this.name = name;
    }

    /** The table of rows that are in memory. */
    public static TableResult read(String name, List<List<String>> rows) {
        return new TableParser(name, rows).parse();
    }

    @Override
    public void block(Block block) {
        if (block instanceof TableRow row && (table == 0 || table == row.table())) {
            table = row.table();
            grid.add(texts(row));
        }
    }

    /** A cell over two columns stands in the first. */
    private static List<String> texts(TableRow row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            while (texts.size() < cell.column()) {
                texts.add("");
            }
            texts.add(cell.text());
        }
        return texts;
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        said.add(diagnostic);
    }

    /** The table that was in the blocks, after what the reader of the format had to say. */
    public TableResult result() {
        TableResult read = read(name, grid);
        List<Diagnostic> all = new ArrayList<>(said);
        all.addAll(read.diagnostics());
        return new TableResult(read.table(), all);
    }
}
