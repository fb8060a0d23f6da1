package org.cpip.spi.exchange;

import java.util.List;

/**
 * What writing a programme left out.
 *
 * @param losses what the format could not hold, in the order of the programme; none from a lossless format
 */
public record ExportResult(List<Loss> losses) {

    /** Copies the list and refuses null. */
    public ExportResult {
        losses = List.copyOf(losses);
    }

    /** Everything was written. */
    public static ExportResult complete() {
        return new ExportResult(List.of());
    }
}
