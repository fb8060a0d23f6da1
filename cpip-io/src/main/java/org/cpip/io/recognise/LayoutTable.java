package org.cpip.io.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** A table that only lays out the page: what its cells hold is read as if it stood in the document. */
final class LayoutTable {

    private static final Pattern ITEM = Pattern.compile("(?m)^(?:[•‣▪●○■·*-]|\\(?\\w{1,3}[.)])\\s+\\S");
    private static final int WIDEST = 3;

    private final TableContext context;
    private final @Nullable TableLayout previous;

    LayoutTable(TableContext context, @Nullable TableLayout previous) {
        this.context = context;
        this.previous = previous;
    }

    /** Whether a table without a header is one: its cells hold tables or lists. */
    static boolean is(List<Block.TableRow> rows) {
        for (Block.TableRow row : rows) {
            for (Block.Cell cell : row.cells()) {
                if (!cell.nested().isEmpty() || TableLayout.width(row) <= WIDEST && holdsList(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a table of themes and actions alone has lists for wordings: "Theme | What we will do". */
    static boolean isListOfThemes(TableLayout layout, List<Block.TableRow> below) {
        int others = layout.has(PlanColumn.WORKSTREAM) ? 2 : 1;
        if (layout.knownCount() > others || layout.width() > WIDEST) {
            return false;
        }
        for (Block.TableRow row : below) {
            for (Block.Cell cell : row.cells()) {
                if (layout.at(cell.column()) == PlanColumn.ACTION && holdsList(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two items or more. */
    private static boolean holdsList(Block.Cell cell) {
        long items =
                cell.nested().stream().filter(Block.ListItem.class::isInstance).count();
        return items >= 2
                || cell.text().indexOf('\n') >= 0
                        && ITEM.matcher(cell.text()).results().limit(2).count() == 2;
    }

    void row(Block.TableRow row, BlockLocation place) {
        if (row.location().paragraph() > 0) {
            // a text box goes on with nothing above it
            context.gap().accept(place);
        }
        for (Block.Cell cell : row.cells()) {
            boolean rows = cell.nested().stream().allMatch(Block.TableRow.class::isInstance);
            // the text of a cell is that of its lists and headings once more, but not that of its tables
            if (rows && !PlanWords.isNothing(cell.text()) && !cell.continued()) {
                text(cell.text(), true, row, place);
            }
            nested(cell.nested(), place);
        }
    }

    private void text(String text, boolean mayBeTitle, Block block, BlockLocation place) {
        String plain = PlainText.normalise(text);
        boolean title = mayBeTitle
                && Headings.isTitle(text.strip(), Headings.TITLE_WORDS)
                && !Labels.of(plain).hasWord();
        context.inner()
                .accept(
                        title
                                ? new Block.Heading(Headings.UNMARKED, "", plain, block.location())
                                : new Block.Paragraph(text, block.location()),
                        place);
    }

    private void nested(List<Block> blocks, BlockLocation place) {
        TableRecogniser inner = null;
        int table = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (inner != null && !(block instanceof Block.TableRow row && row.table() == table)) {
                inner.end();
                inner = null;
            }
            if (block instanceof Block.TableRow row) {
                // each table inside is one of its own
                inner = inner == null ? new TableRecogniser(context, previous, false, false) : inner;
                table = row.table();
                inner.row(row, new BlockLocation(row.location(), place.block()));
            } else if (block instanceof Block.Paragraph paragraph) {
                boolean leads = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Block.Paragraph);
                text(paragraph.text(), leads, block, place);
            } else {
                context.inner().accept(block, place);
            }
        }
        if (inner != null) {
            inner.end();
        }
    }
}
