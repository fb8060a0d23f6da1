package org.cpip.io.text;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * Reads a plan from Markdown: CommonMark with tables, task lists, struck text and footnotes. Encodings are those of
 * {@link TextImporter}. A file without any of Markdown's headings, tables and marks is read as text is. Keeps no state; safe
 * for use by many threads.
 */
public final class MarkdownImporter implements BlockReader {

    private static final Format FORMAT = new Format(
            "markdown",
            "Markdown",
            List.of("text/markdown"),
            List.of("md", "markdown"),
            Set.of(),
            PlanOptions.and(),
            List.of());

    private final TextImporter text = new TextImporter();

    /** For {@link java.util.ServiceLoader}. */
    public MarkdownImporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    /** As text is known, in files of that name: without one, Markdown is a text like any other. */
    @Override
    public Detection detect(Probe probe) {
        return FORMAT.extensions().contains(probe.extension()) ? text.detect(probe) : Detection.NO;
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        TextSource decoded = new TextSource(source, options.limits());
        if (decoded.isReadable(handler)) {
            MarkdownReader reader = new MarkdownReader(source.name(), options.limits(), handler);
            boolean marked;
            try (Reader in = decoded.open()) {
                marked = reader.read(in);
            }
            if (!marked) {
                try (Reader in = decoded.open()) {
                    TextImporter.blocks(in, source.name(), options.limits(), handler);
                }
            }
        }
    }
}
