package org.cpip.cli;

import java.nio.file.Path;
import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Coverage;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cpip inspect FILE}. */
@Command(
        name = "inspect",
        description = "Prints what a document says, one JSON object a line: headings, paragraphs, list items, rows.")
final class InspectCommand extends ReadingCommand {

    @Parameters(paramLabel = "FILE", description = "The document to read; its content tells the format.")
    private Path file;

    @Option(
            names = "--coverage",
            description =
                    "Read the plan in it, and begin each line with what became of the block, such as action or narrative.")
    private boolean coverage;

    @Option(
            names = "--suggest",
            description = "Print a reading profile for the document instead, to be edited and given with --profile.")
    private boolean suggest;

    InspectCommand(Console console) {
        super(console, "not all of it was read");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        if (coverage && suggest) {
            throw new UsageException("--coverage and --suggest print different things; give one of them");
        }
        if (suggest) {
            files.suggest(file, log::add).forEach(this::print);
            return;
        }
        try {
            if (coverage) {
                ImportResult read = files.importResult(
                        file, files.optionValues(file, List.of()).read());
                log.addAll(read.diagnostics());
                files.inspect(file, new Printer(log, read.coverage()));
            } else {
                files.inspect(file, new Printer(log, Coverage.NONE));
            }
        } catch (ReaderHasGone e) {
            // Nobody is left to tell.
        }
    }

    /** Prints blocks; with a coverage, what became of each, and not again what reading has said already. */
    private final class Printer implements BlockHandler {

        private final DiagnosticLog log;
        private final CoverageCursor fates;
        private int lines;

        private Printer(DiagnosticLog log, Coverage coverage) {
            this.log = log;
            this.fates = new CoverageCursor(coverage);
        }

        @Override
        public void block(Block block) {
            console()
                    .out()
                    .println(fates.next()
                            .map(fate -> BlockJson.line(block, fate))
                            .orElseGet(() -> BlockJson.line(block)));
            if (++lines % 1000 == 0 && console().out().checkError()) {
                throw new ReaderHasGone();
            }
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            if (!coverage) {
                log.add(diagnostic);
            }
        }
    }

    /** Ends the reading when nobody takes the output any more, as in {@code cpip inspect big.docx | head}. */
    private static final class ReaderHasGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderHasGone() {
            super("The reader of the output has gone", null, false, false);
        }
    }
}
