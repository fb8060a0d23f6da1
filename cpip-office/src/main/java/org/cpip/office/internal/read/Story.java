package org.cpip.office.internal.read;

import java.io.IOException;
import org.cpip.spi.block.Block;

/**
 * Where the paragraphs and tables of one run of text go: the body, a text box or a cell. WordprocessingML calls a region of
 * content that is laid out by itself a story (ECMA-376 Part 1, 17.2).
 */
interface Story {

    /** A paragraph is complete. */
    void paragraph(Paragraph paragraph) throws IOException;

    /** A row of a table is complete. */
    void row(Block.TableRow row);

    /** A story for a text box that is anchored in the paragraph at hand. */
    Story beside();

    /** The paragraph that anchored text boxes is complete: now they may follow. */
    void releaseBoxes() throws IOException;

    /** Nothing comes any more. */
    void end() throws IOException;
}
