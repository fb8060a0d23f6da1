package org.cpip.io.recognise;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cpip.spi.block.Block;

/**
 * What a table needs of the document around it.
 *
 * @param outline where the table stands
 * @param rows takes its actions
 * @param log takes what is to be said
 * @param names the words that head its columns
 * @param inner takes what is no row in the cells of a table that only lays out the page
 * @param gap takes where something stands that goes on with nothing above it
 */
record TableContext(
        PlanOutline outline,
        RowSelector rows,
        DiagnosticLog log,
        ColumnNames names,
        BiConsumer<Block, BlockLocation> inner,
        Consumer<BlockLocation> gap) {}
