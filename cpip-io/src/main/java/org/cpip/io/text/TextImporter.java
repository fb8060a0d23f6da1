package org.cpip.io.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads a plan from text: a published page saved as text. UTF-8, UTF-16 with a byte-order mark, otherwise
 * windows-1252; lines end at CR, LF or both. Keeps no state; safe for use by many threads.
 *
 * <p>Paragraphs and items are separated by blank lines. The first is the title. A number alone labels the paragraph after it.
 */
public final class TextImporter implements BlockReader {

    private static final Format FORMAT = new Format(
            "text",
            "Text (a published page)",
            List.of("text/plain"),
            List.of("txt", "text"),
            Set.of(),
            PlanOptions.and(),
            List.of());

    /** For {@link java.util.ServiceLoader}. */
    public TextImporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Detection detect(Probe probe) {
        String text = probe.text();
        // archives and PDF are no text, whatever else is in them
        if (text.isBlank() || probe.startsWith('P', 'K') || probe.startsWith('%', 'P', 'D', 'F') || isBinary(text)) {
            return Detection.NO;
        }
        NumberedActions seen = new NumberedActions();
        try {
            blocks(new StringReader(text), "", Limits.defaults(), seen);
        } catch (IOException e) {
            // a line too long for the limits: reading it will say so
            return Detection.POSSIBLE;
        }
        // any text can be read; with numbered actions in it, it is likely a plan
        return seen.count >= 2 ? Detection.LIKELY : Detection.POSSIBLE;
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        TextSource decoded = new TextSource(source, options.limits());
        if (decoded.isReadable(handler)) {
            try (Reader in = decoded.open()) {
                blocks(in, source.name(), options.limits(), handler);
            }
        }
    }

    static void blocks(Reader in, String name, Limits limits, BlockHandler handler) throws IOException {
        RawBlockReader rawBlocks =
                new RawBlockReader(new LineReader(in, name, limits.textLength()), name, limits.textLength());
        new TextBlocks(rawBlocks, name, handler).run();
        int edges = rawBlocks.linesLeftOut();
        if (edges > 0) {
            handler.diagnostic(TextProblem.PAGE_EDGES.info(
                    SourceLocation.of(name),
                    edges
                            + (edges == 1
                                    ? " line with a page number or running title was"
                                    : " lines with page numbers or running titles were")
                            + " left out."));
        }
    }

    private static boolean isBinary(String text) {
        return text.chars().anyMatch(c -> c < 0x09 && c != 0x02 || c >= 0x0e && c < 0x1a);
    }

    /** Counts numbered items that have words, as actions do. */
    private static final class NumberedActions implements BlockHandler {
        private int count;

        @Override
        public void block(Block block) {
            if (block instanceof Block.ListItem item
                    && Character.isLetterOrDigit(
                            item.label().charAt(item.label().charAt(0) == '(' ? 1 : 0))
                    && item.text().length() > 8) {
                count++;
            }
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {}
    }
}
