package org.cpip.spi.internal;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Counts the texts made of a document, so that few bytes cannot become more text than memory holds: a label of a list that
 * stands before each item, a string that a workbook refers to again and again. For one reading and one thread.
 */
public final class TextBudget {

    private final Limits limits;
    private long spent;

    /** Nothing is spent yet. */
    public TextBudget(Limits limits) {
        this.limits = limits;
    }

    /** A reading that gives blocks. */
    @FunctionalInterface
    public interface Reading {

        /** Does it. */
        void run() throws IOException;
    }

    /** Leaves a reading from within a handler, which may throw nothing that is checked. */
    private static final class Stop extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final LimitExceededException cause;

        Stop(LimitExceededException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /**
     * Runs a reading whose handlers spend.
     *
     * @throws LimitExceededException if they spent more than there is
     */
    public static void run(Reading reading) throws IOException {
        try {
            reading.run();
        } catch (Stop e) {
            throw e.cause;
        }
    }

    /** The handler, given what the limits allow and no more. */
    public BlockHandler over(BlockHandler handler) {
        return new BlockHandler() {
            @Override
            public void block(Block block) {
                spend(block);
                handler.block(block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                handler.diagnostic(diagnostic);
            }
        };
    }

    /** Counts so many characters that stand, or are repeated, at a place. Only within {@link #run}. */
    public void spend(long characters, SourceLocation place) {
        spent += characters;
        if (spent > limits.totalText()) {
            throw new Stop(new LimitExceededException("totalText", limits.totalText(), place));
        }
    }

    private void spend(Block block) {
        if (block instanceof Block.TableRow row) {
            for (Block.Cell cell : row.cells()) {
                spend(cell.text().length() + length(cell.marks()), row.location());
                if (!cell.nested().isEmpty()) {
                    // Blocks in a cell say its text once more.
                    cell.nested().forEach(this::spend);
                }
            }
        } else if (block instanceof Block.ListItem item) {
            label(item.label(), item.location());
            spend(item.text().length() + length(item.marks()), item.location());
        } else if (block instanceof Block.Heading heading) {
            label(heading.label(), heading.location());
            spend(heading.text().length() + length(heading.marks()), heading.location());
        } else if (block instanceof Block.Paragraph paragraph) {
            spend(paragraph.text().length() + length(paragraph.marks()), paragraph.location());
        } else if (block instanceof Block.ContentsLine line) {
            spend(line.text().length(), line.location());
        }
    }

    private void label(String label, SourceLocation place) {
        if (label.length() > limits.label()) {
            throw new Stop(new LimitExceededException("label", limits.label(), place));
        }
        spend(label.length(), place);
    }

    private static long length(Block.Marks marks) {
        List<String> notes = marks.notes();
        long length = marks.struck().length();
        for (int i = 0; i < notes.size(); i++) {
            length += notes.get(i).length();
        }
        return length;
    }
}
