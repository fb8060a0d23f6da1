package org.cpip.spi.exchange;

import java.util.List;

/**
 * What writing a programme left out, and what else there is to say about it.
 *
 * @param losses what the format could not hold, in the order of the programme; none from a lossless format
 * @param diagnostics such as a warning that two formats have the file's extension; none from most
 */
public record ExportResult(List<Loss> losses, List<Diagnostic> diagnostics) {

    /** Copies the lists and refuses null. */
    public ExportResult {
        losses = List.copyOf(losses);
        diagnostics = List.copyOf(diagnostics);
    }

    /** With nothing to say but the losses. */
    public ExportResult(List<Loss> losses) {
        this(losses, List.of());
    }

    /** Everything was written. */
    public static ExportResult complete() {
        return new ExportResult(List.of());
    }
}
