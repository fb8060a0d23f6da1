package org.cpip.io.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.block.Block.TableRow;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** What the reader hands on for a source. */
record Seen(List<TableRow> rows, List<Diagnostic> diagnostics) {

    static Seen in(Source source, ReadOptions options) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        new CsvImporter().readBlocks(source, options, new BlockHandler() {
            @Override
            public void block(Block block) {
                rows.add((TableRow) block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                diagnostics.add(diagnostic);
            }
        });
        return new Seen(rows, diagnostics);
    }

    static Seen in(byte[] bytes) throws IOException {
        return in(Source.of("plan.csv", bytes), ReadOptions.defaults());
    }

    static Seen in(byte[] bytes, String option, String value) throws IOException {
        return in(Source.of("plan.csv", bytes), ReadOptions.defaults().withValues(Map.of(option, value)));
    }

    static Seen in(String text) throws IOException {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    List<List<String>> grid() {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** Each as severity, code and place. */
    List<String> said() {
        return diagnostics.stream()
                .map(each -> each.severity() + " " + each.code() + " "
                        + each.location().orElseThrow())
                .toList();
    }
}
