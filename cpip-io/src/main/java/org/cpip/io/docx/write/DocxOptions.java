package org.cpip.io.docx.write;

import java.nio.file.Path;
import java.util.Optional;
import org.cpip.spi.exchange.Limits;

/**
 * How a document is written.
 *
 * @param author who the document's properties name; blank for the programme's owner or, without one, its title
 * @param contents whether there is a contents list
 * @param template the Word file whose styles, headers, footers and page set-up are used; empty for our own
 * @param limits what the plan that the document carries may take
 */
public record DocxOptions(String author, Contents contents, Optional<Path> template, Limits limits) {

    /** Whether there is a contents list. */
    public enum Contents {
        /** When the document is likely to have more than ten pages. */
        AUTO,
        /** Always. */
        YES,
        /** Never. */
        NO
    }
}
