package org.cpip.spi.report;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.spi.exchange.Format;

/**
 * Lays a report out in one format. It says how a report looks, never what it says: every figure, every word and the
 * language come from the document.
 *
 * <p>Implementations have a public constructor without arguments, keep no state between calls and are safe for use by
 * many threads. The same document and options give the same bytes, whatever the default locale and time zone. Only
 * default methods will be added to this interface.
 */
public interface ReportRenderer {

    /**
     * What it renders to: id in kebab-case, title, media types, extensions, capabilities, and as its write options those
     * that {@link #render} understands; an equal value at each call.
     */
    Format format();

    /**
     * Renders a report of any kind, flushes the stream and leaves it open: it belongs to the caller.
     *
     * @throws IOException if the stream cannot be written
     */
    void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException;
}
