package org.cpip.reporting.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.reporting.ProgressReport;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.ReportDocument;

/**
 * Lays a report out in one format. It says how a report looks, never what it says: every figure comes from the report.
 *
 * <p>Implementations have a public constructor without arguments, keep no state between calls and are safe for use by
 * many threads. The same report and options give the same bytes, whatever the default locale and time zone. Only
 * default methods will be added to this interface.
 *
 * <p>A renderer that implements {@link #renderDocument} lays out reports of every kind, those of later versions
 * included; one that does not renders progress reports alone.
 */
public interface ReportRenderer {

    /** What it renders to: id in kebab-case, title, media types, extensions, options; the same value at each call. */
    Format format();

    /**
     * Renders a progress report, flushes the stream and leaves it open: it belongs to the caller.
     *
     * @throws IOException if the stream cannot be written
     */
    void render(ProgressReport report, OutputStream out, WriteOptions options) throws IOException;

    /** Whether {@link #renderDocument} is implemented. */
    default boolean rendersDocuments() {
        return false;
    }

    /**
     * Whether its files hold one table each, as CSV does: then a caller who writes files passes each table in a document
     * of its own, {@link ReportDocument#only}. A document with several tables is rendered all the same.
     */
    default boolean holdsOneTable() {
        return false;
    }

    /**
     * Renders a report of any kind, flushes the stream and leaves it open: it belongs to the caller. The words are those
     * of the document, in its language.
     *
     * @throws IOException if the stream cannot be written
     * @throws UnsupportedOperationException if {@link #rendersDocuments()} is false
     */
    default void renderDocument(ReportDocument document, OutputStream out, WriteOptions options) throws IOException {
        throw new UnsupportedOperationException(
                "The renderer " + format().id() + " renders progress reports only, not " + document.kind());
    }
}
