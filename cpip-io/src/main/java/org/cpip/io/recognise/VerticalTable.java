package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cpip.spi.block.Block;

/** A table that names the fields of an action in its first column: "Action | Widen the pier / Lead | Pier Board". */
final class VerticalTable {

    private static final int FEWEST = 2;

    private final BiConsumer<TableLayout, Card> cards;
    private final TableContext context;
    private final List<Block.Cell> keys = new ArrayList<>();
    private final List<Block.Cell> values = new ArrayList<>();
    private Optional<BlockLocation> first = Optional.empty();

    private VerticalTable(TableContext context, BiConsumer<TableLayout, Card> cards) {
        this.context = context;
        this.cards = cards;
    }

    /**
     * One action as a header and a row.
     *
     * @param header what stands on the left
     * @param row what stands on the right
     * @param place of its first row
     */
    record Card(Block.TableRow header, Block.TableRow row, BlockLocation place) {}

    /** The table, if all its rows have two cells and the left ones name an action and further fields of it. */
    static Optional<VerticalTable> find(
            List<Block.TableRow> rows, TableContext context, BiConsumer<TableLayout, Card> cards) {
        boolean action = false;
        int known = 0;
        for (Block.TableRow row : rows) {
            if (row.cells().size() != 2 || TableLayout.width(row) != 2) {
                return Optional.empty();
            }
            Optional<PlanColumn> column = key(row.cells().get(0), context);
            action |= column.filter(PlanColumn.ACTION::equals).isPresent();
            known += column.isPresent() ? 1 : 0;
            if (key(row.cells().get(1), context).isPresent()) {
                // "Action | Lead": a header
                return Optional.empty();
            }
        }
        boolean most = known >= FEWEST && known * 2 > rows.size();
        return action && most ? Optional.of(new VerticalTable(context, cards)) : Optional.empty();
    }

    private static Optional<PlanColumn> key(Block.Cell cell, TableContext context) {
        String text = PlainText.normalise(cell.text());
        return text.length() > 80 ? Optional.empty() : context.names().column(text);
    }

    void row(Block.TableRow row, BlockLocation place) {
        if (row.cells().size() < 2) {
            return;
        }
        String key = PlainText.normalise(row.cells().get(0).text());
        if (keys.stream().anyMatch(cell -> cell.text().equals(key))) {
            // "Action | Widen the pier / Lead | Pier Board / Action | Light the steps"
            end();
        }
        BlockLocation begin = first.orElse(place);
        first = Optional.of(begin);
        context.log().coverage().join(place.block(), begin.block());
        Block.Cell value = row.cells().get(1);
        keys.add(Block.Cell.of(keys.size(), key));
        values.add(new Block.Cell(values.size(), 1, false, value.text(), List.of(), value.marks()));
    }

    /** The end of the table or of one action in it. */
    void end() {
        first.ifPresent(place -> {
            Block.TableRow header = new Block.TableRow(1, 1, true, keys, place.location());
            Block.TableRow row = new Block.TableRow(1, 2, false, values, place.location());
            cards.accept(TableLayout.of(header, null, context.names()), new Card(header, row, place));
        });
        first = Optional.empty();
        keys.clear();
        values.clear();
    }
}
