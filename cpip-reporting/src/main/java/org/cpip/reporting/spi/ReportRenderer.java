package org.cpip.reporting.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.WriteOptions;
import org.cpip.reporting.ProgressReport;

/**
 * Lays a report out in one format. It says how a report looks, never what it says: every figure comes from the report.
 *
 * <p>Implementations have a public constructor without arguments, keep no state between calls and are safe for use by
 * many threads. The same report and options give the same bytes, whatever the default locale and time zone. Only
 * default methods will be added to this interface.
 */
public interface ReportRenderer {

    /** What it renders to: id in kebab-case, title, media types, extensions, options; the same value at each call. */
    Format format();

    /**
     * Renders a report, flushes the stream and leaves it open: it belongs to the caller.
     *
     * @throws IOException if the stream cannot be written
     */
    void render(ProgressReport report, OutputStream out, WriteOptions options) throws IOException;
}
