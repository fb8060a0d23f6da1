package org.cpip.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * Reads a plan from a web page that was saved as HTML: what a person reads in its main content, without menus, banners and
 * footers. No script is run and nothing is fetched. Keeps no state; safe for use by many threads.
 */
public final class HtmlImporter implements BlockReader {

    private static final Format FORMAT = new Format(
            "html",
            "HTML (a saved web page)",
            List.of("text/html", "application/xhtml+xml"),
            List.of("html", "htm", "xhtml"),
            Set.of(),
            PlanOptions.and(),
            List.of());

    /** What a page begins with, after declarations and comments. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,4000}?-->\\s*){0,20}<(?:!doctype\\s+html|html[\\s>])",
            Pattern.DOTALL);

    /** Elements of a page's body, for a piece of one. */
    private static final Pattern PIECE = Pattern.compile("<(?:body|main|article|h[1-6]|table|ol|ul|p|div)[\\s>]");

    /** For {@link java.util.ServiceLoader}. */
    public HtmlImporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    /**
     * {@link Detection#CERTAIN} for a text that begins as a page does, {@link Detection#LIKELY} for elements in a file of
     * that name, {@link Detection#NO} for anything else.
     */
    @Override
    public Detection detect(Probe probe) {
        if (probe.startsWith('P', 'K') || probe.startsWith('%', 'P', 'D', 'F')) {
            return Detection.NO;
        }
        String text = probe.text().toLowerCase(Locale.ROOT);
        if (BEGINNING.matcher(text).find()) {
            return Detection.CERTAIN;
        }
        boolean named = FORMAT.extensions().contains(probe.extension());
        boolean piece = named && PIECE.matcher(text).find();
        return piece ? Detection.LIKELY : named && !text.isBlank() ? Detection.POSSIBLE : Detection.NO;
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        new PageReader(source, options.limits(), handler).read();
    }
}
