package org.cpip.cli;

import java.nio.file.Path;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cpip inspect FILE}. */
@Command(
        name = "inspect",
        description = "Prints what a document says, one JSON object a line: headings, paragraphs, list items, rows.")
final class InspectCommand extends ReadingCommand {

    @Parameters(paramLabel = "FILE", description = "The document to read; its content tells the format.")
    private Path file;

    InspectCommand(Console console) {
        super(console, "not all of it was read");
    }

    @Override
    void run(PlanFiles files, DiagnosticLog log) throws FileAccessException {
        try {
            files.inspect(file, printer(log));
        } catch (ReaderHasGone e) {
            // Nobody is left to tell.
        }
    }

    private BlockHandler printer(DiagnosticLog log) {
        return new BlockHandler() {
            private int lines;

            @Override
            public void block(Block block) {
                console().out().println(BlockJson.line(block));
                if (++lines % 1000 == 0 && console().out().checkError()) {
                    throw new ReaderHasGone();
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                log.add(diagnostic);
            }
        };
    }

    /** Ends the reading when nobody takes the output any more, as in {@code cpip inspect big.docx | head}. */
    private static final class ReaderHasGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderHasGone() {
            super("The reader of the output has gone", null, false, false);
        }
    }
}
