package org.cpip.office.internal.form;

import java.io.IOException;
import java.util.List;
import org.cpip.office.internal.read.Controls;
import org.cpip.office.internal.read.DocxBlocks;
import org.cpip.office.internal.read.TrackedChanges;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.internal.TextBudget;

/** Takes the rows of a Word document's tables, each with the content controls in it, and the headings between them. */
public interface FilledRows {

    /**
     * A content control.
     *
     * @param tag its tag; empty text when it has none, or a program has dropped it
     * @param text what it shows
     * @param prompting whether that is a prompt, so that it has no value
     * @param column the column of the cell that it is in, from 0
     */
    record FilledControl(String tag, String text, boolean prompting, int column) {}

    /** A heading, under which the rows that follow stand. */
    void heading(Block.Heading heading);

    /** A row, and its controls from left to right. */
    void row(Block.TableRow row, List<FilledControl> controls);

    /** A paragraph, an item of a list or a line of a list of contents; those that nobody asks for may be passed over. */
    default void text(Block block) {
        // A form is its headings and tables.
    }

    /** A paragraph beside the text: of a comment, a header, a footer or a text box, in their order after all else. */
    default void aside(String text) {
        // A form has none.
    }

    /** Something that is wrong with the document. */
    void diagnostic(Diagnostic diagnostic);

    /**
     * Reads a Word document as if its tracked changes were accepted, and hands on what it finds.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if it goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    static void read(Source source, Limits limits, FilledRows rows) throws IOException {
        Controls controls = new Controls();
        BlockHandler handler = new BlockHandler() {
            @Override
            public void block(Block block) {
                if (block instanceof Block.TableRow row) {
                    rows.row(
                            row,
                            controls.ofRow().stream()
                                    .map(each ->
                                            new FilledControl(each.tag(), each.text(), each.prompting(), each.column()))
                                    .toList());
                } else if (block instanceof Block.Heading heading) {
                    rows.heading(heading);
                } else {
                    rows.text(block);
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                rows.diagnostic(diagnostic);
            }
        };
        BlockHandler within = new TextBudget(limits).over(handler);
        TextBudget.run(() -> DocxBlocks.read(source, limits, TrackedChanges.ACCEPTED, within, controls));
        AsideTexts.read(source, limits, rows::aside);
    }
}
