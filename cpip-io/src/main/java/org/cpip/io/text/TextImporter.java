package org.cpip.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Reads a plan from text: a published page saved as text, or Markdown. UTF-8, UTF-16 with a byte-order mark, otherwise
 * windows-1252; lines end at CR, LF or both. Keeps no state; safe for use by many threads.
 *
 * <p>Paragraphs and items are separated by blank lines. The first is the title. A number alone labels the paragraph after it.
 */
public final class TextImporter implements BlockReader {

    private static final Format FORMAT = new Format(
            "text",
            "Text (a published page, or Markdown)",
            List.of("text/plain", "text/markdown"),
            List.of("txt", "md", "text"),
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
        SourceLocation whole = SourceLocation.of(source.name());
        // before anything of it is read
        if (source.size() > options.limits().bytes()) {
            throw new LimitExceededException("bytes", options.limits().bytes(), whole);
        }
        Encoding encoding = Encoding.of(source);
        // "empty" is tested first: an empty file is not binary
        if (encoding.empty()) {
            handler.diagnostic(TextProblem.EMPTY.error(whole, "The file is empty."));
            return;
        }
        if (encoding.binary()) {
            handler.diagnostic(
                    TextProblem.BINARY.error(whole, "The file is no text: it holds NUL or other control characters."));
            return;
        }
        sayEncoding(encoding, whole, handler);
        try (InputStream in = source.open()) {
            in.skipNBytes(encoding.skip());
            blocks(new InputStreamReader(in, encoding.charset()), source.name(), options.limits(), handler);
        }
    }

    private static void sayEncoding(Encoding encoding, SourceLocation whole, BlockHandler handler) {
        if (encoding.isWindows1252()) {
            handler.diagnostic(
                    TextProblem.WINDOWS_1252.info(whole, "The file is not valid UTF-8; it was read as windows-1252."));
        } else if (!encoding.clean()) {
            handler.diagnostic(TextProblem.BROKEN_UTF_16.warning(
                    whole,
                    "The file says that it is UTF-16, and some of it is not; U+FFFD stands in the place of it."));
        }
    }

    private static void blocks(Reader in, String name, Limits limits, BlockHandler handler) throws IOException {
        RawBlockReader rawBlocks =
                new RawBlockReader(new LineReader(in, name, limits.textLength()), name, limits.textLength());
        new TextBlocks(rawBlocks, name, handler).run();
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
