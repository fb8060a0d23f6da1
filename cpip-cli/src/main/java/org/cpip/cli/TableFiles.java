package org.cpip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.disclosure.table.Groups;
import org.cpip.disclosure.table.PublishedTable;
import org.cpip.disclosure.table.TableReader;
import org.cpip.disclosure.table.TableResult;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;

/** Reads tables of counts for the subcommands, by the readers of plans: whatever gives blocks gives tables. */
final class TableFiles {

    private final PlanFiles files;
    private final DiagnosticLog log;

    TableFiles(PlanFiles files, DiagnosticLog log) {
        this.files = files;
        this.log = log;
    }

    /** The tables, in the order of the files; one that cannot be read is missing and told. */
    List<PublishedTable> tables(List<Path> paths) throws FileAccessException {
        List<PublishedTable> tables = new ArrayList<>();
        for (Path path : paths) {
            TableReader reader = new TableReader(String.valueOf(path.getFileName()));
            files.inspect(path, reader);
            TableResult result = reader.result();
            log.addAll(result.diagnostics());
            result.table().ifPresent(tables::add);
        }
        return tables;
    }

    /** Which categories are parts of others. */
    Groups groups(Optional<Path> path) throws FileAccessException {
        if (path.isEmpty()) {
            return Groups.NONE;
        }
        List<List<String>> rows = new ArrayList<>();
        files.inspect(path.get(), new BlockHandler() {
            @Override
            public void block(Block block) {
                if (block instanceof Block.TableRow row) {
                    rows.add(row.cells().stream().map(Block.Cell::text).toList());
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                log.add(diagnostic);
            }
        });
        Groups.GroupsResult result = Groups.read(String.valueOf(path.get().getFileName()), rows);
        log.addAll(result.diagnostics());
        return result.groups();
    }
}
